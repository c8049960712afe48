/** Letters that no accent makes, as ASCII writes them. */
const FOLDED: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'SS',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ı: 'i',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	Ð: 'D',
	þ: 'th',
	Þ: 'Th',
	ŋ: 'n',
	Ŋ: 'N',
};

/** ASCII letters and digits only: “Łukasz” is `Lukasz`, “王” is empty. */
export const foldKey = (text: string): string =>
	/^[A-Za-z0-9]*$/u.test(text)
		? text
		: text
				.normalize('NFKD')
				.replaceAll(/\P{ASCII}/gu, (character) => FOLDED[character] ?? '')
				.replaceAll(/[^A-Za-z0-9]/gu, '');
