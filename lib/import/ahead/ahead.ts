import type { PaperDraft } from '../../paper/paper.ts';
import type { Bending, Judge } from '../../topics/judge.ts';
import type { ClassifyInput } from '../../topics/topic.ts';
import type { Answer, Port, Question } from './messages.ts';

/** So many papers are sent at once. */
const BATCH = 100;

/**
 * Decides topics in another thread while the file is still being read and looked at: for ten thousand
 * papers that takes longer than to read them. Whoever needs topics that are not there yet decides them
 * himself, from the other end of the file; a thread that does not start is only slower.
 */
export class TopicsAhead {
	readonly #bending: Bending;
	readonly #thread: Port & { terminate(): void };
	readonly #known = new Map<PaperDraft, string[]>();
	readonly #asked: PaperDraft[][] = [];
	#gathered: PaperDraft[] = [];
	#isClosed = false;

	constructor(thread: Port & { terminate(): void }, bending: Bending) {
		this.#thread = thread;
		this.#bending = bending;
		thread.addEventListener('message', ({ data }) => this.#take(data as Answer));
		this.#send({ bending });
	}

	add(draft: PaperDraft): void {
		this.#gathered.push(draft);
		if (this.#gathered.length < BATCH) return;
		this.#asked.push(this.#gathered);
		this.#send({ inputs: this.#gathered.map((each) => this.#inputOf(each)) });
		this.#gathered = [];
	}

	/** Nothing more is added: the thread ends with the last answer. */
	close(): void {
		this.#isClosed = true;
		if (this.#asked.length === 0) this.end();
	}

	/** Ends the thread at once; what it found stays. */
	end(): void {
		this.#thread.terminate();
	}

	/** A judge that looks here first, unless its user has bent it otherwise since. */
	judge(bending: Bending, otherwise: Judge): (draft: PaperDraft) => string[] {
		if (JSON.stringify(bending) !== JSON.stringify(this.#bending)) return otherwise;
		return (draft) => this.#known.get(draft) ?? otherwise(draft);
	}

	#inputOf({ title, abstract, categories, keywords, authors }: PaperDraft): ClassifyInput {
		const input = { title, abstract, categories, keywords };
		return this.#bending.own.length === 0 ? input : { ...input, authors };
	}

	#take(answer: Answer): void {
		const drafts = this.#asked.shift() ?? [];
		for (const [index, draft] of drafts.entries()) this.#known.set(draft, answer[index] ?? []);
		if (this.#isClosed) this.close();
	}

	#send(question: Question): void {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
		this.#thread.postMessage(question);
	}
}

/** @param bending What decides, besides the classifier. */
export const topicsAhead = (bending: Bending): TopicsAhead =>
	new TopicsAhead(
		new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'topics' }),
		bending,
	);
