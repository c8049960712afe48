import type { Paper, PaperId } from '../paper/paper.ts';
import type { LibraryDatabase } from './tables.ts';

/** A paper whose mark changed, by all its ids. */
export interface LibraryChange {
	ids: PaperId[];
	saved: boolean;
}

export const changeOf = (row: Paper, saved: boolean): LibraryChange => ({
	ids: [row.id, ...row.aliases],
	saved,
});

/**
 * Raises the library’s revision, where no write of papers does: whoever keeps what the library holds,
 * as a backup does, has to hear of every change.
 */
export const grow = async ({ totals }: LibraryDatabase): Promise<void> => {
	const value = (await totals.get('revision'))?.value ?? 0;
	await totals.put({ name: 'revision', value: value + 1 });
};

/**
 * The next `savedAt`; later than any that was ever given out, so that the order of two saves is not
 * left to a clock that stands still or goes back.
 */
export const nextTime = async ({ totals }: LibraryDatabase): Promise<number> => {
	const last = (await totals.get('clock'))?.value ?? 0;
	return Math.max(Date.now(), last + 1);
};

/** Keeps the last time that was given out for {@link nextTime}. */
export const keepTime = async ({ totals }: LibraryDatabase, value: number): Promise<void> => {
	await totals.put({ name: 'clock', value });
};
