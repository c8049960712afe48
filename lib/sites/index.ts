import type { Site } from './site.ts';

/** Those that everybody meets first, then by name. */
const inOrder = (a: Site, b: Site): number => {
	if (a.access !== b.access) return a.access === 'required' ? -1 : 1;
	return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
};

/** Every site as readers see them listed, found by its file: a new `<id>.site.ts` is the only edit. */
export const sites: readonly Site[] = Object.values(
	import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
).toSorted(inOrder);
