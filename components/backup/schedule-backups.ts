import { browser } from 'wxt/browser';
import type { Schedule } from '../../lib/backup/schedule.ts';
import { call } from '../../lib/rpc/call.ts';
import { changeSchedule } from '../../lib/settings/backup.ts';

/**
 * Has backups made by themselves, if the browser’s user permits that; the first one is made at once.
 * Call it first thing after a click: browsers ask for a permission only then.
 * @returns What holds now: `never` where it was refused.
 */
export const scheduleBackups = async (wanted: Schedule): Promise<Schedule> => {
	const isGranted =
		wanted === 'never' || (await browser.permissions.request({ permissions: ['downloads'] }));
	const next = isGranted ? wanted : 'never';
	await changeSchedule(next);
	if (next !== 'never') void call('backup.ifDue', {});
	return next;
};
