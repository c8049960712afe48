/** Backups as a reader makes them and brings them back, on the page of settings. */
import type { Driver, Tab } from './driver.ts';
import { clickIn } from './library-page.ts';

/** Loses the library, as a browser does whose data is cleared. */
export const WIPE = `new Promise((resolve, reject) => {
	const asking = indexedDB.deleteDatabase('offprint');
	asking.onsuccess = () => resolve(true);
	asking.onerror = () => reject(asking.error);
})`;

/** Keeps what the browser is given to download. */
const CATCH = `(() => {
	const create = URL.createObjectURL;
	URL.createObjectURL = (blob) => { globalThis.caught = blob; return create(blob); };
})()`;

/** Chooses the file that was caught, changed or not. */
export const chooseCaught = (change = ''): string => `(async () => {
	const bytes = new Uint8Array(await globalThis.caught.arrayBuffer());
	${change}
	const files = new DataTransfer();
	files.items.add(new File([globalThis.changed ?? bytes], 'backup.jsonl.gz'));
	globalThis.changed = undefined;
	const input = document.querySelector('.restore input[type=file]');
	input.files = files.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** The page of settings, where backups are caught from now on. */
export const openBackups = async (driver: Driver): Promise<Tab> => {
	const page = await driver.openExtension('options.html');
	await page.until(`document.querySelector('.restore input')`);
	await page.run(CATCH);
	return page;
};

export const makeBackup = async (tab: Tab): Promise<void> => {
	await tab.run('globalThis.caught = undefined');
	await clickIn(tab, '.backup', 'Back up now');
	await tab.until('globalThis.caught');
	await tab.until(`document.querySelector('.backup .notice:not(:empty)')`);
};

/** What bringing back the backup that was caught would do, as it is told. */
export const previewCaught = async (tab: Tab): Promise<string> => {
	await tab.run(chooseCaught());
	await tab.until(`document.querySelector('.restore-choice')`);
	return tab.run(`document.querySelector('.restore-choice').textContent`);
};
