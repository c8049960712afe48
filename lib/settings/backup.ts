import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';
import { SCHEDULES, type Schedule } from '../backup/schedule.ts';

/** Apart from the other settings, which host pages read. */
const KEY = 'backup';

const parse = (stored: unknown): Schedule => {
	const { schedule } = Object(stored) as { schedule?: unknown };
	return SCHEDULES.find((each) => each === schedule) ?? 'never';
};

/** How often backups are made by themselves; “never” until their user chooses, because it takes a permission. */
export const readSchedule = async (): Promise<Schedule> =>
	parse((await browser.storage.local.get(KEY))[KEY]);

export const changeSchedule = (schedule: Schedule): Promise<void> =>
	browser.storage.local.set({ [KEY]: { schedule } });

/** Calls back after every change, until the signal aborts. */
export const watchSchedule = (callback: (schedule: Schedule) => void, signal: AbortSignal): void =>
	watchItem(KEY, (stored) => callback(parse(stored)), signal);
