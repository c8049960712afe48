import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readBackupLog, type MadeBackup } from '../../lib/backup/log.ts';
import { languageTag, message } from '../../lib/messages.ts';

/** The newest backup that is known; `null` where none is, `undefined` until that is known. */
export const useLastBackup = (): MadeBackup | null | undefined => {
	const [last, setLast] = useState<MadeBackup | null>();
	useEffect(() => void readBackupLog().then(({ made }) => setLast(made[0] ?? null)), []);
	return last;
};

/** Where the library is out of reach, or gone, a backup is the way back. */
export const LastBackup = ({ made }: { made: MadeBackup | null | undefined }) => {
	if (made === undefined) return undefined;
	const date = made && new Date(made.at).toLocaleDateString(languageTag());
	return (
		<p>
			{made ? message('lastBackup', date ?? '', made.papers, made.file) : message('noBackupKnown')}{' '}
			<button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
				{message('restoreBackup')}
			</button>
		</p>
	);
};
