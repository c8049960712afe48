import type { PaperDraft } from '../paper/paper.ts';

/** What the reader of one site wants to see of its lists. */
export interface Filter {
	/** Topics that a paper must have: all of them, or any. */
	with: readonly string[];
	match: 'all' | 'any';
	/** Topics that a paper must not have. */
	without: readonly string[];
	/** Only saved papers, or only others. */
	saved: 'only' | 'not' | undefined;
	/** Kinds of announcement that are left out. */
	hidden: readonly Announced[];
}

type Announced = NonNullable<PaperDraft['announced']>;

export const NO_FILTER: Filter = {
	with: [],
	match: 'all',
	without: [],
	saved: undefined,
	hidden: [],
};

/** What a filter looks at. */
export interface Facts {
	topics: ReadonlySet<string>;
	saved: boolean;
	announced: Announced | undefined;
}

export const isEmpty = (filter: Filter): boolean =>
	filter.with.length === 0 &&
	filter.without.length === 0 &&
	filter.saved === undefined &&
	filter.hidden.length === 0;

const hasWanted = ({ with: wanted, match }: Filter, topics: ReadonlySet<string>): boolean => {
	if (wanted.length === 0) return true;
	const has = (topic: string): boolean => topics.has(topic);
	return match === 'all' ? wanted.every(has) : wanted.some(has);
};

const isWantedMark = ({ saved }: Filter, isSaved: boolean): boolean =>
	saved === undefined || (saved === 'only') === isSaved;

/** Whether a paper is shown. */
export const passes = (filter: Filter, { topics, saved, announced }: Facts): boolean =>
	hasWanted(filter, topics) &&
	!filter.without.some((topic) => topics.has(topic)) &&
	isWantedMark(filter, saved) &&
	(announced === undefined || !filter.hidden.includes(announced));

const toggled = <Item>(items: readonly Item[], item: Item): Item[] =>
	items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

const without = <Item>(items: readonly Item[], item: Item): Item[] =>
	items.filter((other) => other !== item);

/** Asks for a topic, or no longer. */
export const toggleWith = (filter: Filter, topic: string): Filter => ({
	...filter,
	with: toggled(filter.with, topic),
	without: without(filter.without, topic),
});

/** Leaves a topic out, or no longer. */
export const toggleWithout = (filter: Filter, topic: string): Filter => ({
	...filter,
	with: without(filter.with, topic),
	without: toggled(filter.without, topic),
});

/** Forgets a topic. */
export const forget = (filter: Filter, topic: string): Filter => ({
	...filter,
	with: without(filter.with, topic),
	without: without(filter.without, topic),
});

export const toggleHidden = (filter: Filter, kind: Announced): Filter => ({
	...filter,
	hidden: toggled(filter.hidden, kind),
});

/** What it asks for of topics that there are: of one that is gone it could never be fulfilled. */
export const withinTopics = (filter: Filter, exists: (topic: string) => boolean): Filter => ({
	...filter,
	with: filter.with.filter(exists),
	without: filter.without.filter(exists),
});
