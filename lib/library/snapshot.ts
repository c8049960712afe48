import type { Paper, PaperId } from '../paper/paper.ts';
import { reading } from './database.ts';
import { KeyBook } from './key-book.ts';
import type { KeyRow, RemovedRow, SavedSearch, TagRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';

/** One thing that the library holds, as a backup has it. A later one of the same id replaces it. */
export type SnapshotRecord =
	| { kind: 'paper'; row: Paper }
	| { kind: 'removed'; row: RemovedRow }
	| { kind: 'key'; row: KeyRow }
	| { kind: 'tag'; row: TagRow }
	| { kind: 'search'; row: SavedSearch }
	/** What was told before, and went while the snapshot was taken. */
	| { kind: 'gone'; row: { kind: 'paper' | 'removed'; id: PaperId } };

/** Papers that are read at once: some 1 MB. */
const CHUNK = 500;

const records = <K extends SnapshotRecord['kind']>(
	kind: K,
	rows: readonly (Extract<SnapshotRecord, { kind: K }>['row'] | undefined)[],
): SnapshotRecord[] =>
	rows.flatMap((row) => (row ? [{ kind, row } as unknown as SnapshotRecord] : []));

const valueOf = async ({ totals }: LibraryDatabase, name: 'revision' | 'born'): Promise<number> =>
	(await totals.get(name))?.value ?? 0;

/** Ids of papers that were written since a revision: all that share a leaf with one. */
const writtenSince = async (database: LibraryDatabase, revision: number): Promise<PaperId[]> => {
	const leaves = await database.leaves.where('revision').above(revision).toArray();
	return leaves.flatMap(({ ids }) => (ids === '' ? [] : ids.split('\n')));
};

const goneOf = (
	kind: 'paper' | 'removed',
	told: readonly PaperId[],
	there: readonly PaperId[],
): SnapshotRecord[] => {
	const left = new Set(there);
	return told
		.filter((id) => !left.has(id))
		.map((id): SnapshotRecord => ({ kind: 'gone', row: { kind, id } }));
};

interface Told {
	revision: number;
	/** Which database it is. */
	born: number;
	/** Milliseconds since 1970. */
	at: number;
	papers: readonly PaperId[];
	removed: readonly PaperId[];
}

/** Everything that is small, and whatever changed since the rest was told; all of one moment. */
const rest = (told: Told): Promise<SnapshotRecord[]> =>
	reading((database) =>
		database.transaction('r', database.tables, async () => {
			const { papers, removed, tags, searches } = database;
			const small = await Promise.all([
				new KeyBook(database).all(),
				tags.toArray(),
				searches.toArray(),
			]);
			const all = [
				...records('key', small[0]),
				...records('tag', small[1]),
				...records('search', small[2]),
			];
			if ((await valueOf(database, 'revision')) === told.revision) return all;
			const changed = await papers.bulkGet(await writtenSince(database, told.revision));
			const [there, lying] = await Promise.all([
				papers.toCollection().primaryKeys(),
				removed.toCollection().primaryKeys(),
			]);
			const known = new Set(told.removed);
			return [
				...records('paper', changed),
				// By a clock that was set back they may seem to lie there longer.
				...records('removed', await removed.bulkGet(lying.filter((id) => !known.has(id)))),
				...records('removed', await removed.where('removedAt').aboveOrEqual(told.at).toArray()),
				...goneOf('paper', told.papers, there),
				...goneOf('removed', told.removed, lying),
				...all,
			];
		}),
	);

/** The numbers of what a snapshot tells, before it does; what is written meanwhile may change them. */
export interface SnapshotSize {
	papers: number;
	removed: number;
	revision: number;
	born: number;
}

/**
 * Everything that the library holds, as of the moment when the last chunk is told: what is written
 * meanwhile waits for nothing, and is told in the end.
 * @param onSize Told first, once.
 * @throws {RpcError} Where the library cannot be read.
 */
export async function* snapshot(
	onSize: (size: SnapshotSize) => void,
): AsyncGenerator<SnapshotRecord[]> {
	const told = await reading((database) =>
		database.transaction('r', database.tables, async (): Promise<Told> => ({
			revision: await valueOf(database, 'revision'),
			born: await valueOf(database, 'born'),
			at: Date.now(),
			papers: await database.papers.orderBy('savedAt').primaryKeys(),
			removed: await database.removed.toCollection().primaryKeys(),
		})),
	);
	const { papers, removed, revision, born } = told;
	onSize({ papers: papers.length, removed: removed.length, revision, born });
	for (let at = 0; at < papers.length; at += CHUNK) {
		const some = papers.slice(at, at + CHUNK);
		yield records('paper', await reading((database) => database.papers.bulkGet(some)));
	}
	for (let at = 0; at < removed.length; at += CHUNK) {
		const some = removed.slice(at, at + CHUNK);
		yield records('removed', await reading((database) => database.removed.bulkGet(some)));
	}
	yield await rest(told);
}
