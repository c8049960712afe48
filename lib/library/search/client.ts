import type { Paper, PaperId } from '../../paper/paper.ts';
import type { AskedWord } from '../../query/respell.ts';
import { RpcError } from '../../rpc/result.ts';
import { undecided } from '../undecided.ts';
import type { Facets } from './facets.ts';
import { Inbox } from './inbox.ts';
import type { Answer, Port, Question, Wanted } from './messages.ts';
import type { SearchRequest, Stage } from './searcher.ts';

/** What a search found so far. */
export interface FoundPapers {
	stage: Stage;
	/** How many; while the stage is `newest`, of those that were looked at. */
	count: number;
	/** Told a moment after the rest, once all papers were looked at. */
	facets?: Facets | undefined;
	/** Ids of the first rows. */
	first: PaperId[];
	/** Where the paper stands whose place was asked for, -1 if it was not found. */
	keptAt?: number | undefined;
	/** Papers of the rows that were asked for, by their ids. */
	papers: ReadonlyMap<PaperId, Paper>;
	/**
	 * Ids of those from `from` to `to`, in order.
	 * @throws The signal’s reason, once aborted.
	 */
	ids: (from: number, to: number) => Promise<PaperId[]>;
}

/** A question without its number. */
type Unnumbered<Q> = Q extends { of: number } ? Omit<Q, 'of'> : never;

/** Searches the library in another thread, so that a page stays responsive. */
export class SearchClient {
	readonly #port: Port;
	readonly #inboxes = new Map<number, Inbox<Answer>>();
	#next = 0;
	/** Questions of this very task: to give up one search and begin the next is one message. */
	#unsent: Question[] = [];

	constructor(port: Port) {
		this.#port = port;
		port.addEventListener('message', ({ data }) => {
			const answer = data as Answer;
			this.#inboxes.get(answer.of)?.put(answer);
		});
	}

	/** Tells the labels of topics, by their ids, in place of those before: a word of one finds its papers. */
	label(labels: ReadonlyMap<string, string>): void {
		this.#send({ kind: 'labels', labels });
	}

	/**
	 * Tells what it found, better from time to time; the last telling has the stage `complete`. To
	 * search again, as at the next keystroke or when the library changed, abort the signal first.
	 * @throws The signal’s reason, once aborted.
	 * @throws {RpcError} Where the library cannot be read.
	 */
	async *find(
		request: SearchRequest,
		{ signal, ...wanted }: Wanted & { signal: AbortSignal },
	): AsyncGenerator<FoundPapers, void> {
		signal.throwIfAborted();
		const [search, inbox] = this.#ask({ kind: 'find', request, ...wanted });
		const known = new Map<PaperId, Paper>();
		signal.addEventListener('abort', () => this.#forget(search), { once: true });
		for (;;) {
			const answer = await this.#answer(inbox, signal);
			if (answer.kind !== 'found') continue;
			const { stage, count, facets, ids, keptAt, papers } = answer;
			for (const paper of papers) known.set(paper.id, paper);
			const more = (from: number, to: number) => this.#ids(search, from, to, signal);
			yield { stage, count, facets, first: ids, keptAt, papers: known, ids: more };
			if (stage === 'complete' && facets) return;
		}
	}

	/**
	 * For each word of a query that no paper has, the one that it was perhaps meant to be.
	 * @throws The signal’s reason, once aborted.
	 * @throws {RpcError} Where the library cannot be read.
	 */
	async spell(words: readonly AskedWord[], signal: AbortSignal): Promise<(string | undefined)[]> {
		signal.throwIfAborted();
		const [of, inbox] = this.#ask({ kind: 'spell', words });
		signal.addEventListener('abort', () => this.#forget(of), { once: true });
		const answer = await this.#answer(inbox, signal);
		this.#inboxes.delete(of);
		return answer.kind === 'spelt' ? answer.words : [];
	}

	/**
	 * Groups of papers that are perhaps one, without those that the user said are not.
	 * @throws {RpcError} Where the library cannot be read.
	 */
	async duplicates(signal: AbortSignal): Promise<Paper[][]> {
		const [of, inbox] = this.#ask({ kind: 'duplicates' });
		const answer = await this.#answer(inbox, signal);
		this.#inboxes.delete(of);
		const groups = answer.kind === 'groups' ? answer.groups : [];
		const open: Paper[][] = [];
		for (const ids of groups) {
			const papers = await undecided(ids);
			signal.throwIfAborted();
			if (papers) open.push(papers);
		}
		return open;
	}

	/** Fails whatever was asked: the thread is gone. */
	fail(message: string): void {
		for (const [of, inbox] of this.#inboxes) {
			inbox.put({ kind: 'failed', of, code: 'failed', message });
		}
	}

	async #ids(search: number, from: number, to: number, signal: AbortSignal): Promise<PaperId[]> {
		signal.throwIfAborted();
		const [of, inbox] = this.#ask({ kind: 'ids', search, from, to });
		const answer = await this.#answer(inbox, signal);
		this.#inboxes.delete(of);
		return answer.kind === 'ids' ? answer.ids : [];
	}

	#ask(question: Unnumbered<Question>): [of: number, inbox: Inbox<Answer>] {
		this.#next += 1;
		const inbox = new Inbox<Answer>();
		this.#inboxes.set(this.#next, inbox);
		this.#send({ ...question, of: this.#next });
		return [this.#next, inbox];
	}

	async #answer(inbox: Inbox<Answer>, signal: AbortSignal): Promise<Answer> {
		const answer = await inbox.take(signal);
		if (answer.kind === 'failed') throw new RpcError(answer.code, answer.message);
		return answer;
	}

	#forget(search: number): void {
		this.#inboxes.delete(search);
		this.#send({ kind: 'forget', of: search });
	}

	#send(question: Question): void {
		this.#unsent.push(question);
		if (this.#unsent.length === 1) queueMicrotask(() => this.#flush());
	}

	#flush(): void {
		const questions = this.#unsent;
		this.#unsent = [];
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
		this.#port.postMessage(questions);
	}
}

/** Starts the thread that searches: it reads the library, the newest papers first, and waits. */
export const startThread = (): Worker =>
	new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'search' });

/** Makes a client of that thread. */
export const clientOf = (worker: Worker): SearchClient => {
	const client = new SearchClient(worker);
	worker.addEventListener('error', ({ message }) => client.fail(message));
	return client;
};
