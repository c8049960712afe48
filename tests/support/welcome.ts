import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a browser’s profile is still empty: an extension that comes into it is new there. */
export const isFirstRun = (userDataDir: string): boolean =>
	!existsSync(userDataDir) || readdirSync(userDataDir).length === 0;

/** Whether an unpacked extension opens a page at its install: Offprint, not those of the harness. */
export const hasWelcome = (folder: string): boolean => existsSync(join(folder, 'welcome.html'));
