import { readEntry } from './bibtex/entry.ts';
import type { TexFields } from './bibtex/extra.ts';
import { parseBody, type Piece, type RawBody } from './bibtex/fields.ts';
import { scanEntries, type RawEntry } from './bibtex/scan.ts';
import { makeImportDraft } from './draft.ts';
import type { Importer, ImportProblem, Read } from './importer.ts';
import { Lines } from './lines.ts';

/** BibTeX’s own, and the names that Crossref writes in their place. */
const MONTHS = (
	'jan feb mar apr may jun jul aug sep oct nov dec ' +
	'january february march april june july august sept september october november december'
).split(' ');

/** Entry types that others name in `crossref` or `xdata`. */
const PARENTS = new Set([
	'proceedings',
	'mvproceedings',
	'book',
	'mvbook',
	'collection',
	'mvcollection',
	'xdata',
]);

interface Parsed {
	entry: RawEntry;
	body: RawBody;
	fields: Map<string, string>;
}

const problem = (line: number, code: ImportProblem['code'], detail: string): Read => ({
	kind: 'problem',
	problem: { line, code, detail },
});

/**
 * What names or describes a volume and none of its papers. BibTeX hands it on, too, but here all papers
 * of the volume would have its DOI, and become one.
 */
const OF_VOLUME = new Set(
	(
		'doi url urldate eprint archiveprefix eprinttype primaryclass eprintclass pmid pages subtitle ' +
		'abstract keywords annote annotation comment review groups file'
	).split(' '),
);

/**
 * What a child takes over from a parent that it names.
 * @param isVolume By `crossref` (btxdoc §3.1), not by `xdata`.
 */
const inherited = (child: Parsed, parent: TexFields, isVolume: boolean): void => {
	const isPart = /^in|conference/u.test(child.entry.type);
	const isLeft = (name: string): boolean =>
		(isVolume && OF_VOLUME.has(name)) || (name === 'author' && isPart);
	// Its own title of proceedings is what they are called where their papers are cited.
	const isTitled = isPart && !parent.has('booktitle');
	for (const [name, value] of parent) {
		const target = name === 'title' && isTitled ? 'booktitle' : name;
		if (!isLeft(name) && !child.fields.has(target)) child.fields.set(target, value);
	}
};

/** Whom an entry names as a parent. */
const parentsOf = (fields: TexFields): { key: string; isVolume: boolean }[] =>
	['crossref', 'xdata'].flatMap((name) =>
		(fields.get(name) ?? '')
			.toLowerCase()
			.split(',')
			.map((key) => ({ key: key.trim(), isVolume: name === 'crossref' }))
			.filter(({ key }) => key !== ''),
	);

/** Most parents of an entry, each of which may name others. */
const MOST_PARENTS = 100;

/** One reading of one file: its abbreviations and keys. */
class Reading {
	readonly #macros = new Map(MONTHS.map((name) => [name, name]));
	readonly #keys = new Set<string>();
	readonly #parents = new Map<string, TexFields>();
	readonly #children: Parsed[] = [];
	readonly #named = new Set<string>();
	readonly #proceedings: Parsed[] = [];
	readonly #lines: Lines;

	constructor(text: string) {
		this.#lines = new Lines(text);
	}

	*entry(entry: RawEntry): Generator<Read> {
		if (entry.type === 'comment' || entry.type === 'preamble') return;
		yield* this.#faults(entry);
		const body = parseBody(entry.type === 'string' ? `,${entry.body}` : entry.body);
		const shift = entry.type === 'string' ? -1 : 0;
		for (const { at, text } of body.faults) {
			yield problem(this.#lines.of(entry.at + at + shift), 'bad-field', text);
		}
		const fields = new Map<string, string>();
		for (const { name, pieces, at } of body.fields) {
			const value = yield* this.#value(pieces, entry.at + at + shift);
			if (!fields.has(name)) fields.set(name, value);
		}
		if (entry.type === 'string') {
			for (const [name, value] of fields) this.#macros.set(name, value);
			return;
		}
		yield* this.#sorted({ entry, body, fields });
	}

	/** Those that wait for a parent, which stands behind its children. */
	*rest(): Generator<Read> {
		for (const child of this.#children) {
			this.#inherit(child, child.fields);
			yield* this.#read(child);
		}
		for (const proceedings of this.#proceedings) {
			// A volume that only holds its papers together is no paper of the user’s.
			if (!this.#named.has(proceedings.body.key.toLowerCase())) yield* this.#read(proceedings);
		}
	}

	*#faults({ fault, line, body, extraBraces }: RawEntry): Generator<Read> {
		if (fault) yield problem(line, fault, body.trim().slice(0, 60));
		for (const at of extraBraces) yield problem(at, 'extra-brace', '}');
	}

	*#value(pieces: readonly Piece[], at: number): Generator<Read, string> {
		let value = '';
		for (const piece of pieces) {
			if ('text' in piece) {
				value += piece.text;
				continue;
			}
			const text = this.#macros.get(piece.macro);
			if (text === undefined) yield problem(this.#lines.of(at), 'unknown-string', piece.macro);
			value += text ?? piece.macro;
		}
		return value;
	}

	/** From what is named first: shared data may name others in turn (biblatex manual §3.13.6). */
	#inherit(child: Parsed, of: TexFields, seen = new Set<string>(), ofVolume = false): void {
		for (const { key, isVolume } of parentsOf(of)) {
			const parent = this.#parents.get(key);
			if (parent === undefined || seen.has(key) || seen.size === MOST_PARENTS) continue;
			seen.add(key);
			// What a volume shares with others describes it, too.
			inherited(child, parent, ofVolume || isVolume);
			this.#inherit(child, parent, seen, ofVolume || isVolume);
		}
	}

	*#sorted(parsed: Parsed): Generator<Read> {
		const key = parsed.body.key.toLowerCase();
		const parents = parentsOf(parsed.fields);
		if (PARENTS.has(parsed.entry.type) && key !== '') this.#parents.set(key, parsed.fields);
		if (parsed.entry.type === 'xdata') return;
		if (parents.length > 0) {
			for (const { key: named } of parents) this.#named.add(named);
			this.#children.push(parsed);
		} else if (parsed.entry.type === 'proceedings') this.#proceedings.push(parsed);
		else yield* this.#read(parsed);
	}

	*#read({ entry, body, fields }: Parsed): Generator<Read> {
		const { line } = entry;
		const { record, tags, notes } = readEntry(entry.type, fields);
		const made = makeImportDraft(record);
		if ('refused' in made) {
			yield problem(line, made.refused, made.detail ?? (body.key || entry.type));
			return;
		}
		if (made.cut) yield problem(line, 'cut', body.key);
		const key = this.#take(body.key);
		if (key === undefined && body.key !== '') yield problem(line, 'duplicate-key', body.key);
		yield {
			kind: 'paper',
			paper: {
				draft: made.draft,
				line,
				...(key !== undefined && { key }),
				...(tags.length > 0 && { tags }),
				...(notes !== '' && { notes }),
			},
		};
	}

	#take(key: string): string | undefined {
		const folded = key.toLowerCase();
		if (key === '' || this.#keys.has(folded)) return undefined;
		this.#keys.add(folded);
		return key;
	}
}

const safely = function* (reads: Generator<Read>, line: number): Generator<Read> {
	try {
		yield* reads;
	} catch (error) {
		// Braces nested by the thousand are no bibliography.
		yield problem(line, 'unreadable', error instanceof Error ? error.message : String(error));
	}
};

/** BibTeX and biblatex, in the dialects of Zotero, JabRef, Google Scholar, DBLP and ACL Anthology. */
const bibtexImporter: Importer = {
	*read(text, at) {
		const reading = new Reading(text);
		for (const entry of scanEntries(text)) {
			at(entry.end);
			yield* safely(reading.entry(entry), entry.line);
			yield { kind: 'nothing' };
		}
		yield* safely(reading.rest(), 1);
	},
};

export default bibtexImporter;
