import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';
import {
	BAR_SCHEMES,
	oneOf,
	parseAppearance,
	type Appearance,
	type BarScheme,
} from './appearance.ts';
import { changeStored, type Patch } from './change.ts';

export interface Settings extends Appearance {
	/** Ids of sites where no bar is drawn. */
	pausedSites: string[];
	/** One-letter shortcuts on host pages; off until switched on. */
	pageShortcuts: boolean;
	/** Topics whose cards stand out. */
	followed: string[];
	/** Topics whose cards are dimmed. */
	muted: string[];
	/** Whether cards of muted topics are folded to a line instead. */
	foldMuted: boolean;
	/** By topic, how much surer than by itself the classifier must be: what it learned. */
	adjustments: Record<string, number>;
	/** Whether arXiv is asked for what a saved card did not tell; on until switched off. */
	completeMetadata: boolean;
	barScheme: BarScheme;
}

const strings = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** What is no number, or could be no correction, is left out. */
const numbers = (value: unknown): Record<string, number> =>
	Object.fromEntries(
		Object.entries(Object(value) as Record<string, unknown>).filter(
			(entry): entry is [string, number] => Number.isFinite(entry[1]),
		),
	);

const KEY = 'settings';

/** Reads what storage holds; a broken field falls back to its default, the others stay. */
const parse = (stored: unknown): Settings => {
	const {
		pausedSites,
		pageShortcuts,
		followed,
		muted,
		foldMuted,
		adjustments,
		completeMetadata,
		barScheme,
	} = Object(stored) as Record<keyof Settings, unknown>;
	return {
		...parseAppearance(stored),
		pausedSites: strings(pausedSites),
		pageShortcuts: pageShortcuts === true,
		followed: strings(followed),
		muted: strings(muted),
		foldMuted: foldMuted === true,
		adjustments: numbers(adjustments),
		completeMetadata: completeMetadata !== false,
		barScheme: oneOf(BAR_SCHEMES, barScheme),
	};
};

export const readSettings = async (): Promise<Settings> =>
	parse((await browser.storage.local.get(KEY))[KEY]);

export const changeSettings = (patch: Patch<Settings>): Promise<void> =>
	changeStored(KEY, readSettings, patch);

/** Calls back with the whole settings after every change, until the signal aborts. */
export const watchSettings = (callback: (settings: Settings) => void, signal: AbortSignal): void =>
	watchItem(KEY, (stored) => callback(parse(stored)), signal);
