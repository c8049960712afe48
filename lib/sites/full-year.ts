/**
 * The year that two digits stand for.
 * @param since The first year that they can be of.
 */
export const fullYear = (digits: string, since: number): string => {
	const year = since - (since % 100) + Number(digits);
	return String(year < since ? year + 100 : year);
};
