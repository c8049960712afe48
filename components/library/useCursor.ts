import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { ListHandle } from '../ui/VirtualList.tsx';
import { BEGINNING, follow, hasLeft, type Shown } from './current.ts';

export interface Cursor {
	index: number;
	/** The paper that keys mean; missing while it is read. */
	id: PaperId | undefined;
	/** Whether the open paper has left the list, and the row is that which took its place. */
	hasLeft: boolean;
	list: { current: ListHandle | null };
	/** Makes a row the current one, without the focus. */
	put: (index: number) => void;
	/** Makes a row the current one, brings it into sight and gives it the focus. */
	focus: (index: number) => void;
	/** Begins anew, as another list does. */
	reset: () => void;
}

/** The row in focus, if the focus is in the list. */
const focusedIn = (list: Cursor['list']): number | undefined => {
	const element = list.current?.element;
	const row = document.activeElement?.closest<HTMLElement>('[data-index]');
	return row && element?.contains(row) ? Number(row.dataset['index']) : undefined;
};

/**
 * The current row: the one that keys mean.
 * @param ref Told the paper that somebody chose.
 */
export const useCursor = (shown: Shown, ref: { current: PaperId | undefined }): Cursor => {
	const list = useRef<ListHandle>(null);
	const [chosen, choose] = useState(BEGINNING);
	const current = follow(chosen, shown);
	if (current !== chosen) choose(current);
	const { index } = current;
	const hasGone = hasLeft(current, shown);
	const count = shown.results?.count ?? 0;
	const wantedRef = useRef<number | undefined>(undefined);
	/** @returns Whether the row was there. */
	const enter = (at: number): boolean => {
		const title = list.current?.element?.querySelector<HTMLElement>(`[data-index="${at}"] .title`);
		title?.focus({ preventScroll: true });
		return title !== null && title !== undefined;
	};
	const put = (at: number): void => {
		// While a row is read anew the one before it may stand there: the paper is known better here.
		const isSame = at === index && current.id !== undefined && !hasGone;
		if (!isSame) choose({ index: at, id: shown.idAt(at) });
	};
	const focus = (next: number): void => {
		if (count === 0) return;
		const at = Math.max(0, Math.min(count - 1, next));
		put(at);
		list.current?.show(at);
		wantedRef.current = enter(at) ? undefined : at;
	};
	useLayoutEffect(() => {
		ref.current = current.id;
	});
	// A row that was not read yet takes the focus when it is there.
	useEffect(() => {
		if (wantedRef.current !== undefined && enter(wantedRef.current)) wantedRef.current = undefined;
	});
	// Where the paper went, its focus goes; the row at the old place is another’s.
	useLayoutEffect(() => {
		const focused = focusedIn(list);
		if (focused !== undefined && focused !== index) focus(index);
	}, [index]);
	useLayoutEffect(() => {
		if (hasGone && focusedIn(list) !== undefined) {
			document.querySelector<HTMLElement>('.detail')?.focus();
		}
	}, [hasGone]);
	const countRef = useRef(count);
	useEffect(() => {
		const isFewer = count < countRef.current;
		countRef.current = count;
		// The last row went, and with it the focus.
		if (isFewer && index === count - 1 && document.activeElement === document.body) focus(index);
	}, [count]);
	const reset = (): void => {
		choose(BEGINNING);
		list.current?.toTop();
	};
	return {
		index,
		id: current.id ?? shown.idAt(index),
		hasLeft: hasGone,
		list,
		put,
		focus,
		reset,
	};
};
