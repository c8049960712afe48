import type { Paper, PaperId } from '../paper/paper.ts';
import { writing, type LibraryDatabase } from './database.ts';
import { take } from './remove.ts';
import type { ImportRow } from './rows.ts';
import { changeOf, writeRows, type LibraryChange } from './write.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const BOOKKEEPING = new Set(['id', 'savedAt', 'updatedAt', 'sources']);

/**
 * The paper without what the import gave it. What was changed since then, by the user or by a page,
 * stays; so does a key, once handed out.
 */
const takenBack = (now: Paper, before: Paper, after: Paper): Paper => {
	const result: Record<string, unknown> = { ...now };
	const sources: Record<string, unknown> = { ...now.sources };
	const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
	for (const field of fields) {
		if (BOOKKEEPING.has(field)) continue;
		const [was, made, is] = [before, after, now].map(
			(paper) => Reflect.get(paper, field) as unknown,
		);
		if (isSame(was, made) || !isSame(is, made)) continue;
		if (was === undefined) delete result[field];
		else result[field] = was;
		const source = Reflect.get(before.sources, field) as unknown;
		if (source === undefined) delete sources[field];
		else sources[field] = source;
	}
	return { ...result, sources, updatedAt: before.updatedAt } as Paper;
};

/** Papers that the import joined to another are papers of their own again. */
const separated = (rows: readonly ImportRow[], back: readonly Paper[]): Paper[] => {
	const taken = new Set(back.flatMap(({ id, aliases }) => [id, ...aliases]));
	return rows.flatMap(({ before, after }) =>
		before !== undefined && after === undefined && !taken.has(before.id) ? [before] : [],
	);
};

const present = async ({ papers }: LibraryDatabase, ids: readonly PaperId[]): Promise<Paper[]> =>
	(await papers.bulkGet([...ids])).filter((paper) => paper !== undefined);

/** Those of the import’s changes that can still be taken back. */
const changedBack = async (
	database: LibraryDatabase,
	rows: readonly ImportRow[],
): Promise<Paper[]> => {
	const now = await present(
		database,
		rows.map(({ id }) => id),
	);
	const byId = new Map(now.map((paper) => [paper.id, paper]));
	return rows.flatMap(({ id, before, after }) => {
		const paper = byId.get(id);
		return paper && before && after ? [takenBack(paper, before, after)] : [];
	});
};

const returnKeys = async ({ keys }: LibraryDatabase, papers: readonly Paper[]): Promise<void> => {
	const rows = papers.flatMap(({ id, key }) =>
		key === undefined ? [] : [{ folded: key.toLowerCase(), key, id }],
	);
	await keys.bulkPut(rows);
};

/**
 * Takes a whole import back, as one step: what it created is removed (and can be restored), what it
 * changed is as before. Made twice, it does nothing more.
 */
export const undoImport = (
	batch: string,
): Promise<{ removed: PaperId[]; restored: PaperId[]; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const all = await database.imports.where({ batch }).toArray();
		const made = new Set(all.flatMap(({ created = [] }) => created));
		const gone = await present(database, [...made]);
		// What the import made and then changed is only removed.
		const rows = all.filter(({ id }) => !made.has(id));
		const back = await changedBack(database, rows);
		const separate = separated(rows, back);
		const put = [...back, ...separate];
		await take(database, gone);
		if (put.length > 0) await writeRows(database, { put, added: separate.length });
		await returnKeys(database, separate);
		await database.imports.where({ batch }).delete();
		return {
			removed: gone.map(({ id }) => id),
			restored: put.map(({ id }) => id),
			changes: [
				...gone.map((row) => changeOf(row, false)),
				...put.map((row) => changeOf(row, true)),
			],
		};
	});
