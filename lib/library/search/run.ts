import type { PaperId } from '../../paper/paper.ts';
import type { NameField, Term } from '../../query/term.ts';
import { conditionsOf, GROUPS, phraseOf, type Condition, type Context } from './conditions.ts';
import { FacetCounts, type Facets } from './facets.ts';
import type { MemoryLeaf, Needle } from './memory-leaf.ts';
import { ordered, type Order } from './order.ts';

/** A title that holds all words one after the other; and one that begins with them. */
const PHRASE_POINTS = 6;
const BEGINNING_POINTS = 6;

const FIELD_GROUPS: Record<NameField, number> = {
	topic: 0,
	tag: 0,
	venue: GROUPS.venue,
	site: GROUPS.site,
};

/** The last of these rising numbers that is not above a limit; the first one never is. */
const lastUpTo = (numbers: readonly number[], limit: number): number => {
	let [low, high] = [0, numbers.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (numbers[middle]! <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
};

/** What a query found in some leaves. */
export interface Results {
	count: number;
	facets: Facets;
	/** Ids of those from `from` to `to`, in order. */
	ids: (from: number, to: number) => PaperId[];
}

/**
 * One search over leaves, one leaf after the other. What an entry is worth is the sum over the words
 * of the query of the best place where each stands (title 12 or, as the beginning of a word, 9;
 * authors 8 or 6; topics, tags, venue, site and ids 4; notes 2; abstract 1), and 6 where the title
 * holds the words in a row, and 6 more where it begins with them.
 */
export class Run {
	readonly #conditions: Condition[];
	readonly #context: Context;
	readonly #phrase: Needle | undefined;
	readonly #leaves: MemoryLeaf[] = [];
	readonly #firsts: number[] = [];
	readonly #facets: FacetCounts;
	#size = 0;
	readonly #places: number[] = [];
	readonly #scores: number[] = [];
	readonly #dates: number[] = [];

	constructor(terms: readonly Term[], context: Context) {
		this.#conditions = conditionsOf(terms, context);
		this.#phrase = phraseOf(terms);
		this.#context = context;
		this.#facets = new FacetCounts(context.names);
	}

	/** Leaves come in the order of saving. */
	add(leaf: MemoryLeaf): void {
		const { names } = this.#context;
		const [fails, scores] = this.#rate(leaf);
		const fields = Uint8Array.from(leaf.names, (name) => FIELD_GROUPS[names.at(name).field]);
		this.#facets.add(leaf, fails, fields);
		this.#leaves.push(leaf);
		this.#firsts.push(this.#size);
		for (let entry = 0; entry < leaf.size; entry += 1) {
			if (fails[entry] !== 0) continue;
			this.#places.push(this.#size + entry);
			this.#scores.push(scores[entry]!);
			this.#dates.push(leaf.row.dates[entry]!);
		}
		this.#size += leaf.size;
	}

	results(order: Order): Results {
		const places = Uint32Array.from(this.#places);
		const scores = Uint16Array.from(this.#scores);
		const dates = Uint32Array.from(this.#dates);
		const all = ordered({ places, scores, dates }, order);
		const [leaves, firsts] = [this.#leaves, this.#firsts];
		return {
			count: all.length,
			facets: this.#facets.facets(this.#context.names),
			ids: (from, to) =>
				Array.from(all.subarray(from, to), (place) => {
					const at = lastUpTo(firsts, place);
					return leaves[at]!.idAt(place - firsts[at]!);
				}),
		};
	}

	/** For each entry the groups of the conditions that it fails, and what it is worth. */
	#rate(leaf: MemoryLeaf): [fails: Uint8Array, scores: Uint16Array] {
		const fails = new Uint8Array(leaf.size);
		const scores = new Uint16Array(leaf.size);
		for (const { rate, not, group, scores: isScored } of this.#conditions) {
			const points = new Uint8Array(leaf.size);
			rate(leaf, points);
			for (let entry = 0; entry < leaf.size; entry += 1) {
				if (points[entry]! > 0 === not) fails[entry]! |= group;
				else if (isScored) scores[entry]! += points[entry]!;
			}
		}
		if (this.#phrase) this.#ratePhrase(leaf, this.#phrase, scores);
		return [fails, scores];
	}

	#ratePhrase(leaf: MemoryLeaf, phrase: Needle, scores: Uint16Array): void {
		const points = new Uint8Array(leaf.size);
		leaf.scan('title', phrase, points, PHRASE_POINTS, PHRASE_POINTS);
		for (let entry = 0; entry < leaf.size; entry += 1) scores[entry]! += points[entry]!;
		leaf.scanBeginnings('title', phrase, scores, BEGINNING_POINTS);
	}
}
