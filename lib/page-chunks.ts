import type { Rolldown } from 'vite';

/**
 * Pages that have to stand at once. Left to itself the bundler makes a file for each set of modules
 * that the same entrypoints share, some thirty for each of these; each file is a request to the
 * browser’s process, and together they took longer than all else that a page does before its rows.
 */
const QUICK = ['popup', 'library'] as const;

const nameOf = (entry: string): string => /entrypoints\/(\w+)/.exec(entry)?.[1] ?? '';

/** The entrypoints that load a module before they run, by name. */
const entriesOf = (id: string, context: Rolldown.ChunkingContext): Set<string> => {
	const [seen, entries] = [new Set([id]), new Set<string>()];
	for (const each of seen) {
		const info = context.getModuleInfo(each);
		if (info?.isEntry) entries.add(nameOf(each));
		for (const importer of info?.importers ?? []) seen.add(importer);
	}
	return entries;
};

/**
 * One file for what the quick pages share with the background, which has no DOM, and one for what
 * else they share; what they have to themselves is in their own.
 */
export const pageChunks: Rolldown.CodeSplittingOptions = {
	groups: [
		{
			debugName: 'quick pages',
			tags: ['$initial'],
			minShareCount: 2,
			name: (id, context) => {
				const entries = entriesOf(id, context);
				const quick = QUICK.filter((name) => entries.has(name));
				if (quick.length === 0) return null;
				return entries.has('background') ? 'core' : 'pages';
			},
		},
	],
};
