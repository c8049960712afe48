/** Whether pages have hyphens of their own, `A-12–A-15`: only a dash parts the first from the last. */
export const areHyphened = (pages: string): boolean => /\p{L}-\p{N}.*(?:--|[–—])/u.test(pages);
