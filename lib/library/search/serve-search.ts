import type { Paper, PaperId } from '../../paper/paper.ts';
import { RpcError } from '../../rpc/result.ts';
import { papersByIds } from '../queries.ts';
import type { Answer, Port, Question } from './messages.ts';
import { Searcher, type Found } from './searcher.ts';

type Ask<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** One search and, until it is forgotten, what it found. */
interface Search {
	ending: AbortController;
	found?: Found;
}

/** Reads papers, each once. */
const reader = (): ((ids: readonly PaperId[]) => Promise<Paper[]>) => {
	const known = new Set<PaperId>();
	return async (ids) => {
		const fresh = ids.filter((id) => !known.has(id));
		for (const id of fresh) known.add(id);
		return fresh.length === 0 ? [] : papersByIds(fresh);
	};
};

/** Answers the questions of one page. */
class Desk {
	readonly #searches = new Map<number, Search>();
	readonly #tell: (answer: Answer) => void;
	#labels: ReadonlyMap<string, string> = new Map();
	readonly #searcher = new Searcher((field, id) =>
		field === 'topic' ? this.#labels.get(id) : undefined,
	);

	constructor(tell: (answer: Answer) => void) {
		this.#tell = tell;
	}

	async answer(question: Question): Promise<void> {
		switch (question.kind) {
			case 'labels':
				this.#labels = question.labels;
				break;
			case 'find':
				await this.#find(question);
				break;
			case 'ids':
				this.#ids(question);
				break;
			case 'duplicates':
				await this.#duplicates(question);
				break;
			default:
				this.#searches.get(question.of)?.ending.abort();
				this.#searches.delete(question.of);
		}
	}

	async #find({ of, request, first, rows }: Ask<'find'>): Promise<void> {
		const search: Search = { ending: new AbortController() };
		const read = reader();
		this.#searches.set(of, search);
		const { signal } = search.ending;
		try {
			for await (const found of this.#searcher.find(request, signal)) {
				search.found = found;
				const { stage, count, facets } = found;
				const ids = found.ids(0, first);
				const papers = await read(ids.slice(0, rows));
				signal.throwIfAborted();
				this.#tell({ kind: 'found', of, stage, count, facets, ids, papers });
			}
		} catch (error) {
			if (!signal.aborted) this.#fail(of, error);
		}
	}

	#ids({ of, search, from, to }: Ask<'ids'>): void {
		this.#tell({ kind: 'ids', of, ids: this.#searches.get(search)?.found?.ids(from, to) ?? [] });
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

/** Answers the questions of one page, in the thread that it is called in. */
export const serveSearch = (port: Port): void => {
	const desk = new Desk((answer) => {
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
		port.postMessage(answer);
	});
	port.addEventListener('message', ({ data }) => void desk.answer(data as Question));
};
