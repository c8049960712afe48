import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_ROWS, type Newest } from '../../lib/library/newest.ts';
import { newest, revision, type Opening } from '../../lib/library/queries.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { topicLabels } from '../../lib/topics/named.ts';
import { useLiveQuery, type Query } from '../hooks/useLiveQuery.ts';
import { LEAST_HEIGHTS } from './PaperRows.tsx';
import { findResults, newestResults, type Results } from './results.ts';
import type { Place } from './usePlace.ts';

/** What was asked for last. */
interface Asking {
	inputs: readonly unknown[];
	ending: AbortController;
}

export interface Found extends Query<Results> {
	/** Whether rows or facets of the query are on their way; until then those of the one before stay. */
	isAsking: boolean;
	/** Asks for a query that is about to be drawn: the thread that searches works meanwhile. */
	hasten: (query: string) => void;
}

/**
 * What a query finds, now and after every change of the library or of what topics are called; the
 * results of the query before stay until the first of this one are there. Asked before the frame is
 * painted: an effect after it would put every keystroke off by a frame.
 * @param opening The newest rows, asked for before the page was drawn.
 * @param current The paper that keys mean, whose place in them is told.
 */
export const useResults = (
	query: string,
	{ order, density }: Pick<Place, 'order' | 'density'>,
	opening: Opening,
	current: { readonly current: PaperId | undefined },
): Found => {
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
	const askingRef = useRef<Asking | undefined>(undefined);
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
	const begin = (text: string): void => {
		const inputs = [text, order, known, topicLabels()];
		if (inputs.every((input, at) => input === askingRef.current?.inputs[at])) return;
		askingRef.current?.ending.abort();
		const ending = new AbortController();
		askingRef.current = { inputs, ending };
		const { signal } = ending;
		const asked = `${order} ${text}`;
		const isFresh = askedRef.current !== asked;
		const tell = (value: Results): void => {
			if (signal.aborted) return;
			askedRef.current = asked;
			// What was read at first is true but once.
			openingRef.current = undefined;
			setResults({ value, error: undefined });
		};
		const seen = Math.ceil(innerHeight / LEAST_HEIGHTS[density]);
		findResults(
			{ query: text, order },
			{ known, kept: current.current, seen, isFresh, open, tell, signal },
		).catch((reason: unknown) => {
			if (!signal.aborted) setResults((last) => ({ ...last, error: reason }));
		});
	};
	const beginRef = useRef(begin);
	useLayoutEffect(() => {
		beginRef.current = begin;
		begin(query);
	});
	useLayoutEffect(() => () => askingRef.current?.ending.abort(), []);
	const hasten = useCallback((text: string): void => beginRef.current(text), []);
	const isAsking = results.value?.query !== query || results.value.isPart;
	return { ...results, ...(error !== undefined && { error }), isAsking, hasten };
};
