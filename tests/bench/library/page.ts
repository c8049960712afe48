/**
 * Runs in a page of the extension, over the same modules as its own pages: what a page does between a
 * keystroke and its rows, without drawing them.
 */
import { liveQuery } from '../../../lib/library/live.ts';
import { papersByIds, recent, revision, total } from '../../../lib/library/queries.ts';
import { SearchClient } from '../../../lib/library/search/client.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { parseQuery } from '../../../lib/query/parse.ts';
import { call } from '../../../lib/rpc/call.ts';
import { paperAt, TYPED } from './corpus.ts';

/** As many as one call may save, with room to spare. */
const CHUNK = 2_000;
/** Rows that a page draws at once. */
const ROWS = 20;

let client: SearchClient | undefined;

const clientOf = (): SearchClient => {
	client ??= new SearchClient(new Worker('bench-worker.js', { type: 'module' }));
	return client;
};

export interface Search {
	/** Milliseconds until the first rows were there, and until everything was searched. */
	first: number;
	fields: number;
	complete: number;
	count: number;
}

/** The last revision that was told, as a page hears of it. */
let known: number | undefined;
liveQuery(revision).subscribe((value) => {
	known = value;
});

const search = async (text: string): Promise<Search> => {
	const start = performance.now();
	const terms = parseQuery(text).parts.map(({ term }) => term);
	const ending = new AbortController();
	const result: Search = { first: 0, fields: 0, complete: 0, count: 0 };
	const options = { first: ROWS, seen: ROWS, rows: ROWS, signal: ending.signal };
	for await (const found of clientOf().find(
		{ terms, order: 'relevance', revision: known },
		options,
	)) {
		const at = performance.now() - start;
		result.first ||= at;
		if (found.stage !== 'newest') result.fields ||= at;
		result.complete = at;
		result.count = found.count;
	}
	ending.abort();
	return result;
};

/** Searches as somebody types: the rows of each keystroke. */
const type = async (text: string): Promise<Search[]> => {
	const searches: Search[] = [];
	for (let end = 1; end <= text.length; end += 1) searches.push(await search(text.slice(0, end)));
	return searches;
};

/** Milliseconds until a paper that was edited is read again as it is now. */
const edit = (id: PaperId, starred: boolean): Promise<number> =>
	new Promise((resolve, reject) => {
		let start = 0;
		const watching = liveQuery(() => papersByIds([id])).subscribe({
			next: ([paper]) => {
				if (start === 0) {
					start = performance.now();
					void call('papers.edit', { ids: [id], edit: { starred } });
				} else if ((paper?.starred ?? false) === starred) {
					watching.unsubscribe();
					resolve(performance.now() - start);
				}
			},
			error: reject,
		});
	});

const edits = async (count: number): Promise<number[]> => {
	const papers = await recent({ limit: 10 });
	const times: number[] = [];
	for (let n = 0; n < count; n += 1) {
		times.push(await edit(papers[n % papers.length]!.id, n % 20 < 10));
	}
	return times;
};

const open = async (): Promise<number> => {
	const start = performance.now();
	await Promise.all([recent({ limit: 50 }), total()]);
	return performance.now() - start;
};

const fill = async (from: number, to: number): Promise<void> => {
	for (let at = from; at < to; at += CHUNK) {
		const count = Math.min(CHUNK, to - at);
		const papers = Array.from({ length: count }, (_, index) => paperAt(at + index));
		const answer = await call('papers.saveAll', { batch: `bench-${at}`, papers: papers as never });
		if (!answer.ok) throw new Error(`Not filled: ${answer.message}`);
	}
};

const typeAll = async (): Promise<Search[]> => {
	const all: Search[] = [];
	for (const text of TYPED) all.push(...(await type(text)));
	return all;
};

/** Waits until all abstracts are indexed, or no more come. */
const indexed = async (): Promise<void> => {
	const PAUSE_MS = 3_000;
	for (let last = -1; ;) {
		const now = await revision();
		if (now === last) return;
		last = now;
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
};

const bench = { search, typeAll, edits, open, fill, indexed };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
