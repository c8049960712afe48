import * as z from 'zod/mini';
import { tidy } from '../citation/text.ts';
import { identify } from '../paper/identity.ts';
import type { PaperDraft, PaperId } from '../paper/paper.ts';
import { readEntry } from './bibtex/entry.ts';
import { parseBody } from './bibtex/fields.ts';
import { readNames } from './bibtex/names.ts';
import { scanEntries } from './bibtex/scan.ts';
import { clip, makeImportDraft } from './draft.ts';
import type { ImportedPaper, Importer, Read } from './importer.ts';
import { parseJson } from './json.ts';
import { Lines } from './lines.ts';
import { problemAt } from './problem.ts';
import type { ReadRecord } from './read-record.ts';

const text = z.catch(z.string(), '');

/** What it keeps of a paper, under an id of its own, as its data version 60,000 and those before have it. */
const memorySchema = z.object({
	title: text,
	/** “A B and C D”. */
	author: text,
	year: text,
	/** An entry without its abstract, from the page, DBLP or Crossref. */
	bibtex: text,
	key: text,
	pdfLink: text,
	codeLink: text,
	doi: text,
	note: text,
	tags: z.catch(z.array(text), []),
	favorite: z.catch(z.boolean(), false),
	addDate: text,
});
type Memory = z.infer<typeof memorySchema>;

/** “Accepted @ ICCV 2017 -- [dblp.org]”, “Published @ JMLR (2012)”: what it wrote into the note by itself. */
const OWN_LINE = /^(?:Accepted|Published) @ (.*?\(?\d{4}\)?)(?: -- \[[^\]\n]*\])?$/mu;

/** Its own id is of no use to others but for arXiv’s: `Arxiv-1703.10593`, of late with a checksum behind. */
const idsOf = (own: string, { pdfLink, doi }: Memory): PaperId[] => {
	const arxiv = /^Arxiv-([^_]+)/u.exec(own)?.[1];
	return [arxiv, pdfLink, doi].flatMap((told) => identify(told ?? '') ?? []);
};

const NO_RECORD: ReadRecord = {
	ids: [],
	type: 'document',
	title: '',
	authors: [],
	editors: [],
	date: undefined,
	publication: {},
	abstract: '',
	keywords: [],
	categories: [],
	fixedCase: [],
	url: '',
	extra: {},
};

const entryIn = (bibtex: string): { key: string; record: ReadRecord } | undefined => {
	const [entry] = scanEntries(bibtex);
	if (entry === undefined) return undefined;
	const { key, fields } = parseBody(entry.body);
	const values = fields.map(({ name, pieces }) => {
		const value = pieces.map((piece) => ('text' in piece ? piece.text : piece.macro)).join('');
		return [name, value] as const;
	});
	return { key, ...readEntry(entry.type, new Map(values)) };
};

/** What it keeps beside the entry, which is missing where no source had one. */
const besideOf = ({ title, author, year }: Memory): ReadRecord => ({
	...NO_RECORD,
	title: title.replaceAll(/\s+/gu, ' '),
	authors: readNames(author),
	date: /^\d{4}$/u.exec(year)?.[0],
});

const recordOf = (own: string, memory: Memory): { key: string; record: ReadRecord } => {
	const { key, record } = entryIn(memory.bibtex) ?? { key: '', record: NO_RECORD };
	const ids = [...new Set([...idsOf(own, memory), ...record.ids])];
	const known = record.title === '' ? besideOf(memory) : record;
	// Where an id tells the page, one version’s file is no news.
	const url = known.url || (ids.length === 0 ? memory.pdfLink : '');
	return { key: key || memory.key, record: { ...known, ids, url } };
};

const withCode = (draft: PaperDraft, codeLink: string): PaperDraft =>
	/^https?:\/\/\S{1,1900}$/u.test(codeLink)
		? { ...draft, links: [...(draft.links ?? []), { kind: 'code', url: codeLink }] }
		: draft;

/** Longest name and year of a venue: what is longer is none. */
const LONGEST_VENUE = 200;

/** What it said of the venue stands where sites have the authors’ word on it. */
const withVenue = (draft: PaperDraft, said: string | undefined): PaperDraft =>
	said === undefined || draft.publication?.['container-title'] !== undefined
		? draft
		: { ...draft, comment: `Accepted at ${clip(said, LONGEST_VENUE)}` };

const paperOf = (draft: PaperDraft, line: number, key: string, memory: Memory): ImportedPaper => {
	const { note, favorite, addDate, codeLink } = memory;
	const tags = memory.tags.map(tidy).filter(Boolean);
	const said = OWN_LINE.exec(note)?.[1];
	const notes = note.replace(OWN_LINE, '').trim();
	const savedAt = Date.parse(addDate);
	return {
		draft: withVenue(withCode(draft, codeLink), said),
		line,
		...(key !== '' && { key }),
		...(tags.length > 0 && { tags }),
		...(notes !== '' && { notes }),
		...(favorite && { starred: true }),
		...(savedAt > 0 && { savedAt }),
	};
};

const read = function* (own: string, value: unknown, line: number): Generator<Read> {
	const parsed = memorySchema.safeParse(value);
	if (!parsed.success) {
		yield problemAt(line, 'unreadable', own);
		return;
	}
	const { key, record } = recordOf(own, parsed.data);
	const made = makeImportDraft(record);
	if ('refused' in made) {
		yield problemAt(line, made.refused, made.detail ?? own);
		return;
	}
	if (made.cut) yield problemAt(line, 'cut', own);
	yield { kind: 'paper', paper: paperOf(made.draft, line, key, parsed.data) };
};

/**
 * PaperMemory’s own export: an object of papers by its ids, and its data version
 * (https://github.com/vict0rsch/PaperMemory, `src/shared/js/utils/data.js`). Keeps tags, notes, stars
 * and the days of saving, which its .bib lacks.
 */
const paperMemoryImporter: Importer = {
	*read(source, at) {
		const parsed = parseJson(source);
		if ('problem' in parsed) {
			yield { kind: 'problem', ...parsed };
			return;
		}
		const lines = new Lines(source);
		const papers = Object.entries(Object(parsed.value) as Record<string, unknown>);
		let from = 0;
		// Of a file that writes its keys otherwise each would be looked for to the end.
		let isFound = true;
		for (const [own, value] of papers) {
			if (own.startsWith('__')) continue;
			const place: number = isFound ? source.indexOf(`${JSON.stringify(own)}:`, from) : -1;
			isFound = place >= 0;
			from = Math.max(from, place);
			yield* read(own, value, lines.of(from));
			at(from);
		}
	},
};

export default paperMemoryImporter;
