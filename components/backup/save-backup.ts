import { backupName } from '../../lib/backup/format.ts';
import { noteBackup } from '../../lib/backup/log.ts';
import { offerBackup, readBackupFacts } from '../../lib/backup/offer.ts';
import { saveByLink } from '../ui/save-by-link.ts';

/**
 * Hands a backup to the browser as a file, which takes no permission, and remembers it.
 * @returns The file’s name.
 * @throws {RpcError} Where the library cannot be read.
 */
export const saveBackup = async (): Promise<string> => {
	const at = new Date();
	const file = backupName(at);
	const { url, ...written } = await offerBackup(await readBackupFacts());
	saveByLink(url, file);
	await noteBackup({ at: at.getTime(), file, ...written, isAutomatic: false });
	return file;
};
