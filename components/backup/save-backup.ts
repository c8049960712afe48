import { backupName } from '../../lib/backup/format.ts';
import { noteBackup } from '../../lib/backup/log.ts';
import { offerBackup, readBackupFacts } from '../../lib/backup/offer.ts';

/** The download begins after the click that asks for it; the file lies with the browser until then. */
const KEPT_MS = 60_000;

/**
 * Hands a backup to the browser as a file, which takes no permission, and remembers it.
 * @returns The file’s name.
 * @throws {RpcError} Where the library cannot be read.
 */
export const saveBackup = async (): Promise<string> => {
	const at = new Date();
	const file = backupName(at);
	const { url, bytes, papers, sha256, revision } = await offerBackup(await readBackupFacts());
	const link = document.createElement('a');
	link.href = url;
	link.download = file;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
	await noteBackup({ at: at.getTime(), file, bytes, papers, sha256, revision, isAutomatic: false });
	return file;
};
