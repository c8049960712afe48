import { browser } from 'wxt/browser';
import type { PaperId } from '../../lib/paper/paper.ts';
import { isPrivate } from './failures.ts';
import { readKeptQuery } from './kept-query.ts';

/** Where backups are made and brought back. */
export const BACKUP_SETTINGS = '/options.html#backup';

/** Where sites are let in. */
export const SITE_SETTINGS = '/options.html#sites';

/** Opens a page of ours; a private window has none of them. */
export const openPage = async (path: string): Promise<void> => {
	const url = browser.runtime.getURL(path as '/library.html');
	await (isPrivate()
		? browser.windows.create({ url, incognito: false })
		: browser.tabs.create({ url }));
};

const openLibraryAt = (asked: Record<string, string>): Promise<void> =>
	openPage(`/library.html?${new URLSearchParams(asked).toString()}`);

/** On the full page goes on what was searched for here. */
export const openLibrary = async (): Promise<void> => {
	const query = (await readKeptQuery()).trim();
	await (query === '' ? openPage('/library.html') : openLibraryAt({ q: query }));
};

/** Opens a paper's details in the library. */
export const openDetails = (id: PaperId): Promise<void> => openLibraryAt({ paper: id });
