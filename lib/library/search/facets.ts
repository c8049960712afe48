import type { ReadingState } from '../../paper/paper.ts';
import type { NameField } from '../../query/term.ts';
import { BITS, STATE_MASK } from '../leaves/leaf.ts';
import { GROUPS } from './groups.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Names } from './names.ts';

export interface NameCount {
	id: string;
	count: number;
}

/**
 * How many of the papers found have each value. A year, venue, site and reading state are counted
 * without the query’s own condition on it, because a paper has one of each: the count says what
 * choosing it, too, would give.
 */
export interface Facets {
	/** Most first. Who has a name under another has that one, too, if anybody has: it is how it is asked for. */
	names: Record<NameField, NameCount[]>;
	/** Newest first; papers whose year is not known are in none. */
	years: { year: number; count: number }[];
	/** `none` are those that were never marked. */
	states: Record<ReadingState | 'none', number>;
	starred: number;
}

const byCount = (a: NameCount, b: NameCount): number => b.count - a.count || (a.id < b.id ? -1 : 1);

/** A date has four digits for its year. */
const LAST_YEAR = 9_999;

/** Which groups’ conditions a name’s own facet leaves out of account. */
const FIELD_GROUPS: Record<NameField, number> = {
	topic: 0,
	tag: 0,
	venue: GROUPS.venue,
	category: 0,
	site: GROUPS.site,
};

export class FacetCounts {
	readonly #names: Uint32Array;
	readonly #groups: Uint8Array;
	readonly #above: readonly (readonly number[])[];
	/** The paper that each name was counted of last. */
	readonly #last: Uint32Array;
	#papers = 0;
	readonly #years = new Uint32Array(LAST_YEAR + 1);
	readonly #states = new Uint32Array(STATE_MASK + 1);
	#starred = 0;

	constructor(names: Names) {
		this.#names = new Uint32Array(names.size);
		this.#groups = Uint8Array.from(this.#names, (_, name) => FIELD_GROUPS[names.at(name).field]);
		this.#above = names.above();
		this.#last = new Uint32Array(names.size);
	}

	/**
	 * Counts the entries of a leaf.
	 * @param fails For each entry the groups of the conditions that it does not fit.
	 */
	add(leaf: MemoryLeaf, fails: Uint8Array): void {
		for (let entry = 0; entry < leaf.size; entry += 1) {
			const failed = fails[entry]!;
			// Only what fails nothing, or one group alone, is in any count.
			const isAlone = (failed & (failed - 1)) === 0;
			if (!isAlone || (failed & GROUPS.other) !== 0) continue;
			this.#addNames(leaf, entry, failed);
			this.#addColumns(leaf, entry, failed);
		}
	}

	facets(names: Names): Facets {
		const byField: Facets['names'] = { topic: [], tag: [], venue: [], category: [], site: [] };
		for (const [number, count] of this.#names.entries()) {
			if (count === 0) continue;
			const { field, id } = names.at(number);
			byField[field].push({ id, count });
		}
		for (const list of Object.values(byField)) list.sort(byCount);
		const [none = 0, toRead = 0, reading = 0, read = 0] = this.#states;
		return {
			names: byField,
			years: this.#countedYears(),
			states: { none, 'to-read': toRead, reading, read },
			starred: this.#starred,
		};
	}

	/** Year 0 stands for none. */
	#countedYears(): Facets['years'] {
		const years: Facets['years'] = [];
		for (let year = LAST_YEAR; year > 0; year -= 1) {
			const count = this.#years[year]!;
			if (count > 0) years.push({ year, count });
		}
		return years;
	}

	#addNames({ row, names }: MemoryLeaf, entry: number, failed: number): void {
		this.#papers += 1;
		for (let at = row.ends[entry - 1] ?? 0; at < row.ends[entry]!; at += 1) {
			const name = names[row.values[at]!]!;
			if (failed !== 0 && failed !== this.#groups[name]) continue;
			this.#addName(name);
			for (const other of this.#above[name]!) this.#addName(other);
		}
	}

	/** Once a paper. */
	#addName(name: number): void {
		if (this.#last[name] === this.#papers) return;
		this.#last[name] = this.#papers;
		this.#names[name]! += 1;
	}

	#addColumns({ row }: MemoryLeaf, entry: number, failed: number): void {
		const bits = row.bits[entry]!;
		if (failed === 0 || failed === GROUPS.year) {
			this.#years[Math.floor(row.dates[entry]! / 10_000)]! += 1;
		}
		if (failed === 0 || failed === GROUPS.state) this.#states[bits & STATE_MASK]! += 1;
		if (failed === 0 && (bits & BITS.starred) !== 0) this.#starred += 1;
	}
}
