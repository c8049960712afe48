/** Letters with their marks, or digits; everything between is a border, a hyphen too. */
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** By UTF-16 unit: 0 not yet asked, 1 of a word, 2 of none. */
const kinds = new Uint8Array(0x1_0000);

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** How many units of a word stand at `at`: 0 at a border, 2 where a pair makes one letter. */
const unitsAt = (text: string, at: number): number => {
	const unit = text.charCodeAt(at);
	if (isHigh(unit)) {
		const point = text.codePointAt(at)!;
		return point > 0xffff && OF_WORD.test(String.fromCodePoint(point)) ? 2 : 0;
	}
	let kind = kinds[unit]!;
	if (kind === 0) {
		kind = OF_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
		kinds[unit] = kind;
	}
	return kind === 1 ? 1 : 0;
};

/** Where the next word begins, from `from` on; the text's length if none does. */
export const wordFrom = (text: string, from: number): number => {
	let at = from;
	while (at < text.length && unitsAt(text, at) === 0) at += 1;
	return at;
};

/** Where the word that begins at `from` ends. */
export const wordTo = (text: string, from: number): number => {
	let at = from;
	while (at < text.length) {
		const units = unitsAt(text, at);
		if (units === 0) break;
		at += units;
	}
	return at;
};
