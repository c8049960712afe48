import * as z from 'zod/mini';

/**
 * A backup is a text of lines, gzipped: a header, then one record of the library a line, then an end.
 * Each is JSON. The end tells the SHA-256 of every byte before it, so that `zcat` and `sha256sum` are
 * all that is needed to check one, and any language reads it.
 */
export const FORMAT = 1;

export const MEDIA_TYPE = 'application/gzip';

/** Written by this version of the rows; a reader refuses those of a newer one. */
export const ROWS_VERSION = 7;

export const headerSchema = z.object({
	offprint: z.literal('backup'),
	format: z.int(),
	rows: z.int(),
	/** Version of Offprint that wrote it. */
	app: z.string(),
	/** When, in ISO 8601. */
	at: z.string(),
	/** So many there were when it was begun. */
	papers: z.int(),
	removed: z.int(),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export const endSchema = z.object({
	end: z.object({
		/** Lines before this one. */
		lines: z.int(),
		/** Lower-case hexadecimal digits. */
		sha256: z.string(),
	}),
});

const two = (value: number): string => String(value).padStart(2, '0');

/** `offprint-backup-2026-11-24-1530.jsonl.gz`, by the user’s own clock. */
export const backupName = (at: Date): string => {
	const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
	return `offprint-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}.jsonl.gz`;
};

/** Why a file is no backup to be restored. */
export type Refusal =
	/** Of another program, or no file of ours. */
	| 'foreign'
	/** Of a newer version of Offprint than this one. */
	| 'newer'
	/** Its end is missing. */
	| 'cut'
	/** It is not as it was written. */
	| 'damaged';

/** Thrown where a file is refused; nothing of it was taken. */
export class BackupError extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal, message: string) {
		super(message);
		this.name = 'BackupError';
		this.refusal = refusal;
	}
}
