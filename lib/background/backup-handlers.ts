import { adopt } from '../backup/replaced.ts';
import { applyRestore, takeSettings } from '../library/restore/apply.ts';
import { beginRestore, cancelRestore, endStaging, stage } from '../library/restore/staged.ts';
import type { backupCalls } from '../rpc/backup-contract.ts';
import type { Handlers } from '../rpc/serve.ts';
import { restoreSettings } from '../settings/backed-up.ts';
import { backUpIfDue } from './backups.ts';
import { done } from './done.ts';
import { telling } from './news.ts';
import { matchAnew } from './own-topics.ts';

/** How many rows the restore that is at work has done. */
let rowsDone = 0;

/** Settings of a restore that a killed browser did not come to. */
export const finishRestore = (): Promise<void> => takeSettings(restoreSettings);

/** What a browser that ended left of a restore: done, it is brought to its end, else given up. */
export const tidyRestore = async (): Promise<void> => {
	await finishRestore();
	await cancelRestore();
};

/** What the background does for a page that makes a backup or brings one back. */
export const backupHandlers: Handlers<typeof backupCalls> = {
	'backup.ifDue': () => {
		void backUpIfDue();
		return true;
	},
	'restore.begin': ({ restore }) => done(beginRestore(restore)),
	'restore.stage': ({ restore, records }) => done(stage(restore, records)),
	'restore.end': ({ restore }) => done(endStaging(restore)),
	'restore.apply': async ({ restore, mode, settings }) => {
		rowsDone = 0;
		const restored = await applyRestore(restore, { mode, settings }, (rows) => {
			rowsDone = rows;
		});
		await Promise.all([finishRestore(), adopt()]);
		await matchAnew();
		return telling(Promise.resolve({ ...restored, changes: undefined }));
	},
	'restore.progress': () => ({ done: rowsDone }),
	'restore.cancel': ({ restore }) => done(cancelRestore(restore)),
};
