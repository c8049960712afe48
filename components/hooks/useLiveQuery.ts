import { useLayoutEffect, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';

export interface Query<T> {
	/** `undefined` until the first answer; later the last good one. */
	value: T | undefined;
	/** Why the last try failed. */
	error: unknown;
}

/**
 * Reads from the library, now and whenever what was read changes. Asked for as soon as the component
 * is drawn: an effect after the frame would put it off by one.
 */
export const useLiveQuery = <T>(read: () => Promise<T>, inputs: readonly unknown[]): Query<T> => {
	const [query, setQuery] = useState<Query<T>>({ value: undefined, error: undefined });
	useLayoutEffect(() => {
		const subscription = liveQuery(read).subscribe({
			next: (value) => setQuery({ value, error: undefined }),
			error: (error: unknown) => setQuery((last) => ({ ...last, error })),
		});
		return () => subscription.unsubscribe();
	}, inputs);
	return query;
};
