import { areHyphened } from '../citation/page-range.ts';

/** `4171--4186`, `4171–4186` → `4171-4186`; of several ranges each. `A-12--A-15` → `A-12–A-15`. */
export const withHyphens = (pages: string): string =>
	areHyphened(pages)
		? pages.replaceAll(/\s*(?:-{2,}|[–—]+)\s*/gu, '–')
		: pages.replaceAll(/\s*[-–—]+\s*/gu, '-');
