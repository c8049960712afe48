import type { Author } from './paper.ts';

/** What stands for the authors that a list leaves out. */
export const OTHERS: Author = { name: 'et al.' };

export const isOthers = ({ name }: Author): boolean => name === OTHERS.name;

/** Whether a list names the first few authors only. */
export const isCutList = (authors: readonly Author[]): boolean => authors.some(isOthers);
