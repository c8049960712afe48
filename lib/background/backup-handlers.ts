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

/** Takes settings over that a restore brought along; tells which own topics had no room. */
const finishRestore = async (): Promise<string[]> => (await takeSettings(restoreSettings)) ?? [];

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
		const [topicsLeft] = await Promise.all([finishRestore(), adopt()]);
		await matchAnew();
		return telling(Promise.resolve({ ...restored, topicsLeft, changes: undefined }));
	},
	'restore.progress': () => ({ done: rowsDone }),
	'restore.cancel': ({ restore }) => done(cancelRestore(restore)),
};
