/** Which of so many folds a paper falls into: by its id, so that all of its views fall together. */
export const foldOf = (id: string, folds: number): number => {
	let hash = 0;
	for (let at = 0; at < id.length; at += 1) {
		hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
	}
	return hash % folds;
};
