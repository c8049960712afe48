import type { Author } from './paper.ts';

/** What stands for the authors that a list leaves out. */
export const OTHERS: Author = { name: 'et al.' };

export const isOthers = ({ name }: Author): boolean => name === OTHERS.name;

/** Whether a list names the first few authors only. */
export const isCutList = (authors: readonly Author[]): boolean => authors.some(isOthers);

/** Whether a page cut a text that was too long for it: “Towards a theory of …”. */
export const isCutText = (text: string): boolean => /(?:…|\.{3})\s*$/u.test(text);
