import { BITS, STATE_MASK } from '../library/leaves/leaf.ts';
import { READING_STATES } from '../paper/paper.ts';
import { dayOf, type Day, type OffsetAt } from './days.ts';

/** What is counted of a leaf of the library: one line of `authors` and one `end` a paper. */
export interface Columns {
	times: Float64Array;
	bits: Uint16Array;
	/** Folded names, apart by `|`; papers are lines. */
	authors: string;
	/** Every name with its field: `topic:agents`, `venue:ICLR`. */
	names: readonly string[];
	values: Uint16Array;
	ends: Uint32Array;
}

/** How many papers of each reading state: never marked first, then as {@link READING_STATES}. */
export type StateCounts = [none: number, ...marked: number[]];

export interface NamedCount {
	id: string;
	count: number;
}

export interface TopicCount extends NamedCount {
	/** How many papers were saved with it, by day. */
	days: ReadonlyMap<Day, number>;
}

export interface AuthorCount extends NamedCount {
	/** The number of one of the papers, in the order in which they were counted. */
	paper: number;
}

/** What a library holds, counted. Lists have the most first, and none that is 0. */
export interface Statistics {
	papers: number;
	starred: number;
	states: StateCounts;
	/** The states of papers by the day on which they were saved. */
	days: ReadonlyMap<Day, StateCounts>;
	/** Every badge is counted: a paper with two topics is in both. */
	topics: readonly TopicCount[];
	/** Papers that carry both of two topics. */
	together: (a: string, b: string) => number;
	venues: readonly NamedCount[];
	/** By folded names. */
	authors: readonly AuthorCount[];
}

/** Lists that are shown only at their head are cut here. */
const MOST_LISTED = 50;

const STATES = READING_STATES.length + 1;
const noStates = (): StateCounts => Array.from({ length: STATES }, () => 0) as StateCounts;

const byCount = (a: NamedCount, b: NamedCount): number =>
	b.count - a.count || (a.id < b.id ? -1 : 1);

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Topics have numbers below this one, so that two of them are one number. */
const MOST_TOPICS = 1 << 20;

/**
 * The head of a list that may be long: 100,000 papers have as many authors, and to sort them all takes
 * a tenth of a second.
 */
const headOf = <Counted extends NamedCount>(all: Iterable<Counted>): Counted[] => {
	let head: Counted[] = [];
	let least = 0;
	for (const counted of all) {
		if (counted.count < least) continue;
		head.push(counted);
		if (head.length < 8 * MOST_LISTED) continue;
		head = head.toSorted(byCount).slice(0, MOST_LISTED);
		least = head.at(-1)!.count;
	}
	return head.toSorted(byCount).slice(0, MOST_LISTED);
};

function* countedOf(counts: ReadonlyMap<string, number>): Generator<NamedCount> {
	for (const [id, count] of counts) yield { id, count };
}

/** Counts leaf after leaf; it keeps counts and names, and no paper. */
export class Tally {
	readonly #offsetAt: OffsetAt | undefined;
	readonly #days = new Map<Day, StateCounts>();
	readonly #topics = new Map<string, { number: number; days: Map<Day, number>; count: number }>();
	readonly #pairs = new Map<number, number>();
	readonly #venues = new Map<string, number>();
	readonly #authors = new Map<string, { count: number; paper: number }>();
	#papers = 0;
	#starred = 0;
	/** The day that was asked for last: papers come in the order of saving. */
	#day: Day = Number.NaN;
	#quarter = Number.NaN;

	/** @param offsetAt Default: the clock of this machine. */
	constructor(offsetAt?: OffsetAt) {
		this.#offsetAt = offsetAt;
	}

	add(leaf: Columns): void {
		const authors = leaf.authors.split('\n');
		const names = leaf.names.map((name) => this.#known(name));
		for (let entry = 0; entry < leaf.times.length; entry += 1) {
			const day = this.#dayOf(leaf.times[entry]!);
			this.#addState(day, leaf.bits[entry]!);
			const numbers: number[] = [];
			for (let at = leaf.ends[entry - 1] ?? 0; at < leaf.ends[entry]!; at += 1) {
				const number = names[leaf.values[at]!]?.(day);
				if (number !== undefined) numbers.push(number);
			}
			this.#addPairs(numbers);
			this.#addAuthors(authors[entry] ?? '');
			this.#papers += 1;
		}
	}

	result(): Statistics {
		const topics = this.#topics;
		const pairs = this.#pairs;
		const states = noStates();
		for (const day of this.#days.values()) {
			for (const [state, count] of day.entries()) states[state]! += count;
		}
		return {
			papers: this.#papers,
			starred: this.#starred,
			states,
			days: this.#days,
			topics: [...topics].map(([id, { count, days }]) => ({ id, count, days })).toSorted(byCount),
			together(a, b) {
				const [one, other] = [topics.get(a)?.number, topics.get(b)?.number];
				if (one === undefined || other === undefined) return 0;
				return pairs.get(Math.min(one, other) * MOST_TOPICS + Math.max(one, other)) ?? 0;
			},
			venues: headOf(countedOf(this.#venues)),
			authors: headOf(this.#repeatedAuthors()),
		};
	}

	/** How a name is counted; a topic says its number. */
	#known(fieldAndId: string): (day: Day) => number | undefined {
		const colon = fieldAndId.indexOf(':');
		const id = fieldAndId.slice(colon + 1);
		switch (fieldAndId.slice(0, colon)) {
			case 'topic':
				return (day) => this.#addTopic(id, day);
			case 'venue':
				return () => {
					add(this.#venues, id);
					return undefined;
				};
			default:
				return () => undefined;
		}
	}

	#addTopic(id: string, day: Day): number {
		let topic = this.#topics.get(id);
		if (topic === undefined) {
			topic = { number: this.#topics.size, days: new Map(), count: 0 };
			this.#topics.set(id, topic);
		}
		topic.count += 1;
		add(topic.days, day);
		return topic.number;
	}

	/** Clocks of all zones begin their days, and change, at a quarter of an hour. */
	#dayOf(time: number): Day {
		const quarter = Math.floor(time / 900_000);
		if (quarter !== this.#quarter) {
			this.#quarter = quarter;
			this.#day = dayOf(time, this.#offsetAt);
		}
		return this.#day;
	}

	#addState(day: Day, bits: number): void {
		let states = this.#days.get(day);
		if (states === undefined) {
			states = noStates();
			this.#days.set(day, states);
		}
		states[bits & STATE_MASK]! += 1;
		if ((bits & BITS.starred) !== 0) this.#starred += 1;
	}

	#addPairs(numbers: readonly number[]): void {
		for (const [index, one] of numbers.entries()) {
			for (const other of numbers.slice(index + 1)) {
				add(this.#pairs, Math.min(one, other) * MOST_TOPICS + Math.max(one, other));
			}
		}
	}

	*#repeatedAuthors(): Generator<AuthorCount> {
		for (const [id, { count, paper }] of this.#authors) {
			if (count > 1) yield { id, count, paper };
		}
	}

	#addAuthors(line: string): void {
		if (line === '') return;
		for (const author of line.split('|')) {
			const known = this.#authors.get(author);
			if (known) known.count += 1;
			else this.#authors.set(author, { count: 1, paper: this.#papers });
		}
	}
}
