import type { Author } from '../paper/paper.ts';

/** Authors by the names that a page gives them, which it does not split. */
export const authorsNamed = (names: readonly string[]): Author[] =>
	names.filter(Boolean).map((name) => ({ name }));

/** The same of one text, “Ada Lovelace, Emmy Noether”. */
export const authorsIn = (text: string): Author[] => authorsNamed(text.split(/,\s+/));
