import type { Author } from '../paper/paper.ts';
import { clean } from './dom.ts';

const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/[^\p{L}\p{N} ]/gu, '')
		.toLowerCase();

const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i;

/**
 * Splits a displayed name where a family name that arXiv itself tells fits its end: of
 * “Ibrahim M. A. Altarazi” and “Altarazi”. Where it does not fit, the name stays whole.
 */
export const splitBy = (name: string, family: string): Author => {
	const words = name.split(' ');
	const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
	const length = family.trim().split(/\s+/).length;
	const given = words.slice(0, -length).join(' ');
	const end = words.slice(-length).join(' ');
	if (given === '' || fold(end) !== fold(family.replace(/ (?:jr|sr|ii|iii|iv)\.?$/i, ''))) {
		return { name };
	}
	return { name, family: end, given, ...(suffix && { suffix }) };
};

/** “:” alone, which arXiv's parser makes of “MiniMax: A. Chen, …”. */
const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

/** Authors as links to a search for them: `…?searchtype=author&query=Rabei,+E+M`. */
export const authorsOfLinks = (links: Iterable<Element>): Author[] => {
	const authors: Author[] = [];
	for (const link of links) {
		const name = clean(link.textContent).slice(0, 2_000);
		if (!isName(name)) continue;
		const query = /[?&]query=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
		const family = decode(query).split(',')[0] ?? '';
		authors.push(query.includes(',') || query.includes('%2C') ? splitBy(name, family) : { name });
	}
	return authors;
};

const decode = (query: string): string => {
	try {
		return decodeURIComponent(query.replaceAll('+', ' '));
	} catch {
		return '';
	}
};

/** “Vaswani, Ashish” or “King, Martin Luther, Jr”, as abs pages' `citation_author` has it. */
export const authorOfMeta = (content: string): Author | undefined => {
	const [family = '', given = '', suffix = ''] = clean(content).slice(0, 2_000).split(/,\s*/);
	if (!isName(family)) return undefined;
	if (given === '') return { name: family };
	const name = [given, family, suffix].filter(Boolean).join(' ');
	return { name, family, given, ...(suffix && { suffix }) };
};
