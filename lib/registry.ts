/**
 * A registry as the build sees it: `import.meta.glob` exists only in code that Vite bundles, and
 * wxt.config.ts is not, so here the files are found on disk. Tests compare both.
 */
import { readdir } from 'node:fs/promises';

/** The default exports of a folder's files whose names end like this, in the order of the names. */
export const defaultExports = async <T>(folder: URL, ending: string): Promise<T[]> => {
	const files = (await readdir(folder)).filter((file) => file.endsWith(ending)).toSorted();
	const found: T[] = [];
	for (const file of files) {
		// One after the other: WXT's loader gives modules that share an import half of it otherwise.
		const module = (await import(new URL(file, folder).href)) as { default: T };
		found.push(module.default);
	}
	return found;
};
