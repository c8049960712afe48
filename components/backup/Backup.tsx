import { useState } from 'preact/hooks';
import { DownloadError } from '../../lib/download.ts';
import { message } from '../../lib/messages.ts';
import { Notice } from '../ui/Notice.tsx';
import { failureOf } from '../common/unavailable.ts';
import { sentenceOf } from '../common/failures.ts';
import { Automatic } from './Automatic.tsx';
import { MadeBackups } from './MadeBackups.tsx';
import { Restore } from './Restore.tsx';
import { saveBackup } from './save-backup.ts';
import { Storage } from './Storage.tsx';
import { useBackups } from './useBackups.ts';
import './backup.css';

const saidOf = (error: unknown): string => {
	if (!(error instanceof DownloadError)) return sentenceOf(failureOf(error));
	return error.isCancelled ? message('backupCancelled') : message('backupRefused', error.message);
};

/** Making backups, bringing them back, and what there is of them. */
export const Backup = () => {
	const log = useBackups();
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ text: string; kind: 'plain' | 'failed' }>();
	const make = async (): Promise<void> => {
		if (isBusy) return;
		setBusy(true);
		try {
			const { file, isNoted } = await saveBackup();
			const made = message('backupMade', file);
			setSaid({ text: isNoted ? made : `${made} ${message('backupNotNoted')}`, kind: 'plain' });
		} catch (error) {
			setSaid({ text: saidOf(error), kind: 'failed' });
		}
		setBusy(false);
	};
	return (
		<section class="backup" id="backup">
			<h2>{message('backup')}</h2>
			<p>{message('backupText')}</p>
			<p>
				<button type="button" class="primary" aria-disabled={isBusy} onClick={() => void make()}>
					{message('backupMake')}
				</button>
			</p>
			<Notice>{said?.kind === 'plain' && said.text}</Notice>
			{said?.kind === 'failed' && <Notice kind="failed">{said.text}</Notice>}
			<Restore />
			<Automatic failed={log?.failed} last={log?.made[0]} />
			{log && <MadeBackups made={log.made} />}
			<Storage />
		</section>
	);
};
