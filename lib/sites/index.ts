import type { Site } from './site.ts';

/** Every site, found by its file: a new `<id>.site.ts` is the only edit. */
export const sites: readonly Site[] = Object.values(
	import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }),
);
