/** No white space and no invisible character; the registrant has four digits or more. */
const DOI = /^10\.\d{4,9}\/[^\s\p{C}]+$/u;
const LONGEST = 300;

const PAIRS: ReadonlyMap<string, string> = new Map([
	[')', '('],
	[']', '['],
	['}', '{'],
	['>', '<'],
]);

/** Whether the last character closes a bracket that the text did not open. */
const endsUnopened = (text: string): boolean => {
	const close = text.at(-1) ?? '';
	const open = PAIRS.get(close);
	return open !== undefined && text.split(open).length < text.split(close).length;
};

/** Without what a sentence leaves at the end of an id or link: a full stop, its own bracket. */
export const withoutTail = (text: string): string => {
	let end = text;
	while (/[.,;:'"”]$/.test(end) || endsUnopened(end)) end = end.slice(0, -1);
	return end;
};

/**
 * A DOI as it is compared, in lower case (DOI handbook, 2.4). A bracket at its end stays where it
 * belongs to a pair: `10.1016/s0140-6736(05)`.
 */
export const bareDoi = (text: string): string | undefined => {
	if (text.length > 2 * LONGEST) return undefined;
	const doi = withoutTail(text.trim());
	return doi.length <= LONGEST && DOI.test(doi) ? doi.toLowerCase() : undefined;
};

/** The DOI among the ids of a paper, bare. */
export const doiAmong = (ids: readonly string[]): string | undefined =>
	ids.find((each) => each.startsWith('doi:'))?.slice('doi:'.length);
