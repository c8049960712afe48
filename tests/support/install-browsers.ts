/** Installs what {@link ./browsers.ts} did not find. Can be run by itself. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, howToInstall } from './browsers.ts';

const run = (command: string, ...args: string[]): boolean => {
	console.log(`> ${[command, ...args].join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

const missing = (): string[] => [
	...(findChromium() ? [] : ['chromium']),
	...(findFirefox() ? [] : ['firefox-esr']),
];

const viaApt = (): void => {
	const packages = missing();
	if (packages.length === 0 || !isDebianRoot) return;
	run('apt-get', 'update');
	run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
};

const viaPlaywright = (): void => {
	if (!findChromium()) run('npx', 'playwright', 'install', 'chromium');
};

/** Installs what is missing; says how to where it cannot. Returns whether both are there now. */
export const installBrowsers = (): boolean => {
	viaApt();
	viaPlaywright();
	if (!findChromium()) console.error(howToInstall.chromium);
	if (!findFirefox()) console.error(howToInstall.firefox);
	return missing().length === 0;
};

if (import.meta.main) process.exitCode = installBrowsers() ? 0 : 1;
