/** Answers a call that tells nothing but that its work was done. */
export const done = async (work: Promise<unknown>): Promise<true> => {
	await work;
	return true;
};
