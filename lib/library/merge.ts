import type { Author, Paper, PaperDraft, PaperField, PaperId } from '../paper/paper.ts';
import type { PaperRow } from './rows.ts';

/** Whose word counts more. What the user wrote is never overruled. */
const RANKS: Readonly<Record<string, number>> = {
	user: 9,
	arxiv: 3,
	openreview: 3,
	huggingface: 2,
};
const rankOf = (source: string | undefined): number => RANKS[source ?? ''] ?? 1;

/** Longest united list of links, keywords or categories. */
const LONGEST_LIST = 100;

const splitCount = (authors: readonly Author[]): number =>
	authors.filter(({ family }) => family !== undefined).length;

const isCut = (authors: readonly Author[]): boolean =>
	authors.some(({ name }) => name === 'et al.');

/** A whole list beats one that ends in “et al.”; then the one whose names were told apart. */
const betterAuthors = (now: readonly Author[], next: readonly Author[]): boolean | undefined => {
	if (isCut(now) !== isCut(next)) return isCut(now);
	if (now.length !== next.length && now.length < 2) return next.length > now.length;
	const difference = splitCount(next) - splitCount(now);
	return difference === 0 ? undefined : difference > 0;
};

/** Says whether the next value is better by itself; `undefined` leaves it to the sources' ranks. */
const BETTER: { [F in PaperField]?: (now: never, next: never) => boolean | undefined } = {
	authors: betterAuthors,
	abstract: (now: string, next: string) =>
		now.length === next.length ? undefined : next.length > now.length,
	published: (now: string, next: string) =>
		now.length === next.length ? undefined : next.length > now.length,
};

const uniteBy = <T>(keyOf: (item: T) => string, ...lists: readonly T[][]): T[] => {
	const seen = new Map<string, T>();
	for (const item of lists.flat()) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
	return [...seen.values()].slice(0, LONGEST_LIST);
};

const UNITED: { [F in PaperField]?: (now: never[], next: never[]) => unknown[] } = {
	links: (now: { url: string }[], next: { url: string }[]) => uniteBy(({ url }) => url, now, next),
	keywords: (now: string[], next: string[]) => uniteBy((word) => word.toLowerCase(), now, next),
	categories: (now: string[], next: string[]) => uniteBy((name) => name, now, next),
};

const FIELDS: readonly PaperField[] = [
	'title',
	'authors',
	'abstract',
	'published',
	'doi',
	'comment',
	'journalRef',
	'categories',
	'keywords',
	'links',
];

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The value that a field gets, and whose it is. */
const chosen = (
	field: PaperField,
	now: { value: unknown; source: string | undefined },
	next: { value: unknown; source: string },
): { value: unknown; source: string | undefined } => {
	if (isEmpty(next.value) || isSame(now.value, next.value)) return now;
	if (isEmpty(now.value)) return next;
	if (now.source === 'user') return now;
	const unite = UNITED[field];
	if (unite) {
		const [first, second] = rankOf(next.source) > rankOf(now.source) ? [next, now] : [now, next];
		return { value: unite(first.value as never[], second.value as never[]), source: first.source };
	}
	const better = BETTER[field]?.(now.value as never, next.value as never);
	return (better ?? rankOf(next.source) >= rankOf(now.source)) ? next : now;
};

/** Every id a paper goes by but the one it is stored under. */
const aliasesOf = (id: PaperId, ...others: readonly (readonly PaperId[])[]): PaperId[] =>
	[...new Set(others.flat())].filter((other) => other !== id);

/**
 * Takes into a stored paper what a draft knows better, field by field.
 * @returns The same object where the draft has nothing new.
 */
export const mergeDraft = (paper: PaperRow, draft: PaperDraft): PaperRow => {
	const merged: Record<string, unknown> = { ...paper };
	const sources = { ...paper.sources };
	for (const field of FIELDS) {
		const now = { value: paper[field], source: paper.sources[field] };
		const { value, source } = chosen(field, now, { value: draft[field], source: draft.source });
		if (isSame(value, now.value)) continue;
		merged[field] = value;
		if (source !== undefined) sources[field] = source;
	}
	const aliases = aliasesOf(paper.id, paper.aliases, [draft.id], draft.aliases ?? []);
	const row = { ...merged, sources, aliases } as PaperRow;
	return isSame(row, { ...paper, aliases: paper.aliases }) ? paper : row;
};

const asDraft = ({ id, aliases, sources, ...rest }: Paper, field: PaperField): PaperDraft => ({
	id,
	aliases,
	title: '',
	authors: [],
	...(rest[field] === undefined ? {} : { [field]: rest[field] }),
	source: sources[field] ?? 'unknown',
});

/** Makes one of two rows that turned out to be one paper; nothing that a user wrote is lost. */
export const mergeRows = (older: PaperRow, newer: PaperRow): PaperRow => {
	let merged = older;
	for (const field of FIELDS) merged = mergeDraft(merged, asDraft(newer, field));
	const key = older.key ?? newer.key;
	return {
		...merged,
		aliases: aliasesOf(older.id, older.aliases, [newer.id], newer.aliases),
		tags: uniteBy((tag) => tag, older.tags, newer.tags),
		notes: [older.notes, newer.notes].filter(Boolean).join('\n\n'),
		topics: uniteBy((topic) => topic, older.topics, newer.topics),
		...(key !== undefined && { key, keyFolded: key.toLowerCase() }),
	};
};

/** The row of a paper that is saved for the first time. */
export const newRow = (draft: PaperDraft, topics: readonly string[], now: number): PaperRow => {
	const { source, announced: _, aliases = [], ...rest } = draft;
	const sources = Object.fromEntries(
		FIELDS.filter((field) => !isEmpty(draft[field])).map((field) => [field, source]),
	);
	return {
		...rest,
		aliases: aliasesOf(draft.id, aliases),
		topics: [...topics],
		sources,
		tags: [],
		notes: '',
		savedAt: now,
		updatedAt: now,
	};
};
