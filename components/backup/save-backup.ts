import { backupName } from '../../lib/backup/format.ts';
import { noteBackup } from '../../lib/backup/log.ts';
import { offerBackup, readBackupFacts } from '../../lib/backup/offer.ts';
import { saveByLink } from '../ui/save-by-link.ts';

interface SavedBackup {
	file: string;
	isNoted: boolean;
}

/**
 * Hands a backup to the browser as a file, which takes no permission, and remembers it.
 * @returns The file’s name, and whether the browser stored that it was made: the file is there all the same.
 * @throws {RpcError} Where the library cannot be read.
 */
export const saveBackup = async (): Promise<SavedBackup> => {
	const at = new Date();
	const file = backupName(at);
	const { url, ...written } = await offerBackup(await readBackupFacts());
	saveByLink(url, file);
	const noting = noteBackup({ at: at.getTime(), file, ...written, isAutomatic: false });
	const isNoted = await noting.then(
		() => true,
		() => false,
	);
	return { file, isNoted };
};
