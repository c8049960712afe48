import type { PaperId } from '../../paper/paper.ts';

/** An entry’s fields as TeX, abbreviations written out. */
export type TexFields = ReadonlyMap<string, string>;

/** What becomes of each field that is not kept as it is. */
const READ = new Set(
	(
		'title subtitle author editor year month day date journal journaltitle booktitle series volume ' +
		'number issue pages publisher school institution organization address location edition type doi url ' +
		'arxivid abstract keywords note isbn issn eventtitle venue version howpublished pmid groups ' +
		'annote annotation comment review ' +
		// Bookkeeping of databases and programs, no word of the user’s.
		'timestamp biburl bibsource owner crossref xdata key __markedentry'
	).split(' '),
);

const OF_EPRINT = new Set('eprint archiveprefix eprinttype primaryclass eprintclass'.split(' '));

/** Whether a number of another archive (JSTOR, a handle) would be lost; publishers write addresses. */
const isForeign = (fields: TexFields, ids: readonly PaperId[]): boolean => {
	const isRead = ids.some((id) => id.startsWith('arxiv:') || id.startsWith('pmid:'));
	const eprint = fields.get('eprint') ?? '';
	return !isRead && eprint !== '' && !/^https?:/iu.test(eprint);
};

/**
 * The fields that an entry keeps as they are.
 * @param ids What was read of its numbers and addresses.
 */
export const extraOf = (fields: TexFields, ids: readonly PaperId[]): Record<string, string> => {
	const isKept = (name: string, tex: string): boolean => {
		if (OF_EPRINT.has(name)) return isForeign(fields, ids);
		if (name === 'pubstate') return tex !== 'prepublished';
		// “Summer”: what journals call an issue beside its number.
		if (name === 'issue') return fields.has('number') && tex !== fields.get('number')?.trim();
		// A number of the article stands for its pages; ADS writes it in both places.
		if (name === 'eid') return fields.has('pages') && tex !== fields.get('pages')?.trim();
		return !READ.has(name);
	};
	return Object.fromEntries(
		[...fields].flatMap(([name, value]) => {
			const tex = value.trim();
			return isKept(name, tex) ? [[name, tex]] : [];
		}),
	);
};
