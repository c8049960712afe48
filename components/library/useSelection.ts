import { useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Results } from './results.ts';

export interface Selection {
	ids: ReadonlySet<PaperId>;
	toggle: (index: number, id: PaperId) => void;
	/** Selects from the row selected last to this one, too. */
	extendTo: (index: number) => Promise<void>;
	all: () => Promise<void>;
	clear: () => void;
}

/** Papers that are selected, whether or not the list shows them by now. */
export const useSelection = (results: Results | undefined): Selection => {
	const [ids, setIds] = useState<ReadonlySet<PaperId>>(new Set());
	const anchorRef = useRef(0);
	const add = async (from: number, to: number): Promise<void> => {
		const more = (await results?.ids(from, to)) ?? [];
		setIds((before) => new Set([...before, ...more]));
	};
	return {
		ids,
		toggle: (index, id) => {
			anchorRef.current = index;
			setIds((before) => {
				const next = new Set(before);
				if (!next.delete(id)) next.add(id);
				return next;
			});
		},
		extendTo: (index) =>
			add(Math.min(anchorRef.current, index), Math.max(anchorRef.current, index) + 1),
		all: () => add(0, results?.count ?? 0),
		clear: () => setIds(new Set()),
	};
};
