import type { Paper, PaperId } from '../paper/paper.ts';
import type { LeafRow } from './leaves/leaf.ts';
import { answerOf, lastRows, readPlainly } from './plain.ts';
import type { TotalRow } from './rows.ts';

/** What a page shows first. */
export interface Newest {
	papers: Paper[];
	/** Of these and of some more. */
	ids: PaperId[];
	/** How many there are. */
	count: number;
	/** How often the library was written. */
	revision: number;
}

/** What {@link newestIn} reads. */
export const NEWEST_STORES = ['papers', 'leaves', 'totals'] as const;

/** Papers that a page shows first: more than a screen of them. */
export const FIRST_ROWS = 24;

const totalIn = async (transaction: IDBTransaction, name: TotalRow['name']): Promise<number> => {
	const row = await answerOf<TotalRow | undefined>(transaction.objectStore('totals').get(name));
	return row?.value ?? 0;
};

/**
 * The newest papers, by the index of `savedAt`, the ids of those that lie in the last leaf with them,
 * and the two totals that are kept in rows: as quick among 100,000 as among 100.
 */
export const newestIn = async (transaction: IDBTransaction, limit: number): Promise<Newest> => {
	const [papers, [leaf], count, revision] = await Promise.all([
		lastRows<Paper>(transaction.objectStore('papers').index('savedAt'), limit),
		lastRows<LeafRow>(transaction.objectStore('leaves'), 1),
		totalIn(transaction, 'papers'),
		totalIn(transaction, 'revision'),
	]);
	const ids = papers.map(({ id }) => id);
	const isMore = leaf !== undefined && leaf.times.length > ids.length;
	return { papers, ids: isMore ? leaf.ids.split('\n').toReversed() : ids, count, revision };
};

/** Where what was read early waits for the page’s own script. */
const KEY = 'offprintNewest';

/** Reads what a page shows first, ahead of the page’s own script, which takes longer to stand. */
export const readEarly = (): void => {
	const reading = readPlainly(NEWEST_STORES, (transaction) => newestIn(transaction, FIRST_ROWS));
	// Read again by who takes it.
	reading.catch(() => undefined);
	Reflect.set(globalThis, KEY, reading);
};

/** What was read early, if anything was; once, because it is true but once. */
export const takeEarly = (): Promise<Newest> | undefined => {
	const reading = Reflect.get(globalThis, KEY) as Promise<Newest> | undefined;
	Reflect.deleteProperty(globalThis, KEY);
	return reading;
};
