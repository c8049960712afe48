import { useEffect, useState } from 'preact/hooks';
import { revision } from '../../lib/library/queries.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { readStatistics, type LibraryStatistics } from './read.ts';

export interface StatisticsState {
	/** The last that were counted; they stay while the library is counted again. */
	statistics: LibraryStatistics | undefined;
	/** How far the counting is, from 0 to 1. */
	done: number;
	error: unknown;
}

/** Milliseconds without a write before the library is counted again. */
const CALM_MS = 400;

/** The library’s statistics, now and after every change of it. */
export const useStatistics = (): StatisticsState => {
	const [state, setState] = useState<StatisticsState>({
		statistics: undefined,
		done: 0,
		error: undefined,
	});
	const { value: current, error } = useLiveQuery(revision, []);
	useEffect(() => {
		if (current === undefined) return undefined;
		const ending = new AbortController();
		const { signal } = ending;
		const count = async (): Promise<void> => {
			try {
				const tell = (done: number): void => setState((last) => ({ ...last, done }));
				const statistics = await readStatistics(tell, signal);
				setState({ statistics, done: 1, error: undefined });
			} catch (failure) {
				if (!signal.aborted) setState((last) => ({ ...last, error: failure }));
			}
		};
		const timer = setTimeout(() => void count(), state.statistics ? CALM_MS : 0);
		return () => {
			clearTimeout(timer);
			ending.abort();
		};
	}, [current]);
	return { ...state, error: state.error ?? error };
};
