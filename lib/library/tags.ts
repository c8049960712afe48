import { MOST_TAGS } from '../paper/edit.ts';
import type { Paper } from '../paper/paper.ts';
import { fold } from '../query/fold.ts';
import type { RowChange } from './row-change.ts';
import type { TagRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';
import { uniteBy } from './unite-by.ts';

/** Hues are this far apart, so that two can be told from one another. */
const HUE_STEP = 30;

/** A tag’s colour until its user chooses another: always the same for the same name. */
const hueOf = (folded: string): number => {
	let hash = 0;
	for (const unit of folded) hash = (hash * 31 + unit.codePointAt(0)!) % 9_973;
	return (hash % (360 / HUE_STEP)) * HUE_STEP;
};

export const tagRowOf = (name: string): TagRow => {
	const folded = fold(name);
	return { folded, name, hue: hueOf(folded) };
};

/**
 * Tags and more of them, as many as a paper may have. Two that differ only in case or accents are one:
 * the first stays as it is written.
 */
export const joinTags = (now: readonly string[], more: readonly string[]): string[] =>
	uniteBy(fold, now, more).slice(0, Math.max(MOST_TAGS, now.length));

/** Remembers tags that papers came to have. */
export const keepTags = async (
	{ tags }: LibraryDatabase,
	rows: readonly RowChange[],
): Promise<void> => {
	const names = rows.flatMap(({ before, after }) =>
		(after?.tags ?? []).filter((tag) => !before?.tags.includes(tag)),
	);
	if (names.length === 0) return;
	const fresh = new Map(names.map((name) => [fold(name), tagRowOf(name)]));
	const known = await tags.bulkGet([...fresh.keys()]);
	for (const row of known) if (row) fresh.delete(row.folded);
	if (fresh.size > 0) await tags.bulkPut([...fresh.values()]);
};

/** By their folded names, how these tags are written: as they are already, else as they stand here first. */
export const spellingsOf = async (
	{ tags }: LibraryDatabase,
	names: readonly string[],
): Promise<Map<string, string>> => {
	const spellings = new Map(names.toReversed().map((name) => [fold(name), name]));
	if (spellings.size === 0) return spellings;
	for (const row of await tags.bulkGet([...spellings.keys()])) {
		if (row) spellings.set(row.folded, row.name);
	}
	return spellings;
};

/** These tags as they are written already, where they are. */
export const knownTags = async (
	database: LibraryDatabase,
	names: readonly string[],
): Promise<string[]> => {
	const spellings = await spellingsOf(database, names);
	return [...new Set(names.map((name) => spellings.get(fold(name)) ?? name))];
};

/** Papers with their tags as those are written already, where they are. */
export const withKnownTags = async (
	database: LibraryDatabase,
	papers: readonly Paper[],
): Promise<Paper[]> => {
	const all = papers.flatMap(({ tags }) => tags);
	const spellings = await spellingsOf(database, all);
	return papers.map((paper) => ({
		...paper,
		tags: [...new Set(paper.tags.map((tag) => spellings.get(fold(tag)) ?? tag))],
	}));
};
