const ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ');

/** “2”, “2nd”, “Second”, “2nd ed.”, “second edition”. */
const EDITION = /^(?:([1-9]\d?)(?:st|nd|rd|th)?|([a-z]{5,7}))\.?(?:\s+ed(?:n|ition)?\.?)?$/iu;

/** The number of an edition, as CSL and biblatex want it; `undefined` where it is more than a number. */
export const editionNumber = (edition: string): string | undefined => {
	const [, number, word = ''] = EDITION.exec(edition) ?? [];
	if (number !== undefined) return number;
	const at = ORDINALS.findIndex((ordinal) => ordinal.toLowerCase() === word.toLowerCase());
	return at < 0 ? undefined : String(at + 1);
};

/** btxdoc §3.2: “This should be an ordinal”, in words; styles print “2 edition” as it stands. */
export const ordinal = (edition: string): string => {
	if (!/^[1-9]\d?$/u.test(edition)) return edition.replace(/\s+ed(?:n|ition)?\.?$/iu, '');
	const number = Number(edition);
	const ending = number > 20 ? (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th') : 'th';
	return ORDINALS[number - 1] ?? `${number}${ending}`;
};
