import type { PaperId } from '../../paper/paper.ts';
import type { LeafRow, TextColumn } from '../leaves/leaf.ts';
import { GROUPS } from './groups.ts';
import type { Names } from './names.ts';
import { scanLines, stretchFrom, type Needle, type Rating } from './scan.ts';

/** So many misses are kept: of the word that is typed, and of all the query as a phrase. */
const MISSES = 2;

/** Where each line of a text begins, and one more for the end. */
const startsOf = (text: string, size: number): Uint32Array => {
	const starts = new Uint32Array(size + 1);
	let at = 0;
	for (let line = 1; line < size; line += 1) {
		at = text.indexOf('\n', at) + 1;
		starts[line] = at;
	}
	starts[size] = text.length + 1;
	return starts;
};

/** A leaf as it is searched: its columns stay packed. */
export class MemoryLeaf {
	readonly row: LeafRow;
	readonly size: number;
	/** For each of the leaf’s names its number among all. */
	readonly names: Uint32Array;
	/** Abstracts that are not indexed, by entry, in spaced words; once they were read. */
	abstracts?: ReadonlyMap<number, string>;
	readonly #starts = new Map<TextColumn | 'ids', Uint32Array>();
	/** Words that stand nowhere in a column: what somebody types on to them does not, either. */
	readonly #misses = new Map<TextColumn, readonly string[]>();
	/** What entries were rated by the last time. */
	#rated = '';
	/** What they were given for it. */
	#points = new Uint8Array();

	constructor(row: LeafRow, names: Names) {
		this.row = row;
		this.size = row.times.length;
		this.names = Uint32Array.from(row.names, (name) => names.numberOf(name));
	}

	/** Says of entries how well a column fits. Those that are out already are passed over. */
	scan(column: TextColumn, needle: Needle, rating: Rating): void {
		const { text, exact } = needle;
		const missed = this.#misses.get(column) ?? [];
		if (missed.some((begun) => text.startsWith(begun))) return;
		const stretch = stretchFrom(rating.fails, 0, this.size);
		if (stretch.end < this.size) return this.#scanRest(column, needle, rating);
		const starts = (): Uint32Array => this.#startsOf(column);
		const isFound = scanLines(this.row[column], needle, stretch, starts, rating);
		if (!isFound && !exact) this.#misses.set(column, [text, ...missed.slice(0, MISSES - 1)]);
	}

	/** Rates entries by a whole line of theirs, where it holds the beginning of one of the words. */
	scanWhole(
		column: TextColumn,
		words: readonly string[],
		fits: (line: string) => boolean,
		{ whole, points, fails }: Rating,
	): void {
		const begun = words.map((word) => ` ${word}`);
		const mayFit = (text: string): boolean => begun.some((word) => text.includes(word));
		if (!mayFit(this.row[column])) return;
		for (let entry = 0; entry < this.size; entry += 1) {
			if ((fails[entry]! & GROUPS.other) !== 0 || points[entry]! >= whole) continue;
			const line = this.lineAt(column, entry);
			if (mayFit(line) && fits(line)) points[entry] = whole;
		}
	}

	/**
	 * Lets entries be rated, or says again what they were given the last time: from one keystroke to the
	 * next most of a query stays, and all of it when abstracts are looked at, too.
	 * @param of What all of them are rated by, none of which has points.
	 */
	rated(of: string, points: Uint8Array, rate: () => void): void {
		if (this.#rated === of) return points.set(this.#points);
		rate();
		if (this.#points.length === 0) this.#points = new Uint8Array(this.size);
		this.#points.set(points.subarray(0, this.size));
		this.#rated = of;
	}

	/** Where some are out, the lines between them are looked at by themselves. */
	#scanRest(column: TextColumn, needle: Needle, rating: Rating): void {
		const starts = this.#startsOf(column);
		for (let first = 0; first < this.size; first += 1) {
			const stretch = stretchFrom(rating.fails, first, this.size);
			if (stretch.end === first) continue;
			const lines = this.row[column].slice(starts[first], starts[stretch.end]);
			scanLines(lines, needle, stretch, () => starts, rating);
			first = stretch.end;
		}
	}

	/** Whether a column of an entry begins with the needle. */
	begins(column: TextColumn, entry: number, { text }: Needle): boolean {
		return this.row[column].startsWith(text, this.#startsOf(column)[entry]! + 1);
	}

	/** Sets points for the entries that carry a chosen name. */
	scanNames(chosen: Uint8Array, points: Uint8Array, value: number): void {
		const { values, ends } = this.row;
		const { names } = this;
		if (!names.some((name) => chosen[name] === 1)) return;
		let at = 0;
		for (let entry = 0; entry < this.size; entry += 1) {
			for (; at < ends[entry]!; at += 1) {
				if (chosen[names[values[at]!]!] === 1) points[entry] = Math.max(points[entry]!, value);
			}
		}
	}

	idAt(entry: number): PaperId {
		const starts = this.#startsOf('ids');
		return this.row.ids.slice(starts[entry], starts[entry + 1]! - 1);
	}

	/** Which entry a paper is, -1 if none. */
	entryOf(id: PaperId): number {
		const starts = this.#startsOf('ids');
		for (let at = this.row.ids.indexOf(id); at >= 0; at = this.row.ids.indexOf(id, at + 1)) {
			const entry = starts.indexOf(at);
			if (entry >= 0 && this.idAt(entry) === id) return entry;
		}
		return -1;
	}

	/** A line of a text column. */
	lineAt(column: TextColumn, entry: number): string {
		const starts = this.#startsOf(column);
		return this.row[column].slice(starts[entry], starts[entry + 1]! - 1);
	}

	#startsOf(column: TextColumn | 'ids'): Uint32Array {
		const known = this.#starts.get(column);
		if (known) return known;
		const starts = startsOf(this.row[column], this.size);
		this.#starts.set(column, starts);
		return starts;
	}
}
