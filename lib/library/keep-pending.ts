import type { Paper, PaperId } from '../paper/paper.ts';
import { stageOf } from './lacks.ts';
import { rowsByKeys } from './present.ts';
import type { PendingRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';

/** Most papers that are asked for at once: https://info.arxiv.org/help/api/user-manual.html */
export const MOST_AT_ONCE = 50;
/** A paper that was asked for at no time yet; `due` in milliseconds since 1970. */
export const newRow = (id: PaperId, stage: PendingRow['stage'], due: number): PendingRow => ({
	id,
	stage,
	due,
	tries: 0,
	most: MOST_AT_ONCE,
});

/**
 * Notes, in the transaction that writes them, which of these rows their source of record should be
 * asked about; those that wait already wait on.
 */
export const keepPending = async (
	{ pending }: LibraryDatabase,
	papers: readonly Paper[],
): Promise<void> => {
	const now = Date.now();
	const rows = papers.flatMap((paper) => {
		const stage = stageOf(paper);
		return stage === undefined ? [] : [newRow(paper.id, stage, now)];
	});
	if (rows.length === 0) return;
	const present = await rowsByKeys(
		pending,
		rows.map(({ id }) => id),
	);
	await pending.bulkPut(rows.filter((_, index) => present[index] === undefined));
};
