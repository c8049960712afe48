import { previewRestore, type RestorePreview } from '../library/restore/preview.ts';
import { STAGE_CHUNK, type RestoreAnswer, type RestoreMode } from '../rpc/backup-contract.ts';
import type { call } from '../rpc/call.ts';
import { RpcError, type Result } from '../rpc/result.ts';
import { readBackup, type ReadBackup } from './read.ts';

type Call = typeof call;

const valueOf = <T>(result: Result<T>): T => {
	if (result.ok) return result.value;
	throw new RpcError(result.code, result.message);
};

interface StageSettings {
	/** A name for this restore, such as a UUID; the preview and the restore take it. */
	restore: string;
	/** How the background is called. */
	ask: Call;
	signal?: AbortSignal;
	/** Told how many records are read. */
	onProgress?: (done: number) => void;
}

/**
 * Reads a backup and has it put aside, whole and checked, for a preview and then a restore. Changes
 * nothing of the library.
 * @throws {BackupError} Where the file is refused.
 * @throws {RpcError} Where there is no room for it, or the library cannot be written.
 * @throws The signal’s reason, once aborted.
 */
export const stageBackup = async (
	file: ReadableStream<Uint8Array<ArrayBuffer>>,
	{ restore, ask, signal, onProgress }: StageSettings,
): Promise<ReadBackup> => {
	let done = 0;
	valueOf(await ask('restore.begin', { restore }));
	try {
		const read = await readBackup(file, {
			chunk: STAGE_CHUNK,
			signal,
			take: async (records) => {
				valueOf(await ask('restore.stage', { restore, records }));
				done += records.length;
				onProgress?.(done);
			},
		});
		valueOf(await ask('restore.end', { restore }));
		return read;
	} catch (error) {
		await ask('restore.cancel', { restore });
		throw error;
	}
};

/**
 * The same, and what the restore would do. Whatever goes wrong, nothing is left aside: a backup takes
 * as much room as the library.
 * @throws What {@link stageBackup} throws.
 */
export const examineBackup = async (
	file: ReadableStream<Uint8Array<ArrayBuffer>>,
	settings: StageSettings,
): Promise<ReadBackup & { preview: RestorePreview }> => {
	const { restore, ask, signal } = settings;
	const read = await stageBackup(file, settings);
	try {
		return { ...read, preview: await previewRestore(restore, signal ? { signal } : {}) };
	} catch (error) {
		await ask('restore.cancel', { restore });
		throw error;
	}
};

/** Pause between two questions how far the restore is, in milliseconds: a browser ends an idle background after 30 seconds. */
const ASK_MS = 1_000;

/**
 * Brings a staged backup into the library: all or nothing, and one step of the history by the
 * restore’s name.
 * @param onProgress Told how many records are done.
 * @throws {RpcError} `missing` where it was given up meanwhile, or whatever else went wrong.
 */
export const restoreBackup = async ({
	restore,
	mode,
	settings,
	ask,
	onProgress,
}: {
	restore: string;
	mode: RestoreMode;
	/** Whether the file’s settings replace those that are here. */
	settings: boolean;
	ask: Call;
	onProgress?: (done: number) => void;
}): Promise<RestoreAnswer> => {
	const askOnce = async (): Promise<void> => {
		const answer = await ask('restore.progress', { restore });
		if (answer.ok) onProgress?.(answer.value.done);
	};
	const asking = setInterval(() => void askOnce(), ASK_MS);
	try {
		return valueOf(await ask('restore.apply', { restore, mode, settings }));
	} finally {
		clearInterval(asking);
	}
};
