/**
 * From the start of a navigation until rows stand: in our own pages, and in a bare one that opens the
 * same database by hand, the least that such a page could take on this machine.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChromiumSession } from '../../support/chromium.ts';

const FLOOR = `
const list = document.createElement('ul');
const draw = (papers) => {
	for (const { id, title, authors, topics } of papers) {
		const row = document.createElement('li');
		row.dataset.paper = id;
		for (const text of [title, authors.map(({ name }) => name).join(', '), topics.join(' ')]) {
			row.append(Object.assign(document.createElement('p'), { textContent: text }));
		}
		list.append(row);
	}
	document.body.append(list);
};
const opening = indexedDB.open('offprint');
opening.onsuccess = () => {
	const papers = opening.result.transaction('papers').objectStore('papers');
	const rows = [];
	const walking = papers.index('savedAt').openCursor(undefined, 'prev');
	walking.onsuccess = () => {
		const cursor = walking.result;
		if (cursor) rows.push(cursor.value);
		if (cursor && rows.length < 50) cursor.continue();
		else draw(rows);
	};
};
`;

/** Adds the bare page to an unpacked extension. */
export const addFloorPage = async (extension: string): Promise<void> => {
	await writeFile(join(extension, 'floor.js'), FLOOR);
	await writeFile(
		join(extension, 'floor.html'),
		'<!doctype html><meta charset="utf-8"><body><script type="module" src="floor.js"></script>',
	);
};

const PAGES = { floor: 'floor.html', popup: 'popup.html', library: 'library.html' } as const;

/** Milliseconds of each page. */
export type Openings = Record<keyof typeof PAGES, number[]>;

/** In the page, before its own code. */
const install = (): void => {
	const standing = new Promise<number>((resolve) => {
		const look = (): void => {
			if (!document.querySelector('[data-paper]')) return;
			observer.disconnect();
			resolve(performance.now());
		};
		const observer = new MutationObserver(look);
		observer.observe(document, { subtree: true, childList: true, attributes: true });
	});
	Object.assign(globalThis, { standing });
};

const openOnce = async (session: ChromiumSession, path: string): Promise<number> => {
	const page = await session.newPage();
	await page.addInitScript(install);
	await page.goto(`chrome-extension://${session.extensionId()}/${path}`);
	const taken = await page.evaluate(() => Reflect.get(globalThis, 'standing') as Promise<number>);
	await page.close();
	return taken;
};

/** Opens each page so many times, in turns: a busy moment of the machine is everybody’s. */
export const openings = async (session: ChromiumSession, runs: number): Promise<Openings> => {
	const taken: Openings = { floor: [], popup: [], library: [] };
	for (let run = 0; run < runs; run += 1) {
		for (const [name, path] of Object.entries(PAGES) as [keyof typeof PAGES, string][]) {
			taken[name].push(await openOnce(session, path));
		}
	}
	return taken;
};
