import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';
import { papersByIds } from '../../lib/library/queries.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import type { Results } from './results.ts';

interface Loaded {
	from: number;
	ids: readonly PaperId[];
	papers: ReadonlyMap<PaperId, Paper>;
}

export interface Rows {
	/** Id and paper of a row, once it is read. */
	at: (index: number) => Paper | undefined;
	idAt: (index: number) => PaperId | undefined;
}

const NONE: Loaded = { from: 0, ids: [], papers: new Map() };

const idsOf = async (
	{ first, ids, count }: Results,
	from: number,
	to: number,
): Promise<readonly PaperId[]> => {
	const end = Math.min(to, count);
	return end <= first.length ? first.slice(from, end) : ids(from, end);
};

/** Reads the rows from `from` to `to`, and follows every edit of them. */
export const useRows = (results: Results | undefined, from: number, to: number): Rows => {
	const [loaded, setLoaded] = useState<Loaded>(NONE);
	useEffect(() => {
		if (!results) return undefined;
		let stop = (): void => undefined;
		let isOver = false;
		const follow = async (): Promise<void> => {
			const ids = await idsOf(results, from, to);
			if (isOver) return;
			const subscription = liveQuery(() => papersByIds(ids)).subscribe({
				next: (papers) =>
					setLoaded({ from, ids, papers: new Map(papers.map((paper) => [paper.id, paper])) }),
			});
			stop = () => subscription.unsubscribe();
		};
		// What was asked of results that are over by now is of no use.
		void follow().catch(() => undefined);
		return () => {
			isOver = true;
			stop();
		};
	}, [results, from, to]);
	const idAt = (index: number): PaperId | undefined => loaded.ids[index - loaded.from];
	return { idAt, at: (index) => loaded.papers.get(idAt(index) ?? '') };
};
