import type { Call } from './calls.ts';

/** A backup as a file that waits to be downloaded. */
export interface OfferedBackup {
	/** An object URL, good while the document that made it is open. */
	url: string;
	bytes: number;
	sha256: string;
	papers: number;
	revision: number;
}

/**
 * Calls to the document that Chromium's background opens for what a service worker cannot do: it has
 * no object URLs.
 */
export const offscreenCalls = {
	'offscreen.writeBackup': {
		caller: 'extension',
		parse: () => ({}),
	} as Call<Record<string, never>, Record<string, never>, OfferedBackup>,
} as const;
