import { MemorySegment, type SegmentRow } from '../abstracts/segment.ts';
import { spaced } from '../leaves/spaced.ts';
import { BITS } from '../leaves/leaf.ts';
import type { Paper, PaperId } from '../../paper/paper.ts';
import { answerOf, readPlainly, rowsOf } from '../plain.ts';
import type { AbstractHits } from './abstract-hits.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Needle } from './scan.ts';

/** Segments, or papers, that are read at once: neither takes longer than a tenth of a second. */
const SEGMENTS_AT_ONCE = 4;
const PAPERS_AT_ONCE = 250;

/** The text of abstracts as words are looked for in them. */
const abstractsOf = (ids: readonly PaperId[]): Promise<string[]> =>
	readPlainly(['papers'], async (transaction) => {
		const found = await rowsOf<Paper>(transaction, 'papers', ids);
		return found.map((paper) => spaced(paper?.abstract ?? ''));
	});

/** An entry of a leaf. */
type Place = [leaf: MemoryLeaf, entry: number];

const placesWhere = (
	leaves: readonly MemoryLeaf[],
	fits: (leaf: MemoryLeaf, entry: number) => boolean,
): Place[] =>
	leaves.flatMap((leaf) => {
		const places: Place[] = [];
		for (let entry = 0; entry < leaf.size; entry += 1) {
			if (fits(leaf, entry)) places.push([leaf, entry]);
		}
		return places;
	});

/** Calls back with the abstract at each place. */
const readAbstracts = async (
	places: readonly Place[],
	signal: AbortSignal,
	take: (place: Place, text: string) => void,
): Promise<void> => {
	for (let at = 0; at < places.length; at += PAPERS_AT_ONCE) {
		const some = places.slice(at, at + PAPERS_AT_ONCE);
		const texts = await abstractsOf(some.map(([leaf, entry]) => leaf.idAt(entry)));
		signal.throwIfAborted();
		for (const [index, place] of some.entries()) take(place, texts[index]!);
	}
};

const isUnread = (leaf: MemoryLeaf): boolean =>
	leaf.row.pending > 0 && leaf.abstracts === undefined;

/** The index knows which words an abstract has; that they stand in a row, only the text tells. */
const isPhrase = ({ text }: Needle): boolean => text.includes(' ');

/** Of a phrase abstracts are read; with a letter begin a tenth of all words. */
const isQuick = (needle: Needle): boolean => !isPhrase(needle) && needle.text.length > 1;

/** As it stands in a text of spaced words. */
const patternOf = ({ text, exact }: Needle): string => ` ${text}${exact ? ' ' : ''}`;

/** The index of abstracts in memory: read with the first search that asks for it. */
export class AbstractIndex {
	#segments = new Map<number, MemorySegment>();
	/** That of the leaves for which all was read. */
	#revision = -1;
	/** What the needles of the last search found; typing on asks for most of them again. */
	#known = new Map<string, AbstractHits>();

	/**
	 * What has to be read before {@link find}: of the index, and of abstracts that are not indexed.
	 * @param revision That of the leaves.
	 * @returns A function that reads it; `undefined` where nothing is missing.
	 */
	async missing(
		leaves: readonly MemoryLeaf[],
		revision: number,
	): Promise<((signal: AbortSignal) => Promise<void>) | undefined> {
		if (revision === this.#revision) return undefined;
		const firsts = await readPlainly(
			['segments'],
			(transaction) =>
				answerOf(transaction.objectStore('segments').getAllKeys()) as Promise<number[]>,
		);
		const missing = firsts.filter((first) => !this.#segments.has(first));
		const unread = leaves.filter(isUnread);
		const isChanged = missing.length > 0 || firsts.length !== this.#segments.size;
		this.#known = new Map();
		if (!isChanged && unread.length === 0) {
			this.#revision = revision;
			return undefined;
		}
		return async (signal) => {
			if (isChanged) await this.#readSegments(firsts, missing, signal);
			await this.#readPending(unread, signal);
			this.#revision = revision;
		};
	}

	/** Whether {@link find} takes no while for these. */
	knows(needles: readonly Needle[]): boolean {
		return needles.every((needle) => isQuick(needle) || this.#known.has(patternOf(needle)));
	}

	/** The words of all abstracts that were read, some at a time; those of many together once. */
	*words(leaves: readonly MemoryLeaf[]): Generator<string[]> {
		for (const { row } of this.#segments.values()) yield row.words.split('\n');
		for (const { abstracts } of leaves) {
			for (const text of abstracts?.values() ?? []) yield text.split(' ');
		}
	}

	/** Looks words up. */
	async find(
		needles: readonly Needle[],
		leaves: readonly MemoryLeaf[],
		signal: AbortSignal,
	): Promise<(needle: Needle) => AbstractHits> {
		const found = new Map<string, AbstractHits>();
		for (const needle of needles) {
			const pattern = patternOf(needle);
			const known = this.#known.get(pattern);
			const hits = known ?? this.#look(needle);
			if (!known && isPhrase(needle)) await this.#verify(pattern, hits.docs, leaves, signal);
			found.set(pattern, hits);
		}
		this.#known = found;
		return (needle) => found.get(patternOf(needle))!;
	}

	async #readSegments(
		firsts: readonly number[],
		missing: readonly number[],
		signal: AbortSignal,
	): Promise<void> {
		const there = new Set(firsts);
		for (const first of this.#segments.keys()) if (!there.has(first)) this.#segments.delete(first);
		for (let at = 0; at < missing.length; at += SEGMENTS_AT_ONCE) {
			const some = missing.slice(at, at + SEGMENTS_AT_ONCE);
			const rows = await readPlainly(['segments'], (transaction) =>
				rowsOf<SegmentRow>(transaction, 'segments', some),
			);
			for (const row of rows) if (row) this.#segments.set(row.first, new MemorySegment(row));
			signal.throwIfAborted();
		}
	}

	async #readPending(leaves: readonly MemoryLeaf[], signal: AbortSignal): Promise<void> {
		const places = placesWhere(
			leaves,
			({ row }, entry) => (row.bits[entry]! & BITS.abstract) !== 0 && row.docs[entry] === 0,
		);
		const texts = new Map(leaves.map((leaf) => [leaf, new Map<number, string>()]));
		await readAbstracts(places, signal, ([leaf, entry], text) => texts.get(leaf)!.set(entry, text));
		for (const [leaf, abstracts] of texts) leaf.abstracts = abstracts;
	}

	#look(needle: Needle): AbstractHits {
		const segments = [...this.#segments.values()];
		const docs = new Uint8Array(Math.max(0, ...segments.map(({ row }) => row.first + row.count)));
		for (const segment of segments) {
			docs.set(segment.holding(needle.text.split(' '), needle.exact), segment.row.first);
		}
		const pattern = patternOf(needle);
		return { docs, fits: (abstract) => abstract.includes(pattern) };
	}

	/** Takes out abstracts that hold the words, but not one after the other. */
	async #verify(
		pattern: string,
		docs: Uint8Array,
		leaves: readonly MemoryLeaf[],
		signal: AbortSignal,
	): Promise<void> {
		const isHit = ({ row }: MemoryLeaf, entry: number) => docs[row.docs[entry]!] === 1;
		await readAbstracts(placesWhere(leaves, isHit), signal, ([leaf, entry], abstract) => {
			if (!abstract.includes(pattern)) docs[leaf.row.docs[entry]!] = 0;
		});
	}
}
