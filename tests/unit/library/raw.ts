import type { Paper, PaperDraft, PaperId } from '../../../lib/paper/paper.ts';
import type { SegmentRow } from '../../../lib/library/abstracts/segment.ts';
import type { LeafRow } from '../../../lib/library/leaves/leaf.ts';
import type { ChangeRow, StepRow } from '../../../lib/library/history/step.ts';
import type { StagedRow } from '../../../lib/library/restore/staged-row.ts';
import type {
	KeyListRow,
	KeyRow,
	PendingRow,
	RemovedRow,
	SavedSearch,
	TagRow,
	TotalRow,
} from '../../../lib/library/rows.ts';

/** Everything that is stored, read without the code under test. */
export interface Stored {
	papers: Paper[];
	removed: RemovedRow[];
	leaves: LeafRow[];
	keys: KeyRow[];
	keyLists: KeyListRow[];
	staged: StagedRow[];
	steps: StepRow[];
	changes: ChangeRow[];
	segments: SegmentRow[];
	tags: TagRow[];
	searches: SavedSearch[];
	pending: PendingRow[];
	totals: TotalRow[];
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
	});

export const openRaw = (version?: number, upgrade?: (database: IDBDatabase) => void) => {
	const request = indexedDB.open('offprint', version);
	request.addEventListener('upgradeneeded', () => upgrade?.(request.result));
	return done(request);
};

export const readStored = async (): Promise<Stored> => {
	const database = await openRaw();
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names);
	const tables = await Promise.all(
		names.map(async (name) => [name, await done(transaction.objectStore(name).getAll())]),
	);
	database.close();
	return Object.fromEntries(tables);
};

/** Every key that was handed out, and to whom: a row counts more than a list. */
export const keysIn = ({ keys, keyLists }: Stored): KeyRow[] => {
	const rows = keyLists.flatMap(({ keys: names, ids }) => {
		const owners = ids.split('\n');
		return names
			.split('\n')
			.map((key, at) => ({ folded: key.toLowerCase(), key, id: owners[at]! }));
	});
	return [...new Map([...rows, ...keys].map((row) => [row.folded, row])).values()];
};

export const putRaw = async (table: keyof Stored, rows: readonly object[]): Promise<void> => {
	const database = await openRaw();
	const store = database.transaction(table, 'readwrite').objectStore(table);
	await Promise.all(rows.map((row) => done(store.put(row))));
	database.close();
};

/** Puts all keys that have a row into a list, as if they had come with an import. */
export const listKeys = async (): Promise<void> => {
	const database = await openRaw();
	const writing = database.transaction(['keys', 'keyLists'], 'readwrite');
	const keys = writing.objectStore('keys');
	const rows: KeyRow[] = await done(keys.getAll());
	if (rows.length > 0) {
		keys.clear();
		const [names, ids] = [rows.map(({ key }) => key), rows.map(({ id }) => id)];
		await done(
			writing.objectStore('keyLists').add({ keys: names.join('\n'), ids: ids.join('\n') }),
		);
	}
	database.close();
};

/** Deletes the database; connections that are open hear of it and close. */
export const deleteLibrary = async (): Promise<void> => {
	await done(indexedDB.deleteDatabase('offprint'));
};

export const draftOf = (id: PaperId, more: Partial<PaperDraft> = {}): PaperDraft => ({
	id,
	title: `Paper ${id}`,
	authors: [{ name: 'Ada Lovelace' }],
	source: 'huggingface',
	...more,
});

export const newPaper = (id: PaperId, more: Partial<PaperDraft> = {}, topics: string[] = []) => ({
	draft: draftOf(id, more),
	topics,
});
