import type { Author } from '../paper/paper.ts';
import { authorOfMeta } from './arxiv-names.ts';
import { monthIn } from './day.ts';
import { clean } from './dom.ts';

/** `booktitle = {Proceedings of …},`; a value with braces of its own is left to the page's text. */
const FIELD = /(?:^|,)\s*(author|booktitle|month|year|pages)\s*=\s*\{([^{}]*)\}/g;

export type Entry = Readonly<
	Partial<Record<'author' | 'booktitle' | 'month' | 'year' | 'pages', string>>
>;

/** What the site's own BibTeX says of a paper; until 2020 its lines ended in `<br>`. */
export const entryIn = (bibtex: string): Entry =>
	Object.fromEntries(
		[...bibtex.matchAll(FIELD)].map(([, name = '', value]) => [name, clean(value)] as const),
	);

/** `2024-01` of “January”, “2024”. */
export const issuedIn = ({ month, year }: Entry): string | undefined => {
	if (!/^\d{4}$/.test(year ?? '')) return undefined;
	return monthIn(`${month} ${year}`) ?? year;
};

/** The BibTeX tells “Zhang, Ce” where the page says “Ce Zhang”; one in LaTeX’s letters stays as shown. */
export const authorsOf = (names: readonly string[], { author = '' }: Entry): Author[] => {
	const told = author.split(' and ').map((name) => authorOfMeta(name));
	return names.map((name, index) => {
		const parts = told[index];
		return parts?.name === name ? parts : { name };
	});
};
