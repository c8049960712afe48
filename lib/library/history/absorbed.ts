import { idsOf } from '../../paper/ids-of.ts';
import type { Paper, PaperId } from '../../paper/paper.ts';
import { KeyBook } from '../key-book.ts';
import { FIELDS } from '../merge.ts';
import { mergeRows } from '../merge-rows.ts';
import type { KeyRow, RemovedRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';
import { changesBetween, withCellsOf } from './cells.ts';
import type { Absorbed } from './step.ts';
import { ownersOf, type Way } from './way.ts';

/** Whether a paper, saved or removed, has a key that was handed out. */
const isHeld = async (
	{ papers, removed }: LibraryDatabase,
	{ folded, id }: KeyRow,
	apart: RemovedRow | undefined,
): Promise<boolean> => {
	const holder = (await papers.get(id)) ?? (await removed.get(id))?.paper;
	return holder?.id !== apart?.id && holder?.key?.toLowerCase() === folded;
};

/** The key of a paper that is one of its own again, unless another has it by now. */
const keyBack = async (
	database: LibraryDatabase,
	book: KeyBook,
	{ id, key }: Paper,
	apart: RemovedRow | undefined,
): Promise<{ key?: string }> => {
	if (key === undefined) return {};
	const folded = key.toLowerCase();
	const row = (await book.byNames([folded])).get(folded);
	if (row && (await isHeld(database, row, apart))) return {};
	await book.put([{ folded, key, id }]);
	return { key };
};

/** A removed paper without what another takes back of it. */
const withoutPart = (tomb: RemovedRow, part: Paper): RemovedRow => {
	const gone = new Set(idsOf(part));
	const aliases = tomb.aliases.filter((id) => !gone.has(id));
	const { key, ...keyless } = tomb.paper;
	const isKept = key !== undefined && key.toLowerCase() !== part.key?.toLowerCase();
	return { ...tomb, aliases, paper: { ...keyless, aliases, ...(isKept && { key }) } };
};

/** Makes papers of their own again of those that became part of another. */
export const separate = async (
	database: LibraryDatabase,
	changes: readonly Absorbed[],
): Promise<Way> => {
	const papers = changes.map(({ paper }) => paper);
	const owners = await ownersOf(database, papers);
	const book = new KeyBook(database);
	// Where the other paper was made by the same step, it went first, with all that it had.
	const gone = await database.removed.bulkGet(changes.map(({ into }) => into));
	const tombs = new Map(gone.flatMap((tomb) => (tomb ? [[tomb.id, tomb] as const] : [])));
	const parted = new Set<PaperId>();
	const way: Way = { rows: [], opened: [], tombs: [], skipped: 0 };
	for (const { paper, into, removedAt } of changes) {
		const tomb = owners.get(paper.id)?.id === into ? tombs.get(into) : undefined;
		const isFree = (id: PaperId): boolean => !owners.has(id) || owners.get(id)?.id === tomb?.id;
		if (!isFree(paper.id)) {
			way.skipped += 1;
			continue;
		}
		const { key: _, ...rest } = paper;
		const own = { ...rest, aliases: paper.aliases.filter(isFree) };
		const back: Paper = { ...own, ...(await keyBack(database, book, paper, tomb)) };
		if (tomb) {
			tombs.set(into, withoutPart(tomb, back));
			parted.add(into);
		}
		if (removedAt === undefined) way.rows.push({ after: back });
		else way.tombs.push({ id: back.id, aliases: back.aliases, removedAt, paper: back });
	}
	way.tombs.push(...[...parted].map((id) => tombs.get(id)!));
	return way;
};

/** The paper as it is now, where it was when it became part of another. */
const partOf = async (
	{ papers, removed }: LibraryDatabase,
	id: PaperId,
	removedAt: number | undefined,
): Promise<Paper | undefined> =>
	removedAt === undefined ? papers.get(id) : (await removed.get(id))?.paper;

/** What sources tell of a paper, and what follows from it: of two papers one or the other, or both. */
const TOLD: readonly string[] = [...FIELDS, 'topics'];

/**
 * A paper with another that is part of it once more. What the other says as it did the first time was
 * weighed then, and perhaps chosen by hand: that came back with the step’s own changes.
 */
const joinedAgain = (base: Paper, part: Paper, before: Paper): Paper => {
	const changed = new Set(changesBetween(before, part).map(({ cell }) => cell));
	const weighed = TOLD.filter((cell) => !changed.has(cell));
	return { ...withCellsOf(mergeRows(base, part), base, weighed), updatedAt: Date.now() };
};

/** Makes papers part of another once more, as they are now: what was written since is not lost. */
export const absorbAgain = async (
	database: LibraryDatabase,
	changes: readonly Absorbed[],
): Promise<Way> => {
	const way: Way = { rows: [], opened: [], tombs: [], skipped: 0 };
	const book = new KeyBook(database);
	const bases = new Map<PaperId, { before: Paper; after: Paper }>();
	for (const { id, into, removedAt, paper } of changes) {
		const base = bases.get(into)?.after ?? (await database.papers.get(into));
		const part = await partOf(database, id, removedAt);
		if (!base || !part) {
			way.skipped += 1;
			continue;
		}
		const after = joinedAgain(base, part, paper);
		bases.set(into, { before: bases.get(into)?.before ?? base, after });
		if (removedAt === undefined) way.rows.push({ before: part, into });
		else way.opened.push(id);
		await book.move([id], () => into);
	}
	way.rows.push(...bases.values());
	return way;
};
