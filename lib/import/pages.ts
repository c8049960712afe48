/** `4171--4186`, `4171–4186` → `4171-4186`; of several ranges each. */
export const withHyphens = (pages: string): string => pages.replaceAll(/\s*[-–—]+\s*/gu, '-');
