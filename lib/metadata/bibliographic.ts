import { clean } from '../sites/dom.ts';
import type { Findings } from '../sites/draft.ts';

/** “Journal 12(3), 45–67 (2024)”; `undefined` where it appeared nowhere. */
const inOneLine = (place: NonNullable<Findings['publication']>): string | undefined => {
	const container = clean(place['container-title']);
	if (container === '') return undefined;
	const issue = clean(place.issue);
	const number = clean(place.volume) + (issue && `(${issue})`);
	const pages = clean(place.page).replace(/(?<=\w)\s*(?:-{1,2}|–|—)\s*(?=\w)/, '–');
	const where = [[container, number].filter(Boolean).join(' '), pages].filter(Boolean).join(', ');
	return place.issued === undefined ? where : `${where} (${place.issued.slice(0, 4)})`;
};

/** Where a work appeared: in parts, from which entries are printed, and as one line to be read. */
export const placed = (
	publication: NonNullable<Findings['publication']>,
): Pick<Findings, 'publication' | 'journalRef'> => ({
	publication,
	journalRef: inOneLine(publication),
});
