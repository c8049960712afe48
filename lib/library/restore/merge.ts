import { idsOf } from '../../paper/ids-of.ts';
import type { Paper } from '../../paper/paper.ts';
import { isSame } from '../same.ts';
import { mergeRows } from '../merge-rows.ts';

/** Whether two versions of a paper say the same, whenever they were written. */
const saysSame = (a: Paper, b: Paper): boolean =>
	isSame({ ...a, updatedAt: 0 }, { ...b, updatedAt: 0 });

/** A paper as a backup has it; `here` itself where they say the same. */
export const replaceVersion = (here: Paper, there: Paper): Paper =>
	saysSame(here, there) ? here : there;

/** What a paper has or has not, as the newer version says. */
const SINGLE = ['starred', 'reading', 'readingAt'] as const;

/**
 * A paper as it is here, joined with what a backup has of it. Of what has one value the version that
 * was changed last counts; ids, tags, notes and marks of either are kept.
 * @returns `here` itself where the backup has nothing to add.
 */
export const joinVersions = (here: Paper, there: Paper): Paper => {
	if (saysSame(here, there)) return here;
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
	return saysSame(here, joined) ? here : joined;
};
