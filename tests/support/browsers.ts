/**
 * Where the browsers are: the one that a variable names, then one on the PATH, then Playwright's
 * own Chromium. Branded Chrome and Edge are left out: they ignore `--load-extension`.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, readonly string[]> = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
	firefox: ['firefox-esr', 'firefox'],
};

const VARIABLES: Record<BrowserName, string> = {
	chromium: 'CHROMIUM_PATH',
	firefox: 'FIREFOX_PATH',
};

/** Says in one sentence how to get the browser. */
export const howToInstall: Record<BrowserName, string> = {
	chromium:
		'No Chromium was found: install Debian’s with "apt-get install chromium", or any with ' +
		'"npx playwright install chromium", or name one in CHROMIUM_PATH (Chrome and Edge will not do: ' +
		'they ignore --load-extension).',
	firefox:
		'No Firefox was found: install one with "apt-get install firefox-esr" or from ' +
		'https://www.mozilla.org/firefox/, or name one in FIREFOX_PATH.',
};

const isExecutable = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

const onPath = (names: readonly string[]): string | undefined =>
	names
		.flatMap((name) =>
			(process.env['PATH'] ?? '')
				.split(delimiter)
				.filter(Boolean)
				.map((folder) => join(folder, name)),
		)
		.find(isExecutable);

/** @throws {Error} When a variable names a file that cannot be run: a typo must not go unseen. */
const named = (browser: BrowserName): string | undefined => {
	const path = process.env[VARIABLES[browser]];
	if (!path) return undefined;
	if (!isExecutable(path)) throw new Error(`${VARIABLES[browser]}: "${path}" cannot be run.`);
	return path;
};

const playwrights = (): string | undefined => {
	const path = chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
};

export const findChromium = (): string | undefined =>
	named('chromium') ?? onPath(NAMES.chromium) ?? playwrights();

export const findFirefox = (): string | undefined => named('firefox') ?? onPath(NAMES.firefox);

const found = (browser: BrowserName, path: string | undefined): string => {
	if (!path) throw new Error(howToInstall[browser]);
	return path;
};

/** @throws {Error} With {@link howToInstall} when there is none. */
export const needChromium = (): string => found('chromium', findChromium());
/** @throws {Error} With {@link howToInstall} when there is none. */
export const needFirefox = (): string => found('firefox', findFirefox());
