import type { Paper, PaperId } from '../../paper/paper.ts';
import { RpcError } from '../../rpc/result.ts';
import { readPlainly, rowsOf } from '../plain.ts';
import type { Answer, Port, Question } from './messages.ts';
import { Searcher, type Found } from './searcher.ts';

type Ask<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** One search and, until it is forgotten, what it found. */
interface Search {
	ending: AbortController;
	found?: Found;
}

/** Papers that are kept for the next search: some 2 kB each. */
const MOST_KEPT = 500;

/** Papers by their ids, without those that are gone. */
const papersByIds = (ids: readonly PaperId[]): Promise<Paper[]> =>
	readPlainly(['papers'], async (transaction) => {
		const papers = await rowsOf<Paper>(transaction, 'papers', ids);
		return papers.filter((paper) => paper !== undefined);
	});

/** Papers as of a revision of the library: of the next keystroke’s rows, many were there before. */
class Shelf {
	#papers = new Map<PaperId, Paper>();
	#revision: number | undefined;

	/** @param revision The library’s, where it is known; else nothing is kept. */
	async read(ids: readonly PaperId[], revision: number | undefined): Promise<Paper[]> {
		const isSame = revision !== undefined && revision === this.#revision;
		if (!isSame || this.#papers.size > MOST_KEPT) this.#papers = new Map();
		this.#revision = revision;
		const papers = this.#papers;
		const fresh = ids.filter((id) => !papers.has(id));
		const read = fresh.length === 0 ? [] : await papersByIds(fresh);
		for (const paper of read) papers.set(paper.id, paper);
		return ids.flatMap((id) => papers.get(id) ?? []);
	}
}

/** Answers the questions of one page. */
class Desk {
	readonly #searches = new Map<number, Search>();
	readonly #shelf = new Shelf();
	readonly #tell: (answer: Answer) => void;
	#labels: ReadonlyMap<string, string> = new Map();
	readonly #searcher = new Searcher((field, id) =>
		field === 'topic' ? this.#labels.get(id) : undefined,
	);

	constructor(tell: (answer: Answer) => void) {
		this.#tell = tell;
	}

	/** Reads the library; whether that goes well is told to who asks for something. */
	readAhead(): void {
		this.#searcher.readAhead().catch(() => undefined);
	}

	async answer(question: Question): Promise<void> {
		switch (question.kind) {
			case 'labels':
				this.#labels = question.labels;
				this.#searcher.relabel();
				break;
			case 'find':
				await this.#find(question);
				break;
			case 'ids':
				this.#ids(question);
				break;
			case 'spell':
				await this.#spell(question);
				break;
			case 'duplicates':
				await this.#duplicates(question);
				break;
			default:
				this.#searches.get(question.of)?.ending.abort();
				this.#searches.delete(question.of);
		}
	}

	async #find({ of, request, kept, first, seen, rows }: Ask<'find'>): Promise<void> {
		const search: Search = { ending: new AbortController() };
		const told = new Set<PaperId>();
		this.#searches.set(of, search);
		const { signal } = search.ending;
		try {
			for await (const found of this.#searcher.find(request, signal)) {
				search.found = found;
				const { stage, count } = found;
				const ids = found.ids(0, first);
				const papersOf = async (most: number): Promise<Paper[]> => {
					const fresh = ids.slice(0, most).filter((id) => !told.has(id));
					for (const id of fresh) told.add(id);
					const papers = await this.#shelf.read(fresh, request.revision);
					signal.throwIfAborted();
					return papers;
				};
				const keptAt = kept === undefined ? undefined : found.placeOf(kept);
				const answer = { kind: 'found', of, stage, count, ids, keptAt } as const;
				this.#tell({ ...answer, papers: await papersOf(seen) });
				// More rows, and all facets, are told of what is not to be told anew in a moment.
				if (stage === 'newest') continue;
				this.#tell({ ...answer, papers: await papersOf(rows), facets: found.facets() });
			}
		} catch (error) {
			if (!signal.aborted) this.#fail(of, error);
		}
	}

	#ids({ of, search, from, to }: Ask<'ids'>): void {
		this.#tell({ kind: 'ids', of, ids: this.#searches.get(search)?.found?.ids(from, to) ?? [] });
	}

	async #spell({ of, words }: Ask<'spell'>): Promise<void> {
		const ending = new AbortController();
		this.#searches.set(of, { ending });
		try {
			this.#tell({ kind: 'spelt', of, words: await this.#searcher.spell(words, ending.signal) });
		} catch (error) {
			if (!ending.signal.aborted) this.#fail(of, error);
		}
		this.#searches.delete(of);
	}

	async #duplicates({ of }: Ask<'duplicates'>): Promise<void> {
		try {
			this.#tell({ kind: 'groups', of, groups: await this.#searcher.duplicates() });
		} catch (error) {
			this.#fail(of, error);
		}
	}

	#fail(of: number, error: unknown): void {
		const code = error instanceof RpcError ? error.code : 'failed';
		this.#tell({ kind: 'failed', of, code, message: String(error) });
	}
}

/**
 * Answers the questions of one page, in the thread that it is called in.
 * @param isAhead Whether to read the library before the first one.
 */
export const serveSearch = (port: Port, isAhead = false): void => {
	const desk = new Desk((answer) => {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
		port.postMessage(answer);
	});
	port.addEventListener('message', ({ data }) => {
		for (const question of data as Question[]) void desk.answer(question);
	});
	if (isAhead) desk.readAhead();
};
