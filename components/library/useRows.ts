import { useLayoutEffect, useState } from 'preact/hooks';
import { papersByIds } from '../../lib/library/queries.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import type { Results } from './results.ts';
import type { Drafts } from './drafts.ts';

interface Loaded {
	of: Results | undefined;
	from: number;
	ids: readonly PaperId[];
	papers: ReadonlyMap<PaperId, Paper>;
}

export interface Rows {
	/** Id and paper of a row, once it is read. */
	at: (index: number) => Paper | undefined;
	idAt: (index: number) => PaperId | undefined;
	/** The results that the rows are of. */
	of: Results | undefined;
}

const NONE: Loaded = { of: undefined, from: 0, ids: [], papers: new Map() };

const idsOf = async (
	{ first, ids, count }: Results,
	from: number,
	to: number,
): Promise<readonly PaperId[]> => {
	const end = Math.min(to, count);
	return end <= first.length ? first.slice(from, end) : ids(from, end);
};

/** Whether the papers of these rows came with the results; of a part of them, those of rows that are seen. */
const isThere = ({ first, papers, count, isPart }: Results, from: number, to: number): boolean => {
	if (isPart && from === 0) return true;
	const end = Math.min(to, count);
	return end <= first.length && first.slice(from, end).every((id) => papers.has(id));
};

/**
 * The rows from `from` to `to`: the first ones come with the results, others are read. Results are
 * told anew after every write of papers, and so follow all edits.
 */
export const useRows = (
	results: Results | undefined,
	from: number,
	to: number,
	drafts: Drafts,
): Rows => {
	const [loaded, setLoaded] = useState<Loaded>(NONE);
	const isReady = results !== undefined && isThere(results, from, to);
	useLayoutEffect(() => {
		if (!results || isReady) return undefined;
		let isOver = false;
		const read = async (): Promise<void> => {
			const ids = await idsOf(results, from, to);
			const papers = await papersByIds(ids);
			if (isOver) return;
			setLoaded({ of: results, from, ids, papers: new Map(papers.map((each) => [each.id, each])) });
		};
		// What was asked of results that are over by now is of no use.
		void read().catch(() => undefined);
		return () => {
			isOver = true;
		};
	}, [results, from, to, isReady]);
	const idAt = (index: number): PaperId | undefined =>
		results?.first[index] ?? loaded.ids[index - loaded.from];
	const at = (index: number): Paper | undefined => {
		const id = idAt(index) ?? '';
		const paper = results?.papers.get(id) ?? loaded.papers.get(id);
		return paper && drafts.applied(paper);
	};
	return { of: isReady ? results : loaded.of, idAt, at };
};
