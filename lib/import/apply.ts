import { breather } from '../citation/breathe.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { IMPORT_CHUNK, type ImportCounts } from '../rpc/contract.ts';
import type { Failure, Result } from '../rpc/result.ts';
import type { ImportedPaper } from './importer.ts';

export interface ImportRun {
	counts: ImportCounts;
	/** Records that were handed over. */
	done: number;
	/** Why the rest was not: what was done stays done, and can be undone. */
	failure?: Failure;
	/** Whether the user stopped it. */
	cancelled?: true;
}

/** A record as it is handed over. */
export type SentPaper = Omit<ImportedPaper, 'line'> & { topics: string[] };

export interface ApplySettings {
	/** A name for the whole import; `papers.undoImport` takes it back. */
	batch: string;
	/** Decides a paper’s topics. */
	judge: (draft: PaperDraft) => string[];
	/** The call `papers.import`. */
	send: (chunk: { batch: string; papers: SentPaper[] }) => Promise<Result<ImportCounts>>;
	signal?: AbortSignal;
	/** Told how many records were handed over. */
	onProgress?: (done: number) => void;
}

const add = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
	created: a.created + b.created,
	changed: a.changed + b.changed,
	keysRefused: a.keysRefused + b.keysRefused,
});

/** Gives records their topics, and way to the page between them. */
const judged = async (
	papers: readonly ImportedPaper[],
	judge: ApplySettings['judge'],
): Promise<SentPaper[]> => {
	const breathe = breather();
	const sent: SentPaper[] = [];
	for (const { line: _, ...paper } of papers) {
		await breathe();
		sent.push({ ...paper, topics: judge(paper.draft) });
	}
	return sent;
};

/** Characters of one message, about: Chromium takes none of more than 64 MB. */
const MOST_CHARACTERS = 8_000_000;

/** What one author takes with the names of its parts. */
const AUTHOR = 80;

/** Of what may be long. */
const lengthOf = ({ draft, notes = '' }: ImportedPaper): number => {
	const { authors, editors = [], abstract = '', extra = {} } = draft;
	const kept = Object.values(extra).reduce((sum, { length }) => sum + length, 0);
	return (authors.length + editors.length) * AUTHOR + abstract.length + notes.length + kept;
};

/** From the last to the first. */
const chunksOf = (papers: readonly ImportedPaper[]): ImportedPaper[][] => {
	const chunks: ImportedPaper[][] = [];
	let end = papers.length;
	while (end > 0) {
		let start = end;
		let length = 0;
		do {
			start -= 1;
			length += lengthOf(papers[start]!);
		} while (start > 0 && end - start < IMPORT_CHUNK && length < MOST_CHARACTERS);
		chunks.push(papers.slice(start, end));
		end = start;
	}
	return chunks;
};

/**
 * Hands the records over chunk by chunk, from the last to the first, so that the first of the file
 * stands on top of a list that shows the newest first. While one chunk is stored the next one is
 * given its topics.
 */
export const applyImport = async (
	papers: readonly ImportedPaper[],
	{ batch, judge, send, signal, onProgress }: ApplySettings,
): Promise<ImportRun> => {
	let counts: ImportCounts = { created: 0, changed: 0, keysRefused: 0 };
	let done = 0;
	const chunks = chunksOf(papers);
	let next = judged(chunks[0] ?? [], judge);
	for (const index of chunks.keys()) {
		const some = await next;
		if (signal?.aborted) return { counts, done, cancelled: true };
		const sending = send({ batch, papers: some });
		next = judged(chunks[index + 1] ?? [], judge);
		const [answer] = await Promise.all([sending, next]);
		if (!answer.ok) return { counts, done, failure: answer };
		counts = add(counts, answer.value);
		done += some.length;
		onProgress?.(done);
	}
	return { counts, done };
};
