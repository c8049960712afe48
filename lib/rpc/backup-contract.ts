import * as z from 'zod/mini';
import { recordSchema } from '../backup/rows.ts';
import { call } from './define.ts';

/** Records of one message: some 1 MB. */
export const STAGE_CHUNK = 250;

/** A name for one restore, made by the caller. */
const restore = z.string().check(z.minLength(1), z.maxLength(100));
const one = z.object({ restore });

export type RestoreMode =
	/** Joins the file with what is here. */
	| 'merge'
	/** Makes the library what the file has; what is only here can be restored. */
	| 'replace';

/** What a restore did, in numbers of papers. */
export interface Restored {
	created: number;
	changed: number;
	removed: number;
	/** Papers that lost their citation key, because another paper has it here. */
	keysRefused: number;
}

export interface RestoreAnswer extends Restored {
	/** Names of own topics that came along and that the browser has no room for. */
	topicsLeft: string[];
}

/** Calls with which our own pages make a backup and bring one back. */
export const backupCalls = {
	/**
	 * Makes the backup that is due by the user’s schedule, if one is, and returns without waiting for
	 * it: the log of backups tells what became of it. Idempotent.
	 */
	'backup.ifDue': call<true>().by('extension', z.object({})),
	/** Begins a restore; one that was begun before is given up. Idempotent. */
	'restore.begin': call<true>().by('extension', one),
	/** Puts records of the file aside, in its order. Fails with `missing` once given up. Idempotent. */
	'restore.stage': call<true>().by(
		'extension',
		z.object({ restore, records: z.array(recordSchema).check(z.maxLength(STAGE_CHUNK)) }),
	),
	/** Says that the whole file was read and is as it was written. Idempotent. */
	'restore.end': call<true>().by('extension', one),
	/**
	 * Brings what was put aside into the library, all or nothing, as one step of the history by the
	 * restore’s name. Fails with `missing` where the file was not read to its end. Idempotent.
	 */
	'restore.apply': call<RestoreAnswer>().by(
		'extension',
		z.object({
			restore,
			mode: z.enum(['merge', 'replace']),
			/** Whether the file’s settings replace those that are here. */
			settings: z.boolean(),
		}),
	),
	/** How many rows `restore.apply` has done; asked while it works, it also keeps us awake. */
	'restore.progress': call<{ done: number }>().by('extension', one),
	/** Gives a restore up, and what was put aside for it. Idempotent. */
	'restore.cancel': call<true>().by('extension', one),
} as const;
