import { unsavedRow } from '../../lib/library/merge-papers.ts';
import { paperById, papersByIds } from '../../lib/library/queries.ts';
import { idsOf } from '../../lib/paper/ids-of.ts';
import type { Paper, PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { isIncomplete } from '../../lib/paper/incomplete.ts';
import { isPreprint } from '../../lib/paper/preprints.ts';
import type { PublishedAnswer } from '../../lib/rpc/library-contract.ts';
import { call } from '../../lib/rpc/call.ts';
import { MOST_SEARCHED } from '../../lib/rpc/calls.ts';
import { RpcError } from '../../lib/rpc/result.ts';

/** A saved paper, and the record of it that was found. */
export interface Pair {
	paper: Paper;
	record: Paper;
	/** Whether the record is a paper of the library, too. */
	isSaved: boolean;
}

/**
 * A saved paper beside a record that was found of it, or beside the saved paper that goes by its ids.
 * @throws {RpcError} `missing` where the paper is not saved any more.
 */
export const pairOf = async (id: PaperId, draft: PaperDraft): Promise<Pair> => {
	const paper = await paperById(id);
	if (!paper) throw new RpcError('missing', `${id} is not saved.`);
	for (const each of idsOf(draft)) {
		const saved = await paperById(each);
		if (saved && saved.id !== paper.id) return { paper, record: saved, isSaved: true };
	}
	return { paper, record: unsavedRow(draft), isSaved: false };
};

/** Whether catalogues may know more of a paper: what it was published as, or what its page left out. */
export const isSought = (paper: Paper): boolean => isPreprint(paper) || isIncomplete(paper);

export const soughtAmong = async (ids: readonly PaperId[]): Promise<PaperId[]> =>
	(await papersByIds(ids)).filter(isSought).map(({ id }) => id);

/**
 * Looks for the records of papers, a few at a time.
 * @param onAnswers Told what came of each few; once the signal is aborted nobody is asked any more.
 * @throws {RpcError} Where nothing could be looked for.
 */
export const searchAll = async (
	ids: readonly PaperId[],
	{ signal, onAnswers }: { signal: AbortSignal; onAnswers: (answers: PublishedAnswer[]) => void },
): Promise<void> => {
	for (let at = 0; at < ids.length && !signal.aborted; at += MOST_SEARCHED) {
		const some = ids.slice(at, at + MOST_SEARCHED);
		const result = await call('papers.findPublished', { ids: some });
		if (!result.ok) throw new RpcError(result.code, result.message);
		if (!signal.aborted) onAnswers(result.value.answers);
	}
};
