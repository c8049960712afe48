import type { Author } from '../paper/paper.ts';

/** PubMed prints “Hagger MS”, “King ML Jr”: family name, initials, suffix. */
const PERSON = /^(?<family>.+?) (?<initials>\p{Lu}{1,4})(?: (?<suffix>Jr|Sr|2nd|3rd|II|III|IV))?$/u;

/** A person by what PubMed prints; whatever is written otherwise is a group, or a single name. */
export const authorNamed = (name: string): Author => {
	const { family, initials, suffix } = PERSON.exec(name)?.groups ?? {};
	if (family === undefined || initials === undefined) return { name };
	const given = Array.from(initials, (letter) => `${letter}.`).join(' ');
	return {
		name: [given, family, suffix].filter(Boolean).join(' '),
		family,
		given,
		...(suffix !== undefined && { suffix }),
	};
};

/** Titles end in a full stop; those that PubMed translated stand in brackets. */
export const titleNamed = (title: string): string =>
	title.replace(/(?<!\.)\.$/, '').replace(/^\[(.*)\]$/, '$1');
