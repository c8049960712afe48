/**
 * `relevance` is by score, the newer of two equals first; without words in the query it is `newest`.
 * `published` is by the day of the first version, the newest first, papers without one last. `title`
 * and `author`, by the family name of the first one, are by {@link ./sort-key.ts}.
 */
export const ORDERS = ['relevance', 'newest', 'oldest', 'published', 'title', 'author'] as const;
export type Order = (typeof ORDERS)[number];
export type Alphabetical = Extract<Order, 'title' | 'author'>;

export const isAlphabetical = (order: Order): order is Alphabetical =>
	order === 'title' || order === 'author';

/** What was found so far: places in the order of saving, and what each is worth. */
export interface Hits {
	places: Uint32Array;
	scores: Uint16Array;
	dates: Uint32Array;
}

/** Best scores first; a counting sort, which keeps equals as they come. */
const byScore = ({ places, scores }: Hits): Uint32Array => {
	// Loops by number: what iterates takes ten times as long over 100,000.
	let most = 0;
	for (let at = 0; at < scores.length; at += 1) if (scores[at]! > most) most = scores[at]!;
	const starts = new Uint32Array(most + 2);
	for (let at = 0; at < scores.length; at += 1) starts[most - scores[at]! + 1]! += 1;
	for (let rank = 1; rank < starts.length; rank += 1) starts[rank]! += starts[rank - 1]!;
	const ordered = new Uint32Array(places.length);
	for (let at = places.length - 1; at >= 0; at -= 1) {
		const rank = most - scores[at]!;
		ordered[starts[rank]!] = places[at]!;
		starts[rank]! += 1;
	}
	return ordered;
};

/** More than there can be places. */
const PLACES = 2 ** 24;

/** One number holds day and place, so that the browser’s own sort of numbers does the work. */
const byDate = ({ places, dates }: Hits): Uint32Array => {
	const keys = Float64Array.from(places, (place, at) => dates[at]! * PLACES + place).toSorted();
	return Uint32Array.from(keys, (key) => key % PLACES).toReversed();
};

/** Those of all places in their order that were found. */
const picked = ({ places }: Hits, all: Uint32Array): Uint32Array => {
	if (places.length === all.length) return all;
	const isFound = new Uint8Array(all.length);
	for (let at = 0; at < places.length; at += 1) isFound[places[at]!] = 1;
	return all.filter((place) => isFound[place] === 1);
};

/** @param arranged All places in an alphabetical order, where it is asked for. */
export const ordered = (hits: Hits, order: Order, arranged?: Uint32Array): Uint32Array => {
	if (arranged) return picked(hits, arranged);
	if (order === 'relevance') return byScore(hits);
	if (order === 'published') return byDate(hits);
	return order === 'oldest' ? hits.places : hits.places.toReversed();
};
