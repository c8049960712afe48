import { clean } from './dom.ts';

/** “436–444”, “436--444” and “546-73” as `436-444` and `546-573`; what is no range stays. */
export const pageRange = (pages: string | undefined): string => {
	const text = clean(pages).replace(/(?<=\w)\s*(?:-{1,2}|–|—)\s*(?=\w)/, '-');
	const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(text) ?? [];
	return last !== '' && last.length < first.length
		? `${first}-${first.slice(0, first.length - last.length)}${last}`
		: text;
};
