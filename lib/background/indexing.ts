import { browser } from 'wxt/browser';
import { indexAbstracts } from '../library/abstracts/index-abstracts.ts';

const ALARM = 'index-abstracts';

/** Pause after the last write, in milliseconds: an import makes one write after the other. */
const WAIT_MS = 2_000;

/** When the browser put us to sleep over the work, in minutes: its shortest alarm. */
const AGAIN_MINUTES = 1;

let isIndexing = false;
/** Whether abstracts may have come that the run at work did not see. */
let isNews = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const index = async (): Promise<void> => {
	isNews = isIndexing;
	if (isIndexing) return;
	isIndexing = true;
	try {
		let isAlarmed = false;
		while (await indexAbstracts()) {
			if (!isAlarmed) await browser.alarms.create(ALARM, { periodInMinutes: AGAIN_MINUTES });
			isAlarmed = true;
		}
		await browser.alarms.clear(ALARM);
	} catch {
		// The library cannot be written now; what is not indexed is read by each search, until it can.
	} finally {
		isIndexing = false;
		if (isNews) indexSoon();
	}
};

/** Indexes abstracts a moment after the last of a run of writes. */
export const indexSoon = (): void => {
	clearTimeout(timer);
	timer = setTimeout(() => void index(), WAIT_MS);
};

/** Goes on where a sleep interrupted the work. */
export const listenForIndexing = (): void => {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) void index();
	});
};
