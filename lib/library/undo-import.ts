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
const separated = (rows: readonly ImportRow[], back: ReadonlyMap<PaperId, Paper>): Paper[] => {
	const taken = new Set([...back.values()].flatMap(({ id, aliases }) => [id, ...aliases]));
	return rows.flatMap(({ before, after }) =>
		before !== undefined && after === undefined && !taken.has(before.id) ? [before] : [],
	);
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
		const rows = await database.imports.where({ batch }).toArray();
		const found = await database.papers.bulkGet(rows.map(({ id }) => id));
		const gone: Paper[] = [];
		const back = new Map<PaperId, Paper>();
		for (const [index, { before, after }] of rows.entries()) {
			const now = found[index];
			if (now === undefined || after === undefined) continue;
			if (before === undefined) gone.push(now);
			else back.set(now.id, takenBack(now, before, after));
		}
		const separate = separated(rows, back);
		const put = [...back.values(), ...separate];
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
