import type { Author } from './paper.ts';

/** The family name, as far as the source told it; else the last word. */
export const familyName = ({ family, name }: Author): string =>
	family ?? name.trim().split(/\s+/).at(-1) ?? name;
