import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';
import { stillSaved } from '../../lib/library/queries.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { placeIn, type Results } from './results.ts';

export interface Selection {
	ids: ReadonlySet<PaperId>;
	toggle: (index: number, id: PaperId) => void;
	/** Selects from the row selected last to this one, too. */
	extendTo: (index: number) => Promise<void>;
	all: () => Promise<void>;
	clear: () => void;
}

/** So many are watched; to look for all of a large library at every change of it takes too long. */
const MOST_WATCHED = 1_000;

const NONE: ReadonlySet<PaperId> = new Set();

/**
 * Papers that are selected, also those that left the list by what was done to them. Another search
 * begins without any: what is out of sight must not be removed by a key that is meant for a row.
 */
export const useSelection = (results: Results | undefined, query: string): Selection => {
	const [ids, setIds] = useState(NONE);
	useLayoutEffect(() => setIds(NONE), [query]);
	// What goes from the library, also by another window, is not selected any more.
	useEffect(() => {
		if (ids.size === 0 || ids.size > MOST_WATCHED) return undefined;
		const subscription = liveQuery(() => stillSaved([...ids])).subscribe({
			next: (saved) => saved.length < ids.size && setIds(new Set(saved)),
			// The list tells of it.
			error: () => {},
		});
		return () => subscription.unsubscribe();
	}, [ids]);
	/** What was selected last, and the row where it stood. */
	const anchorRef = useRef<{ index: number; id?: PaperId }>({ index: 0 });
	const anchor = (): number => {
		const { index, id } = anchorRef.current;
		const place = id === undefined || !results ? undefined : placeIn(results, id);
		return place === undefined || place < 0 ? index : place;
	};
	const add = async (from: number, to: number): Promise<void> => {
		const more = (await results?.ids(from, to)) ?? [];
		setIds((before) => new Set([...before, ...more]));
	};
	return {
		ids,
		toggle: (index, id) => {
			anchorRef.current = { index, id };
			setIds((before) => {
				const next = new Set(before);
				if (!next.delete(id)) next.add(id);
				return next;
			});
		},
		extendTo: (index) => add(Math.min(anchor(), index), Math.max(anchor(), index) + 1),
		all: () => add(0, results?.count ?? 0),
		clear: () => setIds(NONE),
	};
};
