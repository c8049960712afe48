import { browser } from 'wxt/browser';
import { applyOwn } from '../library/apply-own.ts';
import { readOwnTopics, watchOwnTopics } from '../settings/own-topics.ts';
import { readSettings } from '../settings/settings.ts';
import { nameOwnTopics } from '../topics/named.ts';
import { OwnMatcher } from '../topics/own/match.ts';
import { readingOf } from '../topics/reading.ts';

const ALARM = 'own-topics';
/** How far the library was brought in line with which topics; in `storage.local`. */
const KEY = 'ownTopicsApplied';

/** Changes in quick succession are applied together, in milliseconds. */
const GATHERING_MS = 500;
/** When the browser put us to sleep over the work, in minutes: its shortest alarm. */
const AGAIN_MINUTES = 1;

interface Progress {
	digest: string;
	/** The id of the last paper; `undefined` once all are done. */
	after?: string;
}

const digestOf = async (value: unknown): Promise<string> => {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const readProgress = async (): Promise<Progress | undefined> => {
	const { digest, after } = Object((await browser.storage.local.get(KEY))[KEY]) as Progress;
	return typeof digest === 'string' ? { digest, ...(after !== undefined && { after }) } : undefined;
};

const keepProgress = (progress: Progress): Promise<void> =>
	browser.storage.local.set({ [KEY]: progress });

/** Papers came that were judged by other topics, perhaps behind where a run at work has come to. */
let isAnew = false;

/** Behind which paper work with these topics begins; `undefined` where all is done. */
const beginningOf = async (digest: string, isAny: boolean): Promise<string | undefined> => {
	const before = await readProgress();
	if (before === undefined && !isAny) return undefined;
	const isGoingOn = before?.digest === digest && !isAnew;
	isAnew = false;
	return isGoingOn ? before.after : '';
};

/** Works through the library with the topics of now. @returns Whether they stayed the same. */
const applyAll = async (isStale: () => boolean): Promise<boolean> => {
	const [{ topics }, { adjustments }] = await Promise.all([readOwnTopics(), readSettings()]);
	nameOwnTopics(topics);
	const digest = await digestOf(topics);
	let after = await beginningOf(digest, topics.length > 0);
	if (after === undefined) return true;
	const matcher = new OwnMatcher(topics);
	await browser.alarms.create(ALARM, { periodInMinutes: AGAIN_MINUTES });
	while (after !== undefined) {
		if (isStale()) return false;
		await keepProgress({ digest, after });
		after = await applyOwn(after, (paper) =>
			matcher.match(paper, readingOf(paper), adjustments).map(({ topic }) => topic),
		);
	}
	await keepProgress({ digest });
	await browser.alarms.clear(ALARM);
	return true;
};

let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;
let isNews = false;

const run = async (): Promise<void> => {
	try {
		// News of the last moment found this run at work, and began no other.
		do isNews = false;
		while (!(await applyAll(() => isNews)) || isNews);
	} catch {
		// The library cannot be written, or the synced settings not be read: the alarm tries again.
	} finally {
		running = undefined;
	}
};

const applySoon = (): void => {
	isNews = true;
	clearTimeout(timer);
	timer = setTimeout(() => {
		running ??= run();
	}, GATHERING_MS);
};

/** Keeps saved papers in line with the user's own topics, across sleeps of the background. */
export const keepOwnTopics = (): void => {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) applySoon();
	});
	browser.runtime.onStartup.addListener(applySoon);
	watchOwnTopics(applySoon, new AbortController().signal);
};

/** Looks at every paper again: some came that were judged by other topics, those of a backup. */
export const matchAnew = async (): Promise<void> => {
	isAnew = true;
	// Kept also for a background that is put to sleep before it begins.
	await keepProgress({ digest: '' });
	applySoon();
};
