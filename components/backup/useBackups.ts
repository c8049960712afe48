import { useEffect, useState } from 'preact/hooks';
import { readBackupLog, watchBackupLog, type BackupLog } from '../../lib/backup/log.ts';

/** Backups that were made, now and after each further one. */
export const useBackups = (): BackupLog | undefined => {
	const [log, setLog] = useState<BackupLog>();
	useEffect(() => {
		const ending = new AbortController();
		watchBackupLog(setLog, ending.signal);
		void readBackupLog().then(setLog);
		return () => ending.abort();
	}, []);
	return log;
};
