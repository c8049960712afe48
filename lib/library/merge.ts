import { hasInitialsOnly } from '../paper/incomplete.ts';
import { isCutList } from '../paper/others.ts';
import type {
	Author,
	Original,
	Paper,
	PaperDraft,
	PaperField,
	PaperId,
	Publication,
	WorkType,
} from '../paper/paper.ts';
import { isSame } from './same.ts';
import { uniteBy } from './unite-by.ts';

/** Whose word counts more; what the user wrote is never weighed at all. */
const RANKS: ReadonlyMap<string | undefined, number> = new Map([
	['arxiv', 3],
	['openreview', 3],
	['huggingface', 2],
	// Initials for names, titles in its own capitals, both cut short.
	['google-scholar', 0],
]);
const rankOf = (source: string | undefined): number => RANKS.get(source) ?? 1;

/** A draft is read off a page: it cannot speak as the user, whose word would stay for good. */
const sourceOf = ({ source }: PaperDraft): string => (source === 'user' ? 'unknown' : source);

/** Longest united list of links, keywords or categories. */
const LONGEST_LIST = 100;
/** Most other ids of one paper; a draft names 20 at most. */
const MOST_ALIASES = 100;

const splitCount = (authors: readonly Author[]): number =>
	authors.filter(({ family }) => family !== undefined).length;

/** A whole list beats one that ends in “et al.”, and names beat initials. */
const fullerAuthors = (now: readonly Author[], next: readonly Author[]): boolean | undefined => {
	if (isCutList(now) !== isCutList(next)) return isCutList(now);
	if (now.length !== next.length && now.length < 2) return next.length > now.length;
	if (hasInitialsOnly(now) !== hasInitialsOnly(next)) return hasInitialsOnly(now);
	return undefined;
};

/** The fuller list; then the one whose names were told apart. */
const betterAuthors = (now: readonly Author[], next: readonly Author[]): boolean | undefined => {
	const isFuller = fullerAuthors(now, next);
	if (isFuller !== undefined) return isFuller;
	const difference = splitCount(next) - splitCount(now);
	return difference === 0 ? undefined : difference > 0;
};

/** The finer of two that agree, as `2017-06-12` does with `2017-06`. */
const betterDay = (now: string, next: string): boolean | undefined => {
	const agree = next.startsWith(now) || now.startsWith(next);
	return agree ? next.length > now.length : undefined;
};

/** Says whether the next value is better by itself; `undefined` leaves it to the sources' ranks. */
const BETTER: { [F in PaperField]?: (now: never, next: never) => boolean | undefined } = {
	authors: betterAuthors,
	abstract: (now: string, next: string) =>
		now.length === next.length ? undefined : next.length > now.length,
	published: betterDay,
	version: (now: number, next: number) => (next > now ? undefined : false),
	// A preprint that was published is more than a preprint.
	type: (now: WorkType, next: WorkType) =>
		(now === 'article') === (next === 'article') ? undefined : now === 'article',
};

/** What makes two items of a list the same; lists are united, other fields are one or the other. */
const KEYS_OF_ITEMS: { [F in PaperField]?: (item: never) => string } = {
	links: ({ url }: { url: string }) => url.replace(/\/$/, ''),
	keywords: (word: string) => word.toLowerCase(),
	categories: (name: string) => name,
	fixedCase: (word: string) => word,
};

export const FIELDS: readonly PaperField[] = [
	'title',
	'authors',
	'abstract',
	'published',
	'version',
	'doi',
	'comment',
	'journalRef',
	'categories',
	'keywords',
	'links',
	'type',
	'publication',
	'editors',
	'fixedCase',
	'extra',
];

export const isEmpty = (value: unknown): boolean =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

interface Told {
	value: unknown;
	source: string | undefined;
	/** What the sources say where the value is the user’s. */
	original?: Original | undefined;
}

/** Lists of both, those of the better source first. */
const united = (keyOf: (item: never) => string, now: Told, next: Told): Told => {
	const [first, second] = rankOf(next.source) > rankOf(now.source) ? [next, now] : [now, next];
	const items = uniteBy(keyOf, first.value as never[], second.value as never[]);
	return { value: items.slice(0, LONGEST_LIST), source: first.source };
};

const isSamePlace = (now: Publication, next: Publication): boolean => {
	const [a, b] = [now, next].map((each) => each['container-title']?.toLowerCase());
	return a === undefined || b === undefined || a === b;
};

/**
 * Parts of both, those of the better source first: of one publication, or of the fields that an
 * import kept. Two places of publication are not mixed.
 */
const filled = (field: PaperField, now: Told, next: Told): Told | undefined => {
	if (field !== 'extra' && field !== 'publication') return undefined;
	const [first, second] = rankOf(next.source) > rankOf(now.source) ? [next, now] : [now, next];
	if (
		field === 'publication' &&
		!isSamePlace(now.value as Publication, next.value as Publication)
	) {
		return first;
	}
	const value = { ...(second.value as object), ...(first.value as object) };
	return { value, source: first.source };
};

/** What authors change of a preprint with a new version. */
const OF_VERSION: ReadonlySet<PaperField> = new Set(['title', 'authors', 'abstract', 'comment']);

const namesIn = (authors: unknown): string[] => (authors as Author[]).map(({ name }) => name);

/**
 * Of two versions of a preprint the newer one's word, unless its source counts for less, or tells
 * the authors less well. `undefined` leaves it to what counts otherwise.
 */
const newer = (field: PaperField, now: Told, next: Told, isNewer: boolean): Told | undefined => {
	if (!OF_VERSION.has(field)) return undefined;
	if (!isNewer) return now;
	if (rankOf(next.source) < rankOf(now.source)) return undefined;
	if (field !== 'authors') return next;
	const isLess = fullerAuthors(now.value as Author[], next.value as Author[]) === false;
	return isLess || isSame(namesIn(now.value), namesIn(next.value)) ? undefined : next;
};

/** Which of two values that are there and differ. */
const better = (field: PaperField, now: Told, next: Told, isNewer?: boolean): Told => {
	const told = isNewer === undefined ? undefined : newer(field, now, next, isNewer);
	if (told) return told;
	const whole = filled(field, now, next);
	if (whole) return whole;
	const keyOf = KEYS_OF_ITEMS[field];
	if (keyOf) return united(keyOf, now, next);
	const isBetter = BETTER[field]?.(now.value as never, next.value as never);
	return (isBetter ?? rankOf(next.source) >= rankOf(now.source)) ? next : now;
};

/** The value that a field gets, and whose it is. What a user wrote, or emptied, stays. */
const chosen = (field: PaperField, now: Told, next: Told, isNewer?: boolean): Told => {
	if (now.source === 'user') return now;
	if (next.source === 'user') return next;
	if (isEmpty(next.value) || isSame(now.value, next.value)) return now;
	if (isEmpty(now.value)) return next;
	return better(field, now, next, isNewer);
};

/** Every id a paper goes by but the one it is stored under. */
export const aliasesOf = (id: PaperId, ...others: readonly (readonly PaperId[])[]): PaperId[] =>
	[...new Set(others.flat())].filter((other) => other !== id);

export const toldBy = (paper: Paper, field: PaperField): Told => ({
	value: paper[field],
	source: paper.sources[field],
	original: paper.originals?.[field],
});

/** What the sources say, whatever the user wrote. */
const sourcesSay = ({ value, source, original }: Told): Told =>
	source === 'user' ? { value: original?.value, source: original?.source } : { value, source };

/** A value that stands for nothing is left out: a row is compared and stored as it is. */
const originalOf = ({ value, source }: Told): Original => ({
	...(value !== undefined && { value }),
	...(source !== undefined && { source }),
});

/**
 * Whether another telling is of a newer version of a preprint, and is believed to be; `undefined`
 * where they are of the same, or of one nobody knows.
 */
const isNewerVersion = (now: Told, next: Told): boolean | undefined =>
	isEmpty(now.value) || isEmpty(next.value) || now.value === next.value
		? undefined
		: chosen('version', now, next) === next;

/** Takes over, field by field, what another telling of the same paper knows better. */
export const takeFields = (paper: Paper, told: (field: PaperField) => Told): Paper => {
	const merged: Record<string, unknown> = { ...paper };
	const sources = { ...paper.sources };
	const originals = { ...paper.originals };
	const isNewer = isNewerVersion(toldBy(paper, 'version'), told('version'));
	for (const field of FIELDS) {
		const [now, next] = [toldBy(paper, field), told(field)];
		const { value, source } = chosen(field, now, next, isNewer);
		if (source === 'user') {
			const original = originalOf(chosen(field, sourcesSay(now), sourcesSay(next), isNewer));
			if (Object.keys(original).length > 0) originals[field] = original;
		}
		if (isSame(value, now.value) && source !== 'user') continue;
		if (value === undefined) delete merged[field];
		else merged[field] = value;
		if (source !== undefined) sources[field] = source;
	}
	const isEdited = Object.keys(originals).length > 0;
	return { ...merged, sources, ...(isEdited && { originals }) } as Paper;
};

/**
 * Takes into a stored paper what a draft knows better.
 * @returns The same object where the draft has nothing new.
 */
export const mergeDraft = (paper: Paper, draft: PaperDraft): Paper => {
	const row = takeFields(paper, (field) => ({ value: draft[field], source: sourceOf(draft) }));
	const aliases = aliasesOf(paper.id, paper.aliases, [draft.id], draft.aliases ?? []);
	const most = Math.max(MOST_ALIASES, paper.aliases.length);
	const merged = { ...row, aliases: aliases.slice(0, most) };
	return isSame(merged, paper) ? paper : merged;
};

/** The row of a paper that is saved for the first time. */
export const newRow = (draft: PaperDraft, topics: readonly string[], now: number): Paper => {
	const { source: _source, announced: _announced, aliases = [], ...rest } = draft;
	const source = sourceOf(draft);
	const sources = Object.fromEntries(
		FIELDS.filter((field) => !isEmpty(draft[field])).map((field) => [field, source]),
	);
	return {
		...rest,
		aliases: aliasesOf(draft.id, aliases),
		topics: [...topics],
		sources,
		site: source,
		tags: [],
		notes: '',
		savedAt: now,
		updatedAt: now,
	};
};
