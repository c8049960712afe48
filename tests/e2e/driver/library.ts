/** What is stored, read from a page of the extension as any page of it may. */
import type { Driver, Tab } from './driver.ts';

const READ = `new Promise((resolve, reject) => {
	const opening = indexedDB.open('offprint');
	opening.onerror = () => reject(opening.error);
	opening.onsuccess = () => {
		const database = opening.result;
		if (!database.objectStoreNames.contains('papers')) { database.close(); resolve([]); return; }
		const asking = database.transaction('papers').objectStore('papers').getAll();
		asking.onsuccess = () => { database.close(); resolve(asking.result); };
		asking.onerror = () => reject(asking.error);
	};
})`;

export interface StoredPaper {
	id: string;
	title: string;
	authors: { name: string; family?: string; given?: string }[];
	categories?: string[];
	published?: string;
	version?: number;
	abstract?: string;
	topics: string[];
	key?: string;
}

/** Every row of the table `papers`. */
export const storedPapers = async (driver: Driver): Promise<StoredPaper[]> => {
	const tab: Tab = await driver.openExtension('options.html');
	try {
		return await tab.run<StoredPaper[]>(READ);
	} finally {
		await tab.close();
	}
};

export const storedIds = async (driver: Driver): Promise<string[]> =>
	(await storedPapers(driver)).map(({ id }) => id).toSorted();
