import type { Source } from './source.ts';

/** Every source, found by its file, in the order in which they are asked. */
export const sources: readonly Source[] = Object.values(
	import.meta.glob<Source>('./*.source.ts', { eager: true, import: 'default' }),
).toSorted((a, b) => a.order - b.order);
