import { browser } from 'wxt/browser';
import type { Schedule } from '../../lib/backup/schedule.ts';
import { call } from '../../lib/rpc/call.ts';
import { changeSchedule } from '../../lib/settings/backup.ts';

/** The choice before: one whose permission is still being asked for must not overrule a later one. */
let before: Promise<unknown> = Promise.resolve();

const ask = (wanted: Schedule): Promise<boolean> =>
	wanted === 'never'
		? Promise.resolve(true)
		: browser.permissions.request({ permissions: ['downloads'] });

const apply = async (wanted: Schedule, asking: Promise<boolean>): Promise<Schedule> => {
	const [granted] = await Promise.allSettled([asking, before]);
	if (granted.status === 'rejected') throw granted.reason;
	const next = granted.value ? wanted : 'never';
	await changeSchedule(next);
	if (next !== 'never') void call('backup.ifDue', {});
	return next;
};

/**
 * Has backups made by themselves, if the browser’s user permits that; the first one is made at once.
 * Choices take effect in the order in which they are made. Call it first thing after a click: browsers
 * ask for a permission only then.
 * @returns What holds now: `never` where it was refused.
 */
export const scheduleBackups = (wanted: Schedule): Promise<Schedule> => {
	const applied = apply(wanted, ask(wanted));
	before = applied;
	return applied;
};
