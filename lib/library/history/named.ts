import { isSame } from '../same.ts';
import type { SavedSearch, TagRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { NamedChange } from './step.ts';

/** All tags and saved searches, by their keys. */
export interface Named {
	tags: ReadonlyMap<string, TagRow>;
	searches: ReadonlyMap<string, SavedSearch>;
}

export const readNamed = async ({ tags, searches }: LibraryDatabase): Promise<Named> => {
	const [some, others] = await Promise.all([tags.toArray(), searches.toArray()]);
	return {
		tags: new Map(some.map((row) => [row.folded, row])),
		searches: new Map(others.map((row) => [row.name, row])),
	};
};

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): string[] => [
	...new Set(maps.flatMap((map) => [...map.keys()])),
];

/** What became of them; tags that only came are left out, because papers have them. */
export const namedChanges = (before: Named, after: Named): NamedChange[] => {
	const tags = [...before.tags.keys()].map((id): NamedChange => ({
		kind: 'tag',
		id,
		was: before.tags.get(id),
		is: after.tags.get(id),
	}));
	const searches = keysOf(before.searches, after.searches).map((id): NamedChange => ({
		kind: 'search',
		id,
		was: before.searches.get(id),
		is: after.searches.get(id),
	}));
	return [...tags, ...searches].filter(({ was, is }) => !isSame(was, is));
};

/** Takes such changes back, or makes them again; what was changed since stays. */
export const retraceNamed = async (
	{ tags, searches }: LibraryDatabase,
	changes: readonly NamedChange[],
	direction: 'undo' | 'redo',
): Promise<void> => {
	for (const { kind, id, was, is } of changes) {
		const [from, to] = direction === 'undo' ? [is, was] : [was, is];
		const now = await (kind === 'tag' ? tags.get(id) : searches.get(id));
		if (!isSame(now, from)) continue;
		if (kind === 'tag') await (to ? tags.put(to as TagRow) : tags.delete(id));
		else await (to ? searches.put(to as SavedSearch) : searches.delete(id));
	}
};
