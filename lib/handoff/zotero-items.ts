import { cslItem, type CslItem, type CslName } from '../citation/csl/item.ts';
import { isoDate } from '../citation/date.ts';
import type { CitationFormat, CitedPaper } from '../citation/format.ts';
import cslJson from '../citation/formats/csl-json.format.ts';
import { arxivNumber, recordOf, type CitationRecord } from '../citation/record.ts';
import { tellOf } from '../citation/shortcomings.ts';
import { kindFor, SHARED_FIELDS, type ZoteroKind } from './zotero-kinds.ts';

/** A creator as Zotero’s translators tell one: with two parts, or with one. */
type Creator = { creatorType: string; lastName: string } & (
	| { firstName: string }
	| { fieldMode: 1 }
);

/** Zotero reads particles in the family name, and a suffix by the comma before it. */
const creatorOf = (creatorType: string, name: CslName): Creator => {
	if (name.literal !== undefined) return { creatorType, lastName: name.literal, fieldMode: 1 };
	return {
		creatorType,
		lastName: [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
		firstName: [name.given, name.suffix].filter(Boolean).join(', '),
	};
};

const creatorsOf = ({ author = [], editor = [] }: CslItem, kind: ZoteroKind): Creator[] => [
	...author.map((name) => creatorOf(kind.creator ?? 'author', name)),
	...editor.map((name) => creatorOf(kind.editor ?? 'editor', name)),
];

/** What is told otherwise, or not at all. */
const APART = new Set('id type citation-key author editor issued accessed keyword note'.split(' '));

const isText = (entry: [string, unknown]): entry is [string, string] =>
	typeof entry[1] === 'string';

/** What Zotero has a field for, and the lines in “Extra” by which it knows the rest. */
const fieldsOf = (
	item: CslItem,
	record: CitationRecord,
	kind: ZoteroKind,
): Record<string, string> => {
	const fields: Record<string, string> = {};
	const rest: string[] = [];
	for (const [variable, value] of Object.entries(item).filter(isText)) {
		if (APART.has(variable)) continue;
		const field = SHARED_FIELDS[variable] ?? kind.fields[variable];
		if (field === undefined) rest.push(`${variable}: ${value}`);
		else fields[field] ??= value;
	}
	const extra = [arxivNumber(record.eprint), ...rest, record.publication.note].filter(Boolean);
	return extra.length === 0 ? fields : { ...fields, extra: extra.join('\n') };
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/gu, (sign) => ESCAPES[sign]!);

/** The user’s note as Zotero keeps one, as HTML. */
const noteOf = (notes: string): string =>
	escaped(notes.trim())
		.split(/\n{2,}/u)
		.map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
		.join('');

const itemFor = (paper: CitedPaper, record: CitationRecord): object => {
	const item = cslItem(record);
	const kind = kindFor(record.type);
	const { tags, notes } = paper;
	return {
		// Its name while it is sent.
		id: paper.id,
		itemType: kind.itemType,
		creators: creatorsOf(item, kind),
		...fieldsOf(item, record, kind),
		...(record.issued && { [kind.date ?? 'date']: isoDate(record.issued) }),
		...(item.accessed && { accessDate: record.accessed }),
		tags: [...new Set([...tags, ...record.keywords])],
		notes: notes.trim() === '' ? [] : [{ note: noteOf(notes) }],
		attachments: [],
	};
};

/**
 * Items as Zotero’s connectors send them: it takes kind and fields as they are told, and tags and
 * notes. By its `import` a preprint in RIS or BibTeX becomes an article or a document, and CSL-JSON
 * loses tags and is refused whole for one program.
 */
export const zoteroItems: CitationFormat = {
	...cslJson,
	open: ({ options }) => ({
		head: '[',
		separator: ',\n',
		entry(paper, tell) {
			const record = recordOf(paper, 0, options);
			tellOf(record, [], tell);
			return JSON.stringify(itemFor(paper, record));
		},
		end: () => [']'],
	}),
};
