import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';
import { revision } from '../../lib/library/queries.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { searchClient } from '../search/search-client.ts';

/** Groups of papers that are perhaps one, now and after every change; `undefined` until they are known. */
export const useDuplicates = (): Paper[][] | undefined => {
	const [groups, setGroups] = useState<Paper[][]>();
	useEffect(() => {
		let ending = new AbortController();
		const look = async (): Promise<void> => {
			ending.abort();
			ending = new AbortController();
			const { signal } = ending;
			const found = await searchClient().duplicates(signal);
			if (!signal.aborted) setGroups(found);
		};
		const subscription = liveQuery(revision).subscribe({
			// A look that is given up, and a library out of reach, which the list tells of.
			next: () => void look().catch(() => undefined),
		});
		return () => {
			subscription.unsubscribe();
			ending.abort();
		};
	}, []);
	return groups;
};

/** Somebody who stays with a paper so long, in milliseconds, is not on the way to another. */
const STAYS_MS = 400;

/** The papers that are perhaps the same as this one, itself included. */
export const useTwins = ({ id, title }: Paper): PaperId[] => {
	const [twins, setTwins] = useState<PaperId[]>([]);
	useEffect(() => {
		const ending = new AbortController();
		const look = async (): Promise<void> => {
			const groups = await searchClient().duplicates(ending.signal);
			const group = groups.find((papers) => papers.some((paper) => paper.id === id)) ?? [];
			setTwins(group.map((paper) => paper.id));
		};
		const timer = setTimeout(() => void look().catch(() => undefined), STAYS_MS);
		return () => {
			clearTimeout(timer);
			ending.abort();
		};
	}, [id, title]);
	return twins;
};
