/**
 * The registry as the build sees it: `import.meta.glob` (index.ts) exists only in code that Vite
 * bundles, and wxt.config.ts is not, so here the files are found on disk. A test compares both.
 */
import { readdir } from 'node:fs/promises';
import type { Site } from './site.ts';

const loadSites = async (): Promise<Site[]> => {
	const folder = new URL('./', import.meta.url);
	const files = (await readdir(folder)).filter((file) => file.endsWith('.site.ts')).toSorted();
	const modules = await Promise.all(
		files.map((file) => import(new URL(file, folder).href) as Promise<{ default: Site }>),
	);
	return modules.map((module) => module.default);
};

const hosts = async (access: Site['access']): Promise<string[]> =>
	(await loadSites()).filter((site) => site.access === access).flatMap((site) => [...site.matches]);

/** Match patterns that the extension asks for at install. */
export const requiredHosts = (): Promise<string[]> => hosts('required');
/** Match patterns that it asks for by a click, later. */
export const optionalHosts = (): Promise<string[]> => hosts('optional');
