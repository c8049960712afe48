import { OTHERS } from '../paper/others.ts';
import type { Author } from '../paper/paper.ts';

/** What names of groups end in, or have in them. */
const GROUPS =
	'Agency|Association|Bank|Cent(?:er|re)|Collaboration|Commission|Committee|Consortium|Council|' +
	'Department|Foundation|Group|Initiative|Institute|Investigators|Network|Organi[sz]ation|Project|' +
	'Society|Staff|Study|Team|Union|University';

/** “MW Chang”; of a group, which has no initials, its first word may look like some. */
const INITIALS = new RegExp(String.raw`^(\p{Lu}{1,4}) (?!.*\b(?:${GROUPS})\b)`, 'u');

/** “M. W. Chang”: styles cut “MW” down to its first letter. */
const withStops = (name: string): string =>
	name.replace(INITIALS, (_, initials: string) =>
		Array.from(initials, (initial) => `${initial}. `).join(''),
	);

/**
 * “A Vaswani, N Shazeer…”: initials, and the first few only. Where the list begins with the dots,
 * nobody knows who the first author is, and none is told.
 */
export const authorsIn = (told: string): Author[] => {
	// Lists of results are cut by the one sign, profiles by three stops.
	const text = told.replace(/(?:, )?\.{3}$/, '…');
	if (/^\s*…/.test(text)) return [];
	const authors = text
		.replace(/\s*…\s*$/, '')
		.split(/,\s+/)
		.filter((name) => /\p{L}/u.test(name) && !name.includes('…'))
		.map((name) => ({ name: withStops(name) }));
	return text.includes('…') && authors.length > 0 ? [...authors, OTHERS] : authors;
};
