import type { PaperId } from '../../paper/paper.ts';
import type { AskedWord } from '../../query/respell.ts';
import type { Term } from '../../query/term.ts';
import { AbstractIndex } from './abstract-index.ts';
import { Arrangement } from './arrangement.ts';
import { pauses, type Pause } from './breathe.ts';
import type { Context } from './condition.ts';
import { abstractNeedles } from './conditions.ts';
import { likelyDuplicates } from './duplicates.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { LabelOf } from './names.ts';
import { isAlphabetical, type Order } from './order.ts';
import { Projection } from './projection.ts';
import { Run, type Results } from './run.ts';
import { Spelling } from './spelling.ts';

export interface SearchRequest {
	terms: readonly Term[];
	order: Order;
	/** The library’s revision, where the page knows it: spares a look whether anything changed. */
	revision?: number | undefined;
}

/** How far a search has come. */
export type Stage =
	/** Only the papers saved last were looked at, because not all were read yet; for words only. */
	| 'newest'
	/** All papers, but not their abstracts. */
	| 'fields'
	/** Everything. */
	| 'complete';

export interface Found extends Results {
	stage: Stage;
}

/** Shortest time between two tellings, in milliseconds. */
const TELL_MS = 100;

/** How long nobody asks before a search is rehearsed, in milliseconds: it must not be in one's way. */
const REST_MS = 150;

/** What is searched for when nobody asks: a letter that is in most titles. */
const REHEARSED: readonly Term[] = [
	{ field: 'any', values: [{ text: 'e', exact: false }], not: false },
];

/** What a run looks at. */
interface Searched {
	leaves: readonly MemoryLeaf[];
	abstracts?: Context['abstracts'];
}

/** Searches the library in this very thread; {@link ./client.ts} does it in another. */
export class Searcher {
	readonly #projection: Projection;
	readonly #abstracts = new AbstractIndex();
	/** In the alphabetical order that was asked for last. */
	#arrangement: Arrangement | undefined;
	/** Of what is done ahead of the first search. */
	readonly #ahead = new AbortController();

	constructor(labelOf: LabelOf) {
		this.#projection = new Projection(labelOf);
	}

	/**
	 * Tells what it found, better from time to time: the first rows of a library that was not read yet,
	 * then all, then those whose abstracts fit.
	 * @throws The signal’s reason, once aborted; an `RpcError` where the library cannot be read.
	 */
	async *find(
		{ terms, order, revision }: SearchRequest,
		signal: AbortSignal,
	): AsyncGenerator<Found> {
		this.#ahead.abort();
		let told = performance.now() - TELL_MS;
		do {
			signal.throwIfAborted();
			// Without words a page shows the newest papers by itself.
			if (terms.length === 0 || performance.now() - told < TELL_MS) continue;
			if (!this.#projection.isPart) continue;
			yield { stage: 'newest', ...(await this.#run(terms, order, signal)) };
			told = performance.now();
		} while (!(await this.#projection.step(revision)));
		const { leaves } = this.#projection;
		const needles = abstractNeedles(terms);
		const read =
			needles.length > 0
				? await this.#abstracts.missing(leaves, this.#projection.revision)
				: undefined;
		if (read || !this.#abstracts.knows(needles)) {
			yield { stage: 'fields', ...(await this.#run(terms, order, signal)) };
			await read?.(signal);
		}
		const abstracts = await this.#abstracts.find(needles, leaves, signal);
		yield { stage: 'complete', ...(await this.#run(terms, order, signal, { leaves, abstracts })) };
	}

	/**
	 * Reads the library until somebody searches: a search reads on by itself, and its first rows would
	 * have to wait for leaves that were asked for meanwhile. Then searches for no one: what was run once
	 * is three times as quick.
	 * @throws {RpcError} Where it cannot be read; who searches then is told again. The signal’s reason
	 * where somebody does.
	 */
	async readAhead(): Promise<void> {
		const { signal } = this.#ahead;
		while (!signal.aborted && !(await this.#projection.step()));
		await new Promise((resolve) => setTimeout(resolve, REST_MS));
		if (signal.aborted) return;
		(await this.#run(REHEARSED, 'relevance', signal)).facets();
	}

	/** Topics are called otherwise from now on. */
	relabel(): void {
		this.#projection.names.relabel();
	}

	/**
	 * For each word that stands nowhere, the one that is spelt most like it: among the words of titles,
	 * authors, notes, names and of what is read of the abstracts. Nothing is kept for it: at 100,000
	 * papers it looks at some three million words.
	 * @throws The signal’s reason, once aborted; an `RpcError` where the library cannot be read.
	 */
	async spell(asked: readonly AskedWord[], signal: AbortSignal): Promise<(string | undefined)[]> {
		do signal.throwIfAborted();
		while (!(await this.#projection.step()));
		const spellings = asked.map(({ word }) => new Spelling(word));
		const pause = pauses(signal);
		for (const { isOfAuthors, words } of this.#words()) {
			for (const [at, spelling] of spellings.entries()) {
				if (isOfAuthors || asked[at]!.field !== 'author') spelling.add(words);
			}
			await pause();
		}
		return spellings.map((spelling) => spelling.best());
	}

	*#words(): Generator<{ isOfAuthors: boolean; words: string[] }> {
		const { leaves, names } = this.#projection;
		for (const { row } of leaves) {
			yield { isOfAuthors: true, words: row.authors.split(' ') };
			yield { isOfAuthors: false, words: `${row.title} ${row.notes}`.split(' ') };
		}
		yield { isOfAuthors: false, words: names.words() };
		for (const words of this.#abstracts.words(leaves)) yield { isOfAuthors: false, words };
	}

	/** Groups of papers that are perhaps one. */
	async duplicates(): Promise<PaperId[][]> {
		while (!(await this.#projection.step()));
		return likelyDuplicates(this.#projection.leaves);
	}

	async #run(
		terms: readonly Term[],
		order: Order,
		signal: AbortSignal,
		{ leaves, abstracts }: Searched = { leaves: this.#projection.leaves },
	): Promise<Results> {
		const { names } = this.#projection;
		const most = leaves.reduce((sum, { size }) => sum + size, 0);
		const run = new Run(terms, { names, now: Date.now(), abstracts }, most);
		signal.throwIfAborted();
		const pause = pauses(signal);
		for (const leaf of leaves) {
			run.add(leaf);
			await pause();
		}
		return run.results(order, await this.#arranged(order, leaves, pause));
	}

	async #arranged(
		order: Order,
		leaves: readonly MemoryLeaf[],
		pause: Pause,
	): Promise<Uint32Array | undefined> {
		if (!isAlphabetical(order)) return undefined;
		if (this.#arrangement?.order !== order) this.#arrangement = new Arrangement(order);
		return this.#arrangement.placesOf(leaves, pause);
	}
}
