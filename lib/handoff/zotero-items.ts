import { cslItem, type CslItem, type CslName } from '../citation/csl/item.ts';
import type { CitationFormat } from '../citation/format.ts';
import cslJson from '../citation/formats/csl-json.format.ts';
import { recordOf, type CitationRecord } from '../citation/record.ts';
import { tellOf } from '../citation/shortcomings.ts';

/** Zotero takes only these two parts of a name, and tells a suffix by the comma before it. */
const nameFor = (name: CslName): CslName => {
	if (name.literal !== undefined) return { literal: name.literal };
	return {
		family: [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
		given: [name.given, name.suffix].filter(Boolean).join(', '),
	};
};

/**
 * Zotero refuses everything for one item of a type that it does not list, as it does not `software`;
 * a book with a version it takes for a program.
 */
const typeFor = ({ type, version }: CslItem): string => {
	if (type !== 'software') return type;
	return version === undefined ? 'document' : 'book';
};

/** For its field “Extra”, as its own translators fill it: ids that have no field. */
const extraFor = ({ eprint, publication }: CitationRecord): string => {
	const id =
		eprint &&
		{
			arxiv: `arXiv:${eprint.id}${eprint.class ? ` [${eprint.class}]` : ''}`,
			pubmed: `PMID: ${eprint.id}`,
		}[eprint.archive];
	return [id, publication.note].filter(Boolean).join('\n');
};

const itemFor = (record: CitationRecord): object => {
	const item = cslItem(record);
	const note = extraFor(record);
	return {
		...item,
		type: typeFor(item),
		...(item.author && { author: item.author.map(nameFor) }),
		...(item.editor && { editor: item.editor.map(nameFor) }),
		...(note !== '' && { note }),
	};
};

/**
 * What Zotero is sent: CSL-JSON as its translator reads it. It is the only one of our formats that
 * Zotero knows a preprint by, with its archive and number; from RIS and BibTeX it makes journal
 * articles and documents of them, and from RIS the name of a conference of its proceedings.
 */
export const zoteroItems: CitationFormat = {
	...cslJson,
	open: () => ({
		head: '[',
		separator: ',\n',
		entry(paper, tell) {
			const record = recordOf(paper);
			tellOf(record, [], tell);
			return JSON.stringify(itemFor(record));
		},
		end: () => [']'],
	}),
};
