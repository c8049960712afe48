import type { Paper, PaperId } from '../../paper/paper.ts';
import { KeyBook } from '../key-book.ts';
import { mergeRows } from '../merge-rows.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { Absorbed } from './step.ts';
import { ownersOf, withOwnIds, type Way } from './way.ts';

/** Makes papers of their own again of those that became part of another. */
export const separate = async (
	database: LibraryDatabase,
	changes: readonly Absorbed[],
): Promise<Way> => {
	const papers = changes.map(({ paper }) => paper);
	const owners = await ownersOf(database, papers);
	const book = new KeyBook(database);
	const bases = await database.papers.bulkGet(changes.map(({ into }) => into));
	const way: Way = { rows: [], opened: [], tombs: [], skipped: 0 };
	for (const [index, { paper, removedAt }] of changes.entries()) {
		if (owners.has(paper.id)) {
			way.skipped += 1;
			continue;
		}
		const { key, ...rest } = withOwnIds(paper, owners);
		const isFree = key !== undefined && bases[index]?.key !== key;
		const back: Paper = { ...rest, ...(isFree && { key }) };
		if (removedAt === undefined) way.rows.push({ after: back });
		else way.tombs.push({ id: back.id, aliases: back.aliases, removedAt, paper: back });
		if (isFree) await book.put([{ folded: key.toLowerCase(), key, id: back.id }]);
	}
	return way;
};

/** The paper as it is now, where it was when it became part of another. */
const partOf = async (
	{ papers, removed }: LibraryDatabase,
	id: PaperId,
	removedAt: number | undefined,
): Promise<Paper | undefined> =>
	removedAt === undefined ? papers.get(id) : (await removed.get(id))?.paper;

/** Makes papers part of another once more, as they are now: what was written since is not lost. */
export const absorbAgain = async (
	database: LibraryDatabase,
	changes: readonly Absorbed[],
): Promise<Way> => {
	const way: Way = { rows: [], opened: [], tombs: [], skipped: 0 };
	const book = new KeyBook(database);
	const bases = new Map<PaperId, { before: Paper; after: Paper }>();
	for (const { id, into, removedAt } of changes) {
		const base = bases.get(into)?.after ?? (await database.papers.get(into));
		const part = await partOf(database, id, removedAt);
		if (!base || !part) {
			way.skipped += 1;
			continue;
		}
		const after = { ...mergeRows(base, part), updatedAt: Date.now() };
		bases.set(into, { before: bases.get(into)?.before ?? base, after });
		if (removedAt === undefined) way.rows.push({ before: part, into });
		else way.opened.push(id);
		await book.move([id], () => into);
	}
	way.rows.push(...bases.values());
	return way;
};
