import { backupName } from '../../lib/backup/format.ts';
import { noteBackup } from '../../lib/backup/log.ts';
import { offerBackup, readBackupFacts } from '../../lib/backup/offer.ts';
import { deliver } from '../common/deliver.ts';

interface SavedBackup {
	file: string;
	isNoted: boolean;
}

/**
 * Hands a backup to the browser as a file, and remembers it.
 * @returns The file’s name, and whether the browser stored that it was made: the file is there all the same.
 * @throws {RpcError} Where the library cannot be read.
 * @throws {DownloadError} Where the file is known not to be saved.
 */
export const saveBackup = async (): Promise<SavedBackup> => {
	const at = new Date();
	const { url, ...written } = await offerBackup(await readBackupFacts());
	const file = await deliver(url, backupName(at));
	const noting = noteBackup({ at: at.getTime(), file, ...written, isAutomatic: false });
	const isNoted = await noting.then(
		() => true,
		() => false,
	);
	return { file, isNoted };
};
