import type { Paper, PaperId } from '../paper/paper.ts';
import { record } from './history/record.ts';
import type { Step } from './history/step.ts';
import { changedLeaves, openLeaves } from './leaves/write-leaves.ts';
import { keepPending } from './keep-pending.ts';
import { stageOf } from './lacks.ts';
import type { AbsorbedTomb, RowChange } from './row-change.ts';
import type { RemovedRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';
import { keepTags } from './tags.ts';
import { grow } from './write.ts';

export interface Write {
	rows: readonly RowChange[];
	/** Removed papers that are removed no more. */
	opened?: readonly PaperId[];
	absorbed?: readonly AbsorbedTomb[];
	/** Removed papers that lie there changed, or again. */
	tombs?: readonly RemovedRow[];
	/** Only what follows from a paper changed: no source knows more of it than before. */
	isDerived?: boolean;
	/** What a user did; without one there is no way back, as for metadata that comes by itself. */
	step?: Step | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Removed papers kept whatever their age, and how long all are kept, in milliseconds. */
const KEPT = 1_000;
const KEPT_MS = 30 * DAY_MS;

/** Forgets removed papers that are old and many, but for those that a step may bring back. */
const prune = async ({ removed, steps }: LibraryDatabase, now: number): Promise<void> => {
	const first = await steps.orderBy('at').first();
	// A paper lies there a moment longer than its step.
	const before = Math.min(now - KEPT_MS, (first?.at ?? Infinity) - DAY_MS);
	const old = await removed.where('removedAt').below(before).primaryKeys();
	if (old.length === 0) return;
	const surplus = (await removed.count()) - KEPT;
	await removed.bulkDelete(old.slice(0, Math.max(0, surplus)));
};

const writeRemoved = async (
	database: LibraryDatabase,
	{ rows, opened = [], absorbed = [], tombs = [] }: Write,
): Promise<void> => {
	const { removed } = database;
	const removedAt = Date.now();
	const buried = rows.flatMap(({ before, after, into }) =>
		before === undefined || after !== undefined || into !== undefined
			? []
			: [{ id: before.id, aliases: before.aliases, removedAt, paper: before }],
	);
	const gone = [...opened, ...absorbed.map(({ tomb }) => tomb.id)];
	if (gone.length > 0) await removed.bulkDelete(gone);
	if (buried.length + tombs.length > 0) await removed.bulkPut([...buried, ...tombs]);
	if (buried.length > 0) await prune(database, removedAt);
};

/** To put a row, the browser looks up the one that it replaces: a new one is added. */
const putPapers = async (
	{ papers }: LibraryDatabase,
	made: readonly Paper[],
	rows: readonly RowChange[],
): Promise<void> => {
	const changed = rows.flatMap(({ before, after }) => (before && after) ?? []);
	await Promise.all([
		made.length > 0 ? papers.bulkAdd(made) : undefined,
		changed.length > 0 ? papers.bulkPut(changed) : undefined,
	]);
};

/** Papers, leaves, tags and totals. Requests that need no answer of another are made at once. */
const writePapers = async (
	database: LibraryDatabase,
	rows: readonly RowChange[],
): Promise<void> => {
	if (rows.length === 0) return;
	const { papers, totals } = database;
	const made = rows.flatMap(({ before, after }) => (before ? [] : (after ?? [])));
	const gone = rows.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
	const writing = Promise.all([
		gone.length > 0 ? papers.bulkDelete(gone) : undefined,
		putPapers(database, made, rows),
		keepTags(database, rows),
	]);
	const [[count, revision, pending], open] = await Promise.all([
		totals.bulkGet(['papers', 'revision', 'pending']),
		openLeaves(database, rows),
	]);
	const next = (revision?.value ?? 0) + 1;
	const { written, more } = changedLeaves(open, next);
	await Promise.all([
		writing,
		database.leaves.bulkPut(written),
		totals.bulkPut([
			{ name: 'papers', value: (count?.value ?? 0) + made.length - gone.length },
			{ name: 'revision', value: next },
			{ name: 'pending', value: (pending?.value ?? 0) + more },
		]),
	]);
};

/** Whether a paper that may have waited for its source waits no longer. */
const waitsNoMore = ({ before, after }: RowChange): boolean =>
	before !== undefined &&
	(after === undefined || (stageOf(before) !== undefined && stageOf(after) === undefined));

/** What users change is nothing that a source is to be asked about again. */
const writePending = async (
	database: LibraryDatabase,
	{ rows, isDerived, step }: Write,
): Promise<void> => {
	const gone = rows.filter(waitsNoMore).flatMap(({ before }) => before?.id ?? []);
	if (gone.length > 0) await database.pending.bulkDelete(gone);
	if (isDerived || step?.kind === 'edit' || step?.kind === 'publish') return;
	const papers = rows.flatMap(({ after }) => after ?? []);
	await keepPending(database, papers);
};

/**
 * Writes papers and takes others out, with everything that is derived from them; the only place that
 * does. To be called in a transaction over all tables.
 *
 * One edit at 100,000 papers: one leaf of some 32 kB read and written, the paper, three totals, the
 * step and its change.
 */
export const commit = async (database: LibraryDatabase, write: Write): Promise<void> => {
	const { rows, step, absorbed = [], tombs = [] } = write;
	await Promise.all([
		rows.length === 0 && tombs.length > 0 ? grow(database) : writePapers(database, rows),
		writeRemoved(database, write),
		writePending(database, write),
		step ? record(database, step, rows, absorbed) : undefined,
	]);
};
