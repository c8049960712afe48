import { citationKey, uniqueKey } from '../citation/key.ts';
import type { PaperId } from '../paper/paper.ts';
import { withLibrary, type LibraryDatabase } from './database.ts';
import { savedByIds } from './rows-by-id.ts';
import type { PaperRow } from './rows.ts';
import { inTransaction } from './write.ts';

/** From so many on, all keys are read at once instead of the neighbours of each. */
const MANY = 20;

/** Keys in use, in lower case, those of removed papers too: they may come back. */
const takenKeys = async (
	database: LibraryDatabase,
	bases: readonly string[],
): Promise<Set<string>> => {
	const taken = new Set<string>();
	for (const table of [database.papers, database.removed]) {
		const index = table.orderBy('keyFolded');
		const found =
			bases.length >= MANY
				? [await index.keys()]
				: await Promise.all(
						bases.map((base) => table.where('keyFolded').startsWith(base.toLowerCase()).keys()),
					);
		for (const key of found.flat()) taken.add(String(key));
	}
	return taken;
};

/** Older papers come first, so that which of two gets the plain key does not depend on the export. */
const byAge = (a: PaperRow, b: PaperRow): number => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);

/** The keys of these papers in this order; those that have none get one, for good. */
export const assignKeys = (ids: readonly PaperId[]): Promise<{ id: PaperId; key: string }[]> =>
	withLibrary((database) =>
		inTransaction(database, async () => {
			const rows = await savedByIds(database, ids);
			const bare = [...new Set(rows.values())].filter(({ key }) => key === undefined);
			const bases = new Map(bare.map((row) => [row, citationKey(row)]));
			const taken = await takenKeys(database, [...bases.values()]);
			const keys = new Map<PaperId, string>();
			for (const row of bare.toSorted(byAge)) {
				const key = uniqueKey(bases.get(row) ?? row.id, (folded) => taken.has(folded));
				taken.add(key.toLowerCase());
				keys.set(row.id, key);
			}
			await database.papers.bulkUpdate(
				[...keys].map(([id, key]) => ({ key: id, changes: { key, keyFolded: key.toLowerCase() } })),
			);
			return ids.flatMap((id) => {
				const row = rows.get(id);
				const key = row && (row.key ?? keys.get(row.id));
				return row && key !== undefined ? [{ id: row.id, key }] : [];
			});
		}),
	);
