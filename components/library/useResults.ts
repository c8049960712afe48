import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_ROWS, type Newest } from '../../lib/library/newest.ts';
import { newest, revision, type Opening } from '../../lib/library/queries.ts';
import type { Order } from '../../lib/library/search/order.ts';
import { topicLabels } from '../../lib/topics/named.ts';
import { useLiveQuery, type Query } from '../hooks/useLiveQuery.ts';
import { findResults, newestResults, type Results } from './results.ts';

/**
 * What a query finds, now and after every change of the library or of what topics are called; the results of the query before
 * stay until the first of this one are there. Asked before the frame is painted: an effect after it
 * would put every keystroke off by a frame.
 * @param opening The newest rows, asked for before the page was drawn.
 */
export const useResults = (query: string, order: Order, opening: Opening): Query<Results> => {
	const [results, setResults] = useState<Query<Results>>(() => ({
		value: opening.read && newestResults({ query, order }, opening.read),
		error: undefined,
	}));
	const { value: live, error } = useLiveQuery(revision, []);
	const [first, setFirst] = useState(opening.read?.revision);
	const known = live ?? first;
	// What the page opened with was told already.
	const askedRef = useRef(results.value ? `${order} ${query}` : '');
	const openingRef = useRef(results.value ? undefined : opening.reading);
	useLayoutEffect(() => {
		const ending = new AbortController();
		const { signal } = ending;
		const asked = `${order} ${query}`;
		const isFresh = askedRef.current !== asked;
		const tell = (value: Results): void => {
			if (signal.aborted) return;
			askedRef.current = asked;
			// What was read at first is true but once.
			openingRef.current = undefined;
			setResults({ value, error: undefined });
		};
		/** The thread that searches need not wait until the revision is asked for by itself. */
		const open = async (): Promise<Newest> => {
			try {
				const read = await (openingRef.current ?? newest({ limit: FIRST_ROWS }));
				setFirst(read.revision);
				return read;
			} catch (reason) {
				// Asked for anew the next time.
				openingRef.current = undefined;
				throw reason;
			}
		};
		const asking = { known, isFresh, open, tell, signal };
		findResults({ query, order }, asking).catch((reason: unknown) => {
			if (!signal.aborted) setResults((last) => ({ ...last, error: reason }));
		});
		return () => ending.abort();
	}, [query, order, known, topicLabels()]);
	return error === undefined ? results : { ...results, error };
};
