import type { PaperId } from '../../paper/paper.ts';
import type { LeafRow, TextColumn } from '../leaves/leaf.ts';
import type { Names } from './names.ts';

const SPACE = 32;

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

/** Words that are looked for. */
export interface Needle {
	/** Folded, with single spaces between them; at least one. */
	text: string;
	/** Whether the last word has to end here. */
	exact: boolean;
}

/** A leaf as it is searched: its columns stay packed. */
export class MemoryLeaf {
	readonly row: LeafRow;
	readonly size: number;
	/** For each of the leaf’s names its number among all. */
	readonly names: Uint32Array;
	/** Abstracts that are not indexed, by entry, in spaced words; once they were read. */
	abstracts?: ReadonlyMap<number, string>;
	readonly #starts = new Map<TextColumn | 'ids', Uint32Array>();

	constructor(row: LeafRow, names: Names) {
		this.row = row;
		this.size = row.times.length;
		this.names = Uint32Array.from(row.names, (name) => names.numberOf(name));
	}

	/**
	 * Says for every entry how well a column fits: `whole` where its first fitting word ends with the
	 * needle, `begun` where it goes on. Better points that stand there already stay.
	 */
	scan(column: TextColumn, needle: Needle, points: Uint8Array, whole: number, begun: number): void {
		const text = this.row[column];
		const { text: wanted, exact } = needle;
		let at = text.indexOf(wanted);
		if (at < 0) return;
		const starts = this.#startsOf(column);
		let entry = 0;
		while (at >= 0) {
			const isWhole = text.charCodeAt(at + wanted.length) === SPACE;
			if (text.charCodeAt(at - 1) !== SPACE || (exact && !isWhole)) {
				at = text.indexOf(wanted, at + 1);
				continue;
			}
			while (starts[entry + 1]! <= at) entry += 1;
			points[entry] = Math.max(points[entry]!, isWhole ? whole : begun);
			at = text.indexOf(wanted, starts[entry + 1]);
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
