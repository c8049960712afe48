import { useEffect, useState } from 'preact/hooks';
import { lastBackup } from '../../lib/backup/last.ts';
import { readBackupLog, type MadeBackup } from '../../lib/backup/log.ts';
import { languageTag, message } from '../../lib/messages.ts';
import { BACKUP_SETTINGS, openPage } from '../common/open-page.ts';

/** The newest backup that is known, whatever it is of. */
export const newestBackup = async (): Promise<MadeBackup | undefined> =>
	(await readBackupLog()).made[0];

/**
 * The backup to bring back; `null` where none is known, `undefined` until that is known.
 * @param find Where the library cannot be read, the newest has to do.
 */
export const useLastBackup = (find = lastBackup): MadeBackup | null | undefined => {
	const [last, setLast] = useState<MadeBackup | null>();
	useEffect(() => {
		const look = async (): Promise<void> => setLast((await find().catch(newestBackup)) ?? null);
		void look();
	}, []);
	return last;
};

/** Where the library is out of reach, or gone, a backup is the way back. */
export const LastBackup = ({ made }: { made: MadeBackup | null | undefined }) => {
	if (made === undefined) return undefined;
	const date = made && new Date(made.at).toLocaleDateString(languageTag());
	return (
		<p>
			{made ? message('lastBackup', date ?? '', made.papers, made.file) : message('noBackupKnown')}{' '}
			<button type="button" class="link" onClick={() => void openPage(BACKUP_SETTINGS)}>
				{message('restoreBackup')}
			</button>
		</p>
	);
};
