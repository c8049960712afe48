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

export interface ApplySettings {
	/** A name for the whole import; `papers.undoImport` takes it back. */
	batch: string;
	/** The call `papers.import`. */
	send: (chunk: {
		batch: string;
		papers: Omit<ImportedPaper, 'line'>[];
	}) => Promise<Result<ImportCounts>>;
	signal?: AbortSignal;
	/** Told how many records were handed over. */
	onProgress?: (done: number) => void;
}

const add = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
	created: a.created + b.created,
	changed: a.changed + b.changed,
	keysRefused: a.keysRefused + b.keysRefused,
});

/**
 * Hands the records over chunk by chunk, from the last to the first, so that the first of the file
 * stands on top of a list that shows the newest first.
 */
export const applyImport = async (
	papers: readonly ImportedPaper[],
	{ batch, send, signal, onProgress }: ApplySettings,
): Promise<ImportRun> => {
	let counts: ImportCounts = { created: 0, changed: 0, keysRefused: 0 };
	let done = 0;
	for (let end = papers.length; end > 0; end -= IMPORT_CHUNK) {
		if (signal?.aborted) return { counts, done, cancelled: true };
		const some = papers.slice(Math.max(0, end - IMPORT_CHUNK), end);
		const answer = await send({ batch, papers: some.map(({ line: _line, ...rest }) => rest) });
		if (!answer.ok) return { counts, done, failure: answer };
		counts = add(counts, answer.value);
		done += some.length;
		onProgress?.(done);
	}
	return { counts, done };
};
