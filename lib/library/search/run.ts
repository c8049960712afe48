import type { PaperId } from '../../paper/paper.ts';
import type { Term } from '../../query/term.ts';
import { MOST_ENTRIES } from '../leaves/leaf.ts';
import type { Condition, Context } from './condition.ts';
import { conditionsOf, phraseOf, type Phrase } from './conditions.ts';
import { FacetCounts, type Facets } from './facets.ts';
import { GROUPS, type Fails } from './groups.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Names } from './names.ts';
import { ordered, type Hits, type Order } from './order.ts';
import type { Needle } from './scan.ts';

/** A title that holds several words one after the other; and one that begins with them. */
const PHRASE_POINTS = 6;
const BEGINNING_POINTS = 6;

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
	/** Counted when they are asked for: the rows are wanted first. */
	facets: () => Facets;
	/** Ids of those from `from` to `to`, in order. */
	ids: (from: number, to: number) => PaperId[];
	/** Where a paper stands in that order, -1 if it was not found. */
	placeOf: (id: PaperId) => number;
}

/**
 * One search over leaves, one leaf after the other. What an entry is worth is the sum over the words
 * of the query of the best place where each stands (title 12 or, as the beginning of a word, 9;
 * authors 8 or 6; topics, tags, venue, site and ids 4; notes 2; abstract 1), and 6 where the title
 * holds several words in a row, and 6 more where it begins with them.
 */
export class Run {
	readonly #conditions: Condition[];
	readonly #names: Names;
	readonly #phrase: Phrase | undefined;
	readonly #leaves: MemoryLeaf[] = [];
	readonly #firsts: number[] = [];
	readonly #hits: Hits;
	#size = 0;
	#count = 0;
	/** For each entry of all leaves: groups whose conditions it fails. */
	readonly #allFails: Fails;
	/** For each entry of the leaf at hand: the same, its score, its points. */
	#fails: Fails = new Uint8Array();
	#scores = new Uint16Array(MOST_ENTRIES);
	#points = new Uint8Array(MOST_ENTRIES);

	/** @param most How many entries there are in all leaves. */
	constructor(terms: readonly Term[], context: Context, most: number) {
		this.#conditions = conditionsOf(terms, context);
		this.#phrase = phraseOf(terms);
		this.#names = context.names;
		this.#hits = {
			places: new Uint32Array(most),
			scores: new Uint16Array(most),
			dates: new Uint32Array(most),
		};
		this.#allFails = new Uint8Array(most);
	}

	/** Leaves come in the order of saving. */
	add(leaf: MemoryLeaf): void {
		this.#leaves.push(leaf);
		this.#firsts.push(this.#size);
		this.#fails = this.#failsOf(leaf, this.#size);
		if (this.#rate(leaf)) this.#take(leaf);
		this.#size += leaf.size;
	}

	/** @param arranged All places in that order, where it is alphabetical. */
	results(order: Order, arranged?: Uint32Array): Results {
		const { places, scores, dates } = this.#hits;
		const all = ordered(
			{
				places: places.subarray(0, this.#count),
				scores: scores.subarray(0, this.#count),
				dates: dates.subarray(0, this.#count),
			},
			order,
			arranged,
		);
		const [leaves, firsts] = [this.#leaves, this.#firsts];
		return {
			count: all.length,
			facets: () => this.#facets(),
			ids: (from, to) =>
				Array.from(all.subarray(from, to), (place) => {
					const at = lastUpTo(firsts, place);
					return leaves[at]!.idAt(place - firsts[at]!);
				}),
			placeOf(id) {
				for (const [at, leaf] of leaves.entries()) {
					const entry = leaf.entryOf(id);
					if (entry >= 0) return all.indexOf(firsts[at]! + entry);
				}
				return -1;
			},
		};
	}

	#failsOf(leaf: MemoryLeaf, first: number): Fails {
		return this.#allFails.subarray(first, first + leaf.size);
	}

	#facets(): Facets {
		const counts = new FacetCounts(this.#names);
		for (const [at, leaf] of this.#leaves.entries()) {
			counts.add(leaf, this.#failsOf(leaf, this.#firsts[at]!));
		}
		return counts.facets(this.#names);
	}

	/**
	 * Says for each entry which groups’ conditions it fails, and what it is worth.
	 * @returns Whether any entry is left that is found or counted.
	 */
	#rate(leaf: MemoryLeaf): boolean {
		this.#clear(leaf.size);
		for (const condition of this.#conditions) {
			this.#points.fill(0, 0, leaf.size);
			condition.rate(leaf, this.#points, this.#fails);
			if (!this.#judge(condition, leaf.size)) return false;
		}
		return true;
	}

	#clear(size: number): void {
		if (size > this.#scores.length) {
			this.#scores = new Uint16Array(size);
			this.#points = new Uint8Array(size);
		}
		this.#scores.fill(0, 0, size);
	}

	/** @returns Whether any entry does not fail the conditions that no facet leaves out of account. */
	#judge({ not, group, scores: isScored }: Condition, size: number): boolean {
		let isAnyLeft = false;
		for (let entry = 0; entry < size; entry += 1) {
			const points = this.#points[entry]!;
			if (points > 0 === not) this.#fails[entry]! |= group;
			else if (isScored) this.#scores[entry]! += points;
			isAnyLeft ||= (this.#fails[entry]! & GROUPS.other) === 0;
		}
		return isAnyLeft;
	}

	#take(leaf: MemoryLeaf): void {
		if (this.#phrase?.isSeveral) this.#ratePhrase(leaf, this.#phrase);
		const { places, scores, dates } = this.#hits;
		for (let entry = 0; entry < leaf.size; entry += 1) {
			if (this.#fails[entry] !== 0) continue;
			const isBeginning = this.#phrase && leaf.begins('title', entry, this.#phrase);
			places[this.#count] = this.#size + entry;
			scores[this.#count] = this.#scores[entry]! + (isBeginning ? BEGINNING_POINTS : 0);
			dates[this.#count] = leaf.row.dates[entry]!;
			this.#count += 1;
		}
	}

	#ratePhrase(leaf: MemoryLeaf, phrase: Needle): void {
		if (!this.#fails.includes(0)) return;
		this.#points.fill(0, 0, leaf.size);
		leaf.scan('title', phrase, {
			whole: PHRASE_POINTS,
			begun: PHRASE_POINTS,
			points: this.#points,
			fails: this.#fails,
		});
		for (let entry = 0; entry < leaf.size; entry += 1) this.#scores[entry]! += this.#points[entry]!;
	}
}
