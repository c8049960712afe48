import type { Pause } from './breathe.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Alphabetical } from './order.ts';
import { SORT_KEYS } from './sort-key.ts';

/** Characters that the keys of a drawer share: enough that few drawers hold more than some thousand. */
const SHARED = 3;

interface Item {
	key: string;
	leaf: MemoryLeaf;
	entry: number;
}

interface Drawer {
	items: Item[];
	isSorted: boolean;
}

/** By key; of equals the one saved last comes first. */
const inOrder = (a: Item, b: Item): number => {
	if (a.key !== b.key) return a.key < b.key ? -1 : 1;
	return b.leaf.row.from - a.leaf.row.from || b.entry - a.entry;
};

const sort = (drawer: Drawer): void => {
	if (!drawer.isSorted) drawer.items.sort(inOrder);
	drawer.isSorted = true;
};

/**
 * All entries of some leaves in one order, made once and kept: when a paper is written only the drawers
 * that its leaf has entries in are sorted anew, and a search picks from it what it found. It lies in
 * memory alone, some 100 bytes a paper, from when the order is first asked for: nothing on disk and
 * nothing at a write.
 */
export class Arrangement {
	readonly order: Alphabetical;
	readonly #drawers = new Map<string, Drawer>();
	readonly #held = new Set<MemoryLeaf>();
	/** What was asked for last. */
	#leaves: readonly MemoryLeaf[] | undefined;
	#places: Uint32Array = new Uint32Array();

	constructor(order: Alphabetical) {
		this.order = order;
	}

	/**
	 * The places of all entries, in order.
	 * @param leaves In the order of saving.
	 * @param pause Called time and again; what it throws ends the work, and what was done stays.
	 */
	async placesOf(leaves: readonly MemoryLeaf[], pause: Pause): Promise<Uint32Array> {
		for (const leaf of leaves) {
			this.#hold(leaf);
			await pause();
		}
		for (const drawer of this.#drawers.values()) {
			sort(drawer);
			await pause();
		}
		if (this.#leaves !== leaves) this.#places = this.#collected(leaves);
		this.#leaves = leaves;
		return this.#places;
	}

	#hold(leaf: MemoryLeaf): void {
		if (this.#held.has(leaf)) return;
		this.#held.add(leaf);
		for (let entry = 0; entry < leaf.size; entry += 1) {
			const key = SORT_KEYS[this.order](leaf, entry);
			const shared = key.slice(0, SHARED);
			const drawer = this.#drawers.get(shared) ?? { items: [], isSorted: true };
			drawer.items.push({ key, leaf, entry });
			drawer.isSorted = false;
			this.#drawers.set(shared, drawer);
		}
	}

	/** In one go: while it paused, somebody else may have asked about other leaves. */
	#collected(leaves: readonly MemoryLeaf[]): Uint32Array {
		const firsts = new Map<MemoryLeaf, number>();
		let size = 0;
		for (const leaf of leaves) {
			this.#hold(leaf);
			firsts.set(leaf, size);
			size += leaf.size;
		}
		this.#dropOthers(firsts);
		const places = new Uint32Array(size);
		let rank = 0;
		for (const shared of [...this.#drawers.keys()].toSorted()) {
			const drawer = this.#drawers.get(shared)!;
			sort(drawer);
			for (const { leaf, entry } of drawer.items) {
				places[rank] = firsts.get(leaf)! + entry;
				rank += 1;
			}
		}
		return places;
	}

	/** Leaves that were written since are others. */
	#dropOthers(kept: ReadonlyMap<MemoryLeaf, unknown>): void {
		const gone = [...this.#held].filter((leaf) => !kept.has(leaf));
		if (gone.length === 0) return;
		for (const leaf of gone) this.#held.delete(leaf);
		for (const [shared, drawer] of this.#drawers) {
			drawer.items = drawer.items.filter(({ leaf }) => kept.has(leaf));
			if (drawer.items.length === 0) this.#drawers.delete(shared);
		}
	}
}
