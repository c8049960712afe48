import type { CitationFormat } from '../format.ts';

const GROUPS: readonly CitationFormat['group'][] = ['latex', 'exchange', 'text'];

/** Every format, found by its file, in the order in which menus show them. */
export const formats: readonly CitationFormat[] = Object.values(
	import.meta.glob<CitationFormat>('./*.format.ts', { eager: true, import: 'default' }),
).toSorted(
	(a, b) =>
		GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
		Number(b.id === 'bibtex') - Number(a.id === 'bibtex') ||
		// Not by a collator, which a popup would wait for: names are plain letters.
		(a.name < b.name ? -1 : 1),
);

/** @throws {RangeError} When there is no such format. */
export const formatById = (id: string): CitationFormat => {
	const format = formats.find((each) => each.id === id);
	if (format === undefined) throw new RangeError(`There is no citation format "${id}".`);
	return format;
};
