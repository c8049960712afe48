import type { BrowserName } from '../../support/browsers.ts';
import type { Hosts } from '../../support/hosts.ts';
import { startChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

/** Both are equals: every test that can runs in each. `OFFPRINT_BROWSER` picks one, for a quick look. */
export const BROWSERS: readonly BrowserName[] = process.env['OFFPRINT_BROWSER']
	? [process.env['OFFPRINT_BROWSER'] as BrowserName]
	: ['chromium', 'firefox'];

export const startBrowser = (
	name: BrowserName,
	hosts: Hosts,
	options?: DriverOptions,
): Promise<Driver> =>
	name === 'chromium' ? startChromium(hosts, options) : startFirefox(hosts, options);
