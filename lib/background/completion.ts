import { browser } from 'wxt/browser';
import { hurry, nextDue, nextErrand, TOO_LONG_MS } from '../library/pending.ts';
import { restLeft } from '../metadata/turns.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import { ERRAND_HOST, isOffline, runErrand } from './errand.ts';
import { indexSoon } from './indexing.ts';
import { reach } from './reach.ts';

const ALARM = 'complete';

/** Saves in quick succession are asked about together, in milliseconds. */
const GATHERING_MS = 1_000;
/** Browsers let no alarm ring sooner: https://developer.chrome.com/docs/extensions/reference/api/alarms */
const SOONEST_ALARM_MS = 30_000;
/** When to look again at a library that cannot be opened, or a browser that is offline. */
const TROUBLE_MS = 5 * 60_000;

const mayAsk = async (): Promise<boolean> =>
	(await readSettings()).completeMetadata && (await reach.mayAsk([`https://${ERRAND_HOST}/*`]));

/**
 * Runs one errand after the other.
 * @returns Milliseconds until there may be another; `undefined` where only news can bring one.
 */
const work = async (): Promise<number | undefined> => {
	for (;;) {
		const due = await nextDue();
		if (due === undefined || !(await mayAsk())) return undefined;
		if (isOffline()) return TROUBLE_MS;
		if (due - Date.now() > TOO_LONG_MS) {
			await hurry(Date.now());
			continue;
		}
		const wait = Math.max(due - Date.now(), await restLeft(ERRAND_HOST));
		if (wait > 0) return wait;
		const errand = await nextErrand(Date.now());
		if (errand) await runErrand(errand, reach.ask);
		indexSoon();
	}
};

const setAlarm = (wait: number): Promise<void> =>
	browser.alarms.create(ALARM, { when: Date.now() + Math.max(wait, SOONEST_ALARM_MS) });

const run = async (): Promise<void> => {
	try {
		if ((await nextDue()) === undefined) return;
		// Should the background be ended in the middle, the alarm goes on with it.
		await setAlarm(SOONEST_ALARM_MS);
		const wait = await work();
		if (wait === undefined) await browser.alarms.clear(ALARM);
		else await setAlarm(wait);
	} catch {
		await setAlarm(TROUBLE_MS);
	}
};

let gathering: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;
let isNews = false;

const begin = async (): Promise<void> => {
	gathering = undefined;
	try {
		do {
			isNews = false;
			await run();
		} while (isNews);
	} finally {
		running = undefined;
	}
};

/**
 * Looks whether saved papers wait to be completed, and completes them one request after the other.
 * Answers at once: nobody ever waits for it.
 */
export const completeSoon = (): void => {
	if (running) {
		isNews = true;
		return;
	}
	gathering ??= setTimeout(() => {
		running = begin();
	}, GATHERING_MS);
};

/** Completes papers whenever the background runs, and wakes it for those that wait. */
export const keepCompleting = (): void => {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) completeSoon();
	});
	browser.runtime.onStartup.addListener(completeSoon);
	browser.permissions.onAdded.addListener(completeSoon);
	globalThis.addEventListener('online', completeSoon);
	watchSettings(completeSoon, new AbortController().signal);
	completeSoon();
};
