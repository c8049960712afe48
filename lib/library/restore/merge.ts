import { idsOf } from '../../paper/ids-of.ts';
import type { Paper } from '../../paper/paper.ts';
import { isSame } from '../merge.ts';
import { mergeRows } from '../merge-rows.ts';

/** A value whose properties stand in one order, however it was written. */
const sorted = (value: unknown): unknown => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const properties = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(properties.map(([name, each]) => [name, sorted(each)]));
};

/** Whether two versions of a paper say the same, whenever they were written. */
const isAlike = (a: Paper, b: Paper): boolean =>
	isSame(sorted({ ...a, updatedAt: 0 }), sorted({ ...b, updatedAt: 0 }));

/** A paper as a backup has it; `here` itself where they say the same. */
export const replaceVersion = (here: Paper, there: Paper): Paper =>
	isAlike(here, there) ? here : there;

/** What a paper has or has not, as the newer version says. */
const SINGLE = ['starred', 'reading', 'readingAt'] as const;

/**
 * A paper as it is here, joined with what a backup has of it. Of what has one value the version that
 * was changed last counts; ids, tags, notes and marks of either are kept.
 * @returns `here` itself where the backup has nothing to add.
 */
export const joinVersions = (here: Paper, there: Paper): Paper => {
	if (isAlike(here, there)) return here;
	const [newer, older] = here.updatedAt >= there.updatedAt ? [here, there] : [there, here];
	const merged = mergeRows(newer, older);
	for (const name of SINGLE) if (newer[name] === undefined) delete merged[name];
	const key = here.key ?? there.key;
	const ids = [...here.aliases, ...idsOf(there)];
	const joined: Paper = {
		...merged,
		id: here.id,
		aliases: [...new Set(ids)].filter((id) => id !== here.id),
		topics: newer.topics,
		...(newer.reading && { reading: newer.reading }),
		...(newer.readingAt !== undefined && { readingAt: newer.readingAt }),
		savedAt: here.savedAt,
		...(key !== undefined && { key }),
	};
	return isAlike(here, joined) ? here : joined;
};
