import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';

export interface Query<T> {
	/** `undefined` until the first answer; later the last good one. */
	value: T | undefined;
	/** Why the last try failed. */
	error: unknown;
}

/** Reads from the library, now and whenever what was read changes. */
export const useLiveQuery = <T>(read: () => Promise<T>, inputs: readonly unknown[]): Query<T> => {
	const [query, setQuery] = useState<Query<T>>({ value: undefined, error: undefined });
	useEffect(() => {
		const subscription = liveQuery(read).subscribe({
			next: (value) => setQuery({ value, error: undefined }),
			error: (error: unknown) => setQuery((last) => ({ ...last, error })),
		});
		return () => subscription.unsubscribe();
	}, inputs);
	return query;
};
