import type { Paper, PaperDraft, PaperId } from '../paper/paper.ts';
import { commit } from './commit.ts';
import type { RowChange } from './row-change.ts';
import { reading, writing } from './database.ts';
import { MOST_AT_ONCE, newRow } from './keep-pending.ts';
import { lacksNames } from './lacks.ts';
import { mergeDraft } from './merge.ts';
import { groundOf } from './plan.ts';
import type { PendingRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';

/** Of papers whose common answer made no sense so many fewer are asked for together: 50, 7, 1. */
const SMALLER = 7;

/** Pauses after the first, second, … failure, in milliseconds; after the last there is no more. */
const MINUTE_MS = 60_000;
const PAUSES = [1, 4, 16, 60, 240, 720, 1_440, 1_440, 1_440].map((minutes) => minutes * MINUTE_MS);

/** Rows of a stage whose time has come, those that wait longest first. */
const dueRows = (
	{ pending }: LibraryDatabase,
	stage: PendingRow['stage'],
	now: number,
): Promise<PendingRow[]> =>
	pending
		.where('[stage+due]')
		.between([stage, 0], [stage, now], true, true)
		.limit(MOST_AT_ONCE)
		.toArray();

/** What is to be asked next: several records at once, or the names of one paper. */
export interface Errand {
	stage: PendingRow['stage'];
	/** Whom it is about: all of them, also such as are no papers any more. */
	ids: PaperId[];
	papers: Paper[];
}

/** The next errand whose time has come; records go before names, for they tell more. */
export const nextErrand = (now: number): Promise<Errand | undefined> =>
	reading(async (database) => {
		const records = await dueRows(database, 'record', now);
		const rows = records.length > 0 ? records : (await dueRows(database, 'names', now)).slice(0, 1);
		const [first] = rows;
		if (first === undefined) return undefined;
		const together = rows.filter(({ most }) => most === first.most).slice(0, first.most);
		const ids = together.map(({ id }) => id);
		const papers = await database.papers.bulkGet(ids);
		return { stage: first.stage, ids, papers: papers.filter((paper) => paper !== undefined) };
	});

/** When the next errand is due, in milliseconds since 1970; `undefined` where there is none. */
export const nextDue = (): Promise<number | undefined> =>
	reading(async ({ pending }) => {
		const first = await Promise.all(
			(['record', 'names'] as const).map((stage) =>
				pending.where('[stage+due]').between([stage, 0], [stage, Infinity]).first(),
			),
		);
		const times = first.flatMap((row) => row?.due ?? []);
		return times.length === 0 ? undefined : Math.min(...times);
	});

/** No pause is as long, in milliseconds: who waits longer was put off by a clock that was ahead. */
export const TOO_LONG_MS = 48 * 60 * MINUTE_MS;

/** Makes papers due that would have to wait for too long. */
export const hurry = (now: number): Promise<void> =>
	writing(async ({ pending }) => {
		const far = pending.filter(({ due }) => due - now > TOO_LONG_MS);
		await far.modify({ due: now });
	});

/** What was found of a saved paper. */
export interface Found {
	/** The row's canonical id. */
	id: PaperId;
	draft: PaperDraft;
}

const merged = (paper: Paper, draft: PaperDraft, topicsOf: (paper: Paper) => string[]): Paper => {
	const row = mergeDraft(paper, draft);
	if (row === paper) return paper;
	const topics = groundOf(row) === groundOf(paper) ? row.topics : topicsOf(row);
	return { ...row, topics, updatedAt: Date.now() };
};

/**
 * Takes into saved papers what their source of record says of them; what the user wrote stays, and
 * who removed a paper meanwhile does not get it back.
 * @param topicsOf Classifies a row anew where what its topics rest on has changed.
 */
export const complete = (
	found: readonly Found[],
	topicsOf: (paper: Paper) => string[],
): Promise<void> =>
	writing(async (database) => {
		const ids = found.map(({ id }) => id);
		const [papers, waiting] = await Promise.all([
			database.papers.bulkGet(ids),
			database.pending.bulkGet(ids),
		]);
		const rows: RowChange[] = [];
		const next: PendingRow[] = [];
		for (const [index, { id, draft }] of found.entries()) {
			const [paper, row] = [papers[index], waiting[index]];
			if (paper === undefined || row === undefined) continue;
			const completed = merged(paper, draft, topicsOf);
			if (completed !== paper) rows.push({ before: paper, after: completed });
			const isNext = row.stage === 'record' && lacksNames(completed);
			if (isNext) next.push(newRow(id, 'names', Date.now()));
		}
		await commit(database, { rows });
		await database.pending.bulkDelete(ids);
		await database.pending.bulkPut(next);
	});

/** Why an errand failed, as far as the next try depends on it. */
export interface Setback {
	/** Not to be tried again before, in milliseconds since 1970, whatever the usual pause. */
	until: number;
	/** Whether the company it was asked in may have been the reason. */
	apart: boolean;
}

/**
 * Puts papers off, each time for longer, and gives up in the end: nothing is noted of them then, so
 * a later save begins anew.
 */
export const putOff = (ids: readonly PaperId[], { until, apart }: Setback): Promise<void> =>
	writing(async ({ pending }) => {
		const now = Date.now();
		const rows = (await pending.bulkGet([...ids])).filter((row) => row !== undefined);
		const later = rows.flatMap((row) => {
			const pause = PAUSES[row.tries];
			if (pause === undefined) return [];
			const most = apart ? Math.max(1, Math.floor(row.most / SMALLER)) : row.most;
			return [{ ...row, due: Math.max(now + pause, until), tries: row.tries + 1, most }];
		});
		await pending.bulkDelete([...ids]);
		await pending.bulkPut(later);
	});
