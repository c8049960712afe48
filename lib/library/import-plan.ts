import { breather } from '../citation/breathe.ts';
import { isUsableKey } from '../citation/key/key.ts';
import { familyName } from '../paper/family-name.ts';
import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperDraft, PaperField, PaperId } from '../paper/paper.ts';
import { wordsOf } from '../query/words.ts';
import { reading } from './database.ts';
import { spaced } from './leaves/spaced.ts';
import { unpackLeaf } from './leaves/leaf.ts';
import { withOwnWords, type Incoming } from './incoming.ts';
import { KeyBook } from './key-book.ts';
import { mergeDraft } from './merge.ts';

import { savedByIds } from './rows-by-id.ts';
import type { LibraryDatabase } from './tables.ts';

/** How a record stands to the library. */
export type Standing =
	/** No paper by any of its ids. */
	| 'new'
	/** It is saved, and the record adds to it. */
	| 'merged'
	/** It is saved, and the record says nothing new. */
	| 'same'
	/** Another record of the same file is the same paper. */
	| 'repeated'
	/** The user has to say. */
	| 'conflicting';

export type Conflict =
	/** It is saved by this id, with quite another title. */
	| { kind: 'title'; with: PaperId }
	/** Its ids are of several saved papers: they would become one. */
	| { kind: 'several'; with: PaperId[] }
	/** Another paper has this title and first author, and other ids. */
	| { kind: 'same-title'; with: PaperId };

export interface PlannedRecord {
	/** Which of the records, from 0. */
	index: number;
	standing: Standing;
	/** The saved paper that it belongs to. */
	into?: PaperId;
	/** What it would add or change there. */
	changes?: (PaperField | 'tags' | 'notes' | 'starred')[];
	conflict?: Conflict;
	/** Its key cannot be kept: another paper has it, no tool takes it, or the paper has one. */
	key?: 'taken' | 'unusable' | 'has-another';
}

export interface ImportPlan {
	records: PlannedRecord[];
	counts: Record<Standing, number>;
}

/** So many records are looked up at once. */
const CHUNK = 500;

/** Share of the words that two titles have in common. */
const likeness = (a: string, b: string): number => {
	const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
	const common = [...first].filter((word) => second.has(word)).length;
	const all = first.size + second.size - common;
	return all === 0 ? 1 : common / all;
};

/** Titles that share less than this are hardly of one paper. */
const LEAST_LIKENESS = 0.34;

const FIELDS = [
	'title',
	'authors',
	'abstract',
	'published',
	'version',
	'doi',
	'categories',
	'keywords',
	'links',
	'comment',
	'type',
	'publication',
	'editors',
	'fixedCase',
	'extra',
	'tags',
	'notes',
	'starred',
] as const;

const changesOf = (before: Paper, after: Paper): NonNullable<PlannedRecord['changes']> =>
	FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** A short title is of many papers: “Introduction”. */
const SHORTEST_TITLE = 12;

const familyOf = ({ authors }: PaperDraft): string => {
	const [first] = authors;
	return spaced(first ? familyName(first) : '');
};

const isOneOf = (id: PaperId, draft: PaperDraft, row: Paper | undefined): boolean =>
	idsOf(draft).includes(id) || row?.id === id || (row?.aliases.includes(id) ?? false);

/** By its spaced words, the saved paper of a title, and its authors’ words. */
type Titles = Map<string, { id: PaperId; authors: string }>;

/** Leaves that are read at once. */
const LEAVES = 64;

/** Plans record by record; remembers what the file said before. */
class Planner {
	readonly #database: LibraryDatabase;
	readonly #book: KeyBook;
	readonly #titles: Titles;
	readonly #seen = new Set<PaperId>();
	readonly #keys = new Map<string, PaperId>();

	constructor(database: LibraryDatabase, titles: Titles) {
		this.#database = database;
		this.#book = new KeyBook(database);
		this.#titles = titles;
	}

	async plan(incoming: readonly Incoming[], from: number): Promise<PlannedRecord[]> {
		const ids = [...new Set(incoming.flatMap(({ draft }) => idsOf(draft)))];
		const saved = await savedByIds(this.#database, ids);
		const keys = incoming.flatMap(({ key }) => (key === undefined ? [] : [key.toLowerCase()]));
		for (const { folded, id } of (await this.#book.byNames(keys)).values()) {
			this.#keys.set(folded, id);
		}
		const twins = await this.#twinsOf(incoming);
		return incoming.map((record, index) => {
			const twin = twins[index];
			// A paper may be saved by its arXiv id and know the DOI that the file names.
			const isSame = twin?.doi !== undefined && twin.doi === record.draft.doi;
			return this.#one(record, from + index, saved, isSame ? { same: twin } : { like: twin });
		});
	}

	#one(
		record: Incoming,
		index: number,
		saved: ReadonlyMap<PaperId, Paper>,
		{ same, like }: { same?: Paper; like?: Paper | undefined },
	): PlannedRecord {
		const ids = idsOf(record.draft);
		const found = new Set(ids.flatMap((id) => saved.get(id) ?? []));
		const rows = found.size === 0 && same ? [same] : [...found];
		const isRepeated = ids.some((id) => this.#seen.has(id));
		for (const id of ids) this.#seen.add(id);
		const [row] = rows;
		const key = this.#keyProblem(record, row);
		const told = { index, ...(key && { key }), ...(row && { into: row.id }) };
		if (rows.length > 1) {
			const conflict = { kind: 'several', with: rows.map(({ id }) => id) } as const;
			return { ...told, standing: 'conflicting', conflict };
		}
		if (row) return { ...told, ...this.#against(row, record) };
		if (isRepeated) return { ...told, standing: 'repeated' };
		return like === undefined
			? { ...told, standing: 'new' }
			: { ...told, standing: 'conflicting', conflict: { kind: 'same-title', with: like.id } };
	}

	#against(row: Paper, record: Incoming): Pick<PlannedRecord, 'standing' | 'changes' | 'conflict'> {
		const merged = withOwnWords(mergeDraft(row, record.draft), record);
		const changes = changesOf(row, merged);
		if (likeness(row.title, record.draft.title) < LEAST_LIKENESS) {
			return { standing: 'conflicting', changes, conflict: { kind: 'title', with: row.id } };
		}
		const isNew = changes.length > 0 || merged.aliases.length > row.aliases.length;
		return isNew || (row.key === undefined && record.key !== undefined)
			? { standing: 'merged', changes }
			: { standing: 'same', changes };
	}

	/** For each record the saved paper of its title and first author, if there is one. */
	async #twinsOf(incoming: readonly Incoming[]): Promise<(Paper | undefined)[]> {
		const ids = incoming.map(({ draft }) => this.#twin(draft));
		const known = [...new Set(ids.filter((id) => id !== undefined))];
		const rows = await this.#database.papers.bulkGet(known);
		const byId = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
		return ids.map((id) => (id === undefined ? undefined : byId.get(id)));
	}

	#twin(draft: PaperDraft): PaperId | undefined {
		const key = spaced(draft.title);
		if (key.length < SHORTEST_TITLE) return undefined;
		const twin = this.#titles.get(key);
		return twin?.authors.includes(familyOf(draft)) ? twin.id : undefined;
	}

	#keyProblem({ key, draft }: Incoming, row: Paper | undefined): PlannedRecord['key'] {
		if (key === undefined) return undefined;
		if (!isUsableKey(key)) return 'unusable';
		const folded = key.toLowerCase();
		const owner = this.#keys.get(folded);
		if (owner !== undefined && !isOneOf(owner, draft, row)) return 'taken';
		this.#keys.set(folded, row?.id ?? draft.id);
		const kept = row?.key ?? key;
		return kept.toLowerCase() === folded ? undefined : 'has-another';
	}
}

/** Title → paper, from the small rows of the search. */
const titlesOf = async (database: LibraryDatabase): Promise<Titles> => {
	const titles: Titles = new Map();
	for (let at = -1; ;) {
		const leaves = await database.leaves.where('from').above(at).limit(LEAVES).toArray();
		if (leaves.length === 0) return titles;
		for (const { id, title, authors } of leaves.flatMap(unpackLeaf)) {
			titles.set(title, { id, authors });
		}
		at = leaves.at(-1)!.from;
	}
};

/**
 * What an import would do, without doing it. Reads only; to be called from one of our pages.
 * @param onProgress Told how many records are planned.
 * @throws The signal's reason, once aborted.
 */
export const planImport = async (
	incoming: readonly Incoming[],
	{ signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<ImportPlan> => {
	const breathe = breather(signal);
	const planner = await reading(
		async (database) => new Planner(database, await titlesOf(database)),
	);
	const records: PlannedRecord[] = [];
	for (let at = 0; at < incoming.length; at += CHUNK) {
		records.push(...(await reading(() => planner.plan(incoming.slice(at, at + CHUNK), at))));
		onProgress?.(records.length);
		await breathe();
	}
	const counts = { new: 0, merged: 0, same: 0, repeated: 0, conflicting: 0 };
	for (const { standing } of records) counts[standing] += 1;
	return { records, counts };
};
