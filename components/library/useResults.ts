import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../../lib/library/search/order.ts';
import type { Query } from '../hooks/useLiveQuery.ts';
import { watchResults, type Results } from './results.ts';

/** What a query finds; the results of the query before stay until the first of this one are there. */
export const useResults = (query: string, order: Order): Query<Results> => {
	const [results, setResults] = useState<Query<Results>>({ value: undefined, error: undefined });
	useEffect(
		() =>
			watchResults(
				{ query, order },
				(value) => setResults({ value, error: undefined }),
				(error) => setResults((last) => ({ ...last, error })),
			),
		[query, order],
	);
	return results;
};
