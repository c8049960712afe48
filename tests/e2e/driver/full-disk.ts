import { join } from 'node:path';
import type { BrowserName } from '../../support/browsers.ts';
import { mountSmallDisk } from '../../support/small-disk.ts';
import type { Driver, DriverOptions, Tab } from './driver.ts';

/** A browser’s disk that can be filled up. */
export interface FullDisk {
	/** The browser is started with these. */
	options: DriverOptions;
	fill(driver: Driver): Promise<void>;
	/** Takes away what filled it. */
	free(): Promise<void>;
	close(): void;
}

/** The profile stands on a disk of its own. */
const ofChromium = (): FullDisk | undefined => {
	const disk = mountSmallDisk(64);
	return (
		disk && {
			options: { profile: join(disk.folder, 'profile') },
			fill: async () => disk.fill(),
			free: async () => disk.free(),
			close: () => disk.close(),
		}
	);
};

/**
 * Fills a database beside ours, as far as there is room, and stays connected: closed, it would be packed
 * and leave some. Random bytes, because what is stored is compressed.
 */
const FILL = `(async () => {
	const open = () => new Promise((resolve, reject) => {
		const opening = indexedDB.open('filler', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	globalThis.filler ??= await open();
	const add = (size) => new Promise((resolve) => {
		const writing = filler.transaction('pieces', 'readwrite');
		writing.oncomplete = () => resolve(true);
		writing.onabort = () => resolve(false);
		writing.objectStore('pieces').add(crypto.getRandomValues(new Uint8Array(size)));
	});
	for (const size of [65536, 8192, 1024]) while (await add(size).catch(() => false));
})()`;

const FREE = `new Promise((resolve, reject) => {
	filler.close();
	const deleting = indexedDB.deleteDatabase('filler');
	deleting.onsuccess = () => resolve(true);
	deleting.onerror = () => reject(deleting.error);
})`;

/**
 * Firefox keeps what it writes in memory while the disk has no room, so it is told that the disk is
 * small: what it derives from the free space of a real one is a setting of its own.
 */
const ofFirefox = (): FullDisk => {
	let tab: Tab | undefined;
	return {
		options: { allowance: 8_000 },
		async fill(driver) {
			tab ??= await driver.openExtension('options.html');
			await tab.run(FILL);
		},
		async free() {
			await tab?.run(FREE);
			await tab?.close();
		},
		close: () => undefined,
	};
};

/** `undefined` where none can be made: in Chromium it needs root, on Linux. */
export const fullDisk = (name: BrowserName): FullDisk | undefined =>
	name === 'chromium' ? ofChromium() : ofFirefox();
