import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { changeStored } from '../settings/change.ts';
import { watchItem } from '../watch-item.ts';

const madeSchema = z.object({
	/** Milliseconds since 1970. */
	at: z.number(),
	/** Name or path of the file, as far as it is known. */
	file: z.string(),
	bytes: z.number(),
	papers: z.number(),
	sha256: z.string(),
	/** That of the library. */
	revision: z.number(),
	/** Which database it is of; not told by the first ones. */
	born: z.optional(z.number()),
	isAutomatic: z.boolean(),
});
/** One backup that was made. */
export type MadeBackup = z.infer<typeof madeSchema>;

const failedSchema = z.object({
	at: z.number(),
	reason: z.enum([
		/** The permission to save files was taken away. */
		'permission',
		/** The browser could not save the file: no room, no folder, or its user stopped it. */
		'download',
		/** The library could not be read. */
		'library',
	]),
});
export type FailedBackup = z.infer<typeof failedSchema>;

/**
 * Backups that were made, the last first. It lies beside the database and not in it: where that is
 * lost, this tells what there is to restore.
 */
export interface BackupLog {
	made: MadeBackup[];
	/** The last one that failed. */
	failed?: FailedBackup;
}

const KEY = 'backups';

/** Backups that are remembered: a year of weekly ones. */
const MOST = 60;

const logSchema = z.object({
	made: z.catch(z.array(madeSchema), []),
	failed: z.catch(z.optional(failedSchema), undefined),
});

const parse = (stored: unknown): BackupLog => {
	const { made, failed } = z.parse(logSchema, Object(stored));
	return { made, ...(failed && { failed }) };
};

export const readBackupLog = async (): Promise<BackupLog> =>
	parse((await browser.storage.local.get(KEY))[KEY]);

/** Remembers a backup that was made. */
export const noteBackup = (backup: MadeBackup): Promise<void> =>
	changeStored(KEY, readBackupLog, ({ made }) => ({ made: [backup, ...made].slice(0, MOST) }));

/** Remembers that an automatic backup failed. */
export const noteFailure = (failed: FailedBackup): Promise<void> =>
	changeStored(KEY, readBackupLog, { failed });

/** Calls back after every change, until the signal aborts. */
export const watchBackupLog = (callback: (log: BackupLog) => void, signal: AbortSignal): void =>
	watchItem(KEY, (stored) => callback(parse(stored)), signal);
