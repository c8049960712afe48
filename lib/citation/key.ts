import type { Paper } from '../paper/paper.ts';
import { keyNameOf } from './names.ts';
import { tokenise } from './title.ts';

/** Words that no key is made of; Google Scholar skips these. */
const STOP_WORDS = new Set(
	'a an the on in of for to and or with by from at as is are be its via into do does can how what why when'.split(
		' ',
	),
);

/** Letters that no accent makes, as ASCII writes them. */
const FOLDED: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ŋ: 'n',
};

/** Lower case, ASCII letters and digits only. */
const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFKD')
		.replaceAll(/\P{ASCII}/gu, (character) => FOLDED[character] ?? '')
		.replaceAll(/[^a-z0-9]/gu, '');

/** The first word that says something, without math; of “Pre-training” it is “pre”. */
const firstWord = (title: string): string => {
	const text = tokenise(title)
		.map(({ kind, source }) => (kind === 'math' ? ' ' : source.replaceAll(/[{}\\"'`^~]/gu, '')))
		.join('');
	const words = text
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.map(fold)
		.filter(Boolean);
	return words.find((word) => !STOP_WORDS.has(word)) ?? words[0] ?? '';
};

const idKey = (id: string): string =>
	id.replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');

/**
 * Key in the manner of Google Scholar, which papers on machine learning use most:
 * family, year and first word, in ASCII: `vaswani2017attention`. Where author and title fold to
 * nothing (names in CJK), the id: `arxiv-1706-03762`.
 */
export const citationKey = (
	paper: Pick<Paper, 'id' | 'title' | 'authors' | 'published'>,
): string => {
	const name = fold(keyNameOf(paper.authors));
	const word = firstWord(paper.title);
	const year = paper.published?.slice(0, 4) ?? '';
	const key = `${name}${year}${word}`;
	return name === '' && word === '' ? idKey(paper.id) : key;
};

/** 0 → a, 25 → z, 26 → aa. */
const suffixOf = (index: number): string => {
	const last = String.fromCodePoint(97 + (index % 26));
	return index < 26 ? last : suffixOf(Math.floor(index / 26) - 1) + last;
};

/**
 * The key itself where it is free, else with the first free suffix a, b, … z, aa.
 * @param isTaken Told the key in lower case: BibTeX takes keys that differ only in case for one.
 */
export const uniqueKey = (base: string, isTaken: (folded: string) => boolean): string => {
	if (!isTaken(base.toLowerCase())) return base;
	for (let index = 0; ; index += 1) {
		const key = base + suffixOf(index);
		if (!isTaken(key.toLowerCase())) return key;
	}
};
