import type { PaperDraft, PaperId } from '../paper/paper.ts';
import type { Result } from '../rpc/result.ts';
import type { ImportedPaper, ImportProblem } from './importer.ts';
import type { PastedId } from './pasted.ts';

export interface LookUpSettings {
	/** The call `papers.lookUp`, which keeps to the pace that sources ask for. */
	lookUp: (id: PaperId, version?: number) => Promise<Result<PaperDraft>>;
	signal?: AbortSignal;
	/** Told how many ids were looked up. */
	onProgress?: (done: number) => void;
}

/**
 * Looks up what a pasted list names, one id after the other. An id that its source does not know, or
 * that could not be asked, is a problem with its line; the others are found.
 * @throws The signal's reason, once aborted.
 */
export const lookUpAll = async (
	ids: readonly PastedId[],
	{ lookUp, signal, onProgress }: LookUpSettings,
): Promise<{ papers: ImportedPaper[]; problems: ImportProblem[] }> => {
	const papers: ImportedPaper[] = [];
	const problems: ImportProblem[] = [];
	for (const [index, { id, version, line }] of ids.entries()) {
		signal?.throwIfAborted();
		const found = await lookUp(id, version);
		if (found.ok) papers.push({ draft: found.value, line });
		else
			problems.push({
				line,
				code: found.code === 'missing' ? 'not-found' : 'not-asked',
				detail: id,
			});
		onProgress?.(index + 1);
	}
	return { papers, problems };
};
