import type { PaperId } from '../../paper/paper.ts';

/** What a search, a facet or an order looks at of one paper. */
export interface Entry {
	id: PaperId;
	savedAt: number;
	/** The day of the first version as a number, `20170612`; a month ends in 00, nothing is 0. */
	date: number;
	/** See {@link BITS}. */
	bits: number;
	/** The number of its abstract in the index of abstracts; 0 while it is not there. */
	doc: number;
	/** Folded words with a space before and after each; `''` for none. Names are apart by `|`. */
	title: string;
	authors: string;
	notes: string;
	/** Of its ids. */
	other: string;
	/** Where the first author’s family name stands: see {@link ./family.ts}. */
	family: number;
	/** Names, each with its field: `topic:agents`, `tag:to do`, `venue:ICLR`, `category:cs.CL`. */
	names: string[];
}

/** Bits of an entry; the lowest two are the reading state. */
export const BITS = {
	toRead: 1,
	reading: 2,
	read: 3,
	starred: 4,
	code: 8,
	pdf: 16,
	notes: 32,
	abstract: 64,
} as const;
export const STATE_MASK = 3;

/**
 * A row of `leaves`: the entries of up to {@link MOST_ENTRIES} papers that were saved one after the
 * other, column by column. The leaves of a B+ tree over `savedAt`: each holds what was saved from its
 * `from` to the next one’s, so a paper’s leaf follows from its time.
 *
 * On disk some 260 bytes a paper, of which categories and the place of a family name take eight. To
 * write one paper rewrites its leaf, some 32 kB.
 */
export interface LeafRow {
	/** Milliseconds since 1970; the first leaf has 0. */
	from: number;
	/** The library’s revision when the leaf was last written. */
	revision: number;
	/** One a line, as are the four texts. */
	ids: string;
	times: Float64Array;
	dates: Uint32Array;
	bits: Uint16Array;
	docs: Uint32Array;
	families: Uint8Array;
	title: string;
	authors: string;
	notes: string;
	other: string;
	/** Every name of the leaf once. */
	names: string[];
	/** Places in `names`, entry after entry. */
	values: Uint16Array;
	/** Where the values of each entry end. */
	ends: Uint32Array;
	/** How many abstracts are not indexed. */
	pending: number;
}

const isPending = ({ bits, doc }: Entry): boolean => (bits & BITS.abstract) !== 0 && doc === 0;

/** Entries whose abstracts are not indexed. */
export const pendingOf = (entries: readonly Entry[]): Entry[] => entries.filter(isPending);

/**
 * Most entries of a leaf. A row stays below 64 kB, from which on Chromium keeps values apart as files
 * and takes three times as long to read them; measured at 100,000 papers, 782 leaves are read in
 * 0.4 s, single rows in 2 s.
 */
export const MOST_ENTRIES = 128;

const TEXT_COLUMNS = ['title', 'authors', 'notes', 'other'] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

const lines = (text: string): string[] => text.split('\n');

export const unpackLeaf = (leaf: LeafRow): Entry[] => {
	if (leaf.times.length === 0) return [];
	const [ids, title, authors, notes, other] = [
		lines(leaf.ids),
		...TEXT_COLUMNS.map((column) => lines(leaf[column])),
	] as [string[], string[], string[], string[], string[]];
	return ids.map((id, at) => ({
		id,
		savedAt: leaf.times[at]!,
		date: leaf.dates[at]!,
		bits: leaf.bits[at]!,
		doc: leaf.docs[at]!,
		title: title[at]!,
		authors: authors[at]!,
		notes: notes[at]!,
		other: other[at]!,
		family: leaf.families[at]!,
		names: [...leaf.values.subarray(leaf.ends[at - 1] ?? 0, leaf.ends[at])].map(
			(value) => leaf.names[value]!,
		),
	}));
};

export const packLeaf = (from: number, revision: number, entries: readonly Entry[]): LeafRow => {
	const places = new Map<string, number>();
	const values: number[] = [];
	const ends = entries.map(({ names }) => {
		for (const name of names) {
			if (!places.has(name)) places.set(name, places.size);
			values.push(places.get(name)!);
		}
		return values.length;
	});
	const joined = (column: 'id' | TextColumn): string =>
		entries.map((entry) => entry[column]).join('\n');
	return {
		from,
		revision,
		ids: joined('id'),
		times: Float64Array.from(entries, ({ savedAt }) => savedAt),
		dates: Uint32Array.from(entries, ({ date }) => date),
		bits: Uint16Array.from(entries, ({ bits }) => bits),
		docs: Uint32Array.from(entries, ({ doc }) => doc),
		families: Uint8Array.from(entries, ({ family }) => family),
		title: joined('title'),
		authors: joined('authors'),
		notes: joined('notes'),
		other: joined('other'),
		names: [...places.keys()],
		values: Uint16Array.from(values),
		ends: Uint32Array.from(ends),
		pending: pendingOf(entries).length,
	};
};
