import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListHandle } from '../ui/VirtualList.tsx';

export interface Cursor {
	index: number;
	list: { current: ListHandle | null };
	/** Makes a row the current one, without the focus. */
	put: (index: number) => void;
	/** Makes a row the current one, brings it into sight and gives it the focus. */
	focus: (index: number) => void;
}

/** The current row: the one that keys mean. */
export const useCursor = (count: number): Cursor => {
	const list = useRef<ListHandle>(null);
	const [index, put] = useState(0);
	const wantedRef = useRef<number | undefined>(undefined);
	// A row that was not read yet takes the focus when it is there.
	useEffect(() => {
		if (wantedRef.current === undefined) return;
		const title = list.current?.element?.querySelector<HTMLElement>(
			`[data-index="${wantedRef.current}"] .title`,
		);
		if (!title) return;
		wantedRef.current = undefined;
		title.focus({ preventScroll: true });
	});
	useEffect(() => {
		if (index < count || count === 0) return;
		put(count - 1);
		// The last row went, and with it the focus.
		if (document.activeElement === document.body) wantedRef.current = count - 1;
	}, [count]);
	const focus = (next: number): void => {
		const at = Math.max(0, Math.min(count - 1, next));
		if (count === 0) return;
		wantedRef.current = at;
		put(at);
		list.current?.show(at);
		// The same row again draws nothing, so nothing would look for it.
		if (at === index) {
			const row = list.current?.element?.querySelector<HTMLElement>(`[data-index="${at}"] .title`);
			row?.focus({ preventScroll: true });
			if (row) wantedRef.current = undefined;
		}
	};
	return { index, list, put, focus };
};
