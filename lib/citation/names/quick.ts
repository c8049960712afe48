import { GROUP_WORD } from './groups.ts';

/** A letter and the small ones behind it; “and” would end a name. */
const RUN = `(?!(?:${GROUP_WORD}|[Aa]nd)(?![a-z]))[A-Za-z][a-z]*`;
/** “Eun-ji”, “O'Hara” */
const WORD = `(?=[A-Z])${RUN}(?:['-]${RUN})*`;
const FAMILY = `(?!(?:[JS]r|Ii|Iii|Iv|Others)$)${WORD}$`;

/** All before the family name, so that it ends where that begins. */
const BEFORE_FAMILY = new RegExp(`(?:${WORD}\\.? )+(?=${FAMILY})`, 'uy');
const IS_FAMILY = new RegExp(`^${FAMILY}`, 'u');
const IS_GIVEN = new RegExp(`^(?:${WORD}\\.? )*${WORD}\\.?$`, 'u');

/**
 * Where the family name of a displayed name of capitalised ASCII words begins, as most are: “Aidan N.
 * Gomez”, “Eun-ji O'Hara”; LaTeX and BibTeX read it as it stands. 0 for any other: “Martin Luther
 * King Jr”, “Gemini Team”. An expression, because a loop over characters takes twice as long.
 */
export const familyOf = (name: string): number => {
	BEFORE_FAMILY.lastIndex = 0;
	return BEFORE_FAMILY.test(name) ? BEFORE_FAMILY.lastIndex : 0;
};

/** The same of a name whose parts are told. */
export const arePlain = (family: string, given: string): boolean =>
	IS_FAMILY.test(family) && IS_GIVEN.test(given);
