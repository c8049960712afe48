import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { savedVersion } from '../paper/version.ts';
import type { LibraryDatabase } from './tables.ts';

/** A paper whose mark changed, by all its ids. */
export interface LibraryChange {
	ids: PaperId[];
	saved: boolean;
	version?: number;
}

export const changeOf = (row: Paper, saved: boolean): LibraryChange => {
	const version = savedVersion(row);
	return { ids: idsOf(row), saved, ...(version !== undefined && { version }) };
};

/**
 * Raises the library’s revision, where no write of papers does: whoever keeps what the library holds,
 * as a backup does, has to hear of every change.
 */
export const grow = async ({ totals }: LibraryDatabase): Promise<void> => {
	const value = (await totals.get('revision'))?.value ?? 0;
	await totals.put({ name: 'revision', value: value + 1 });
};

/** By so much no clock is set back but one that was wrong before, in milliseconds. */
const WRONG_MS = 24 * 60 * 60 * 1_000;

/**
 * The next `savedAt`; later than any that was ever given out, so that the order of two saves is not
 * left to a clock that stands still or goes back. One that was years ahead once, as of a machine
 * without a battery, does not date all that is saved from then on.
 */
export const nextTime = async ({ totals }: LibraryDatabase): Promise<number> => {
	const last = (await totals.get('clock'))?.value ?? 0;
	const now = Date.now();
	return last - now > WRONG_MS ? now : Math.max(now, last + 1);
};

/** Keeps the last time that was given out for {@link nextTime}. */
export const keepTime = async ({ totals }: LibraryDatabase, value: number): Promise<void> => {
	await totals.put({ name: 'clock', value });
};
