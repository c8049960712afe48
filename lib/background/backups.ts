import { browser } from 'wxt/browser';
import { backupName } from '../backup/format.ts';
import {
	noteBackup,
	noteFailure,
	readBackupLog,
	type FailedBackup,
	type MadeBackup,
} from '../backup/log.ts';
import { isChanged, isTime, LOOK_MINUTES } from '../backup/schedule.ts';
import { mayDownload, saveDownload } from '../download.ts';
import { facts } from '../library/queries.ts';
import { RpcError } from '../rpc/result.ts';
import { readSchedule } from '../settings/backup.ts';
import { withBackup } from './offscreen.ts';

const ALARM = 'backup';

/** The folder for backups, in the user’s folder for downloads. */
const FOLDER = 'Offprint';

/** Why a backup was not made, though the library can be read. */
class Failure extends RpcError {
	readonly reason: FailedBackup['reason'];

	constructor(reason: FailedBackup['reason'], message: string) {
		super(reason === 'permission' ? 'forbidden' : 'failed', message);
		this.reason = reason;
	}
}

const download = async (url: string, name: string): Promise<string> => {
	const filename = `${FOLDER}/${name}`;
	try {
		return await saveDownload({ url, filename, saveAs: false, conflictAction: 'uniquify' });
	} catch (error) {
		throw new Failure('download', String(error));
	}
};

/**
 * Writes a backup into the folder for downloads and remembers it.
 * @throws {Failure} With the reason why it was not made.
 */
const make = async (isAutomatic: boolean): Promise<MadeBackup> => {
	if (!(await mayDownload())) throw new Failure('permission', 'Downloads are not permitted.');
	const at = new Date();
	const made = await withBackup(async (backup): Promise<MadeBackup> => {
		const { url, ...written } = backup;
		const file = await download(url, backupName(at));
		return { at: at.getTime(), file, ...written, isAutomatic };
	});
	await noteBackup(made);
	return made;
};

const makeOrNote = async (isAutomatic: boolean): Promise<MadeBackup> => {
	try {
		return await make(isAutomatic);
	} catch (error) {
		const reason = error instanceof Failure ? error.reason : 'library';
		if (isAutomatic) await noteFailure({ at: Date.now(), reason });
		throw error;
	}
};

let making: Promise<MadeBackup> | undefined;

/** Makes a backup; whoever asks while one is being made gets that one. */
export const makeBackup = (isAutomatic = false): Promise<MadeBackup> => {
	making ??= makeOrNote(isAutomatic).finally(() => {
		making = undefined;
	});
	return making;
};

/** Makes a backup if one is due. */
export const backUpIfDue = async (now = Date.now()): Promise<void> => {
	const log = await readBackupLog();
	if (!isTime(await readSchedule(), log, now)) return;
	try {
		if (isChanged(await facts(), log)) await makeBackup(true);
	} catch {
		// Noted where it can be told; the next look tries again.
	}
};

const ensureAlarm = async (): Promise<void> => {
	if ((await browser.alarms.get(ALARM)) !== undefined) return;
	await browser.alarms.create(ALARM, { periodInMinutes: LOOK_MINUTES, delayInMinutes: 1 });
};

/** Looks from time to time whether a backup is due. */
export const listenForBackups = (): void => {
	// Whenever the background runs: nothing tells of an extension that is switched on again, whose
	// alarms went as it was switched off.
	void ensureAlarm();
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) void backUpIfDue();
	});
};
