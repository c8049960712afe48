import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../lib/paper/paper.ts';
import type { Results } from './results.ts';
import type { Cursor } from './useCursor.ts';
import type { Place } from './usePlace.ts';
import type { Rows } from './useRows.ts';

/** How far from its place a paper is looked for: as many as come or go at once, but for an import. */
const FAR = 500;

/** A paper, and the results of a list in which it was the current one. */
interface Kept {
	list: string;
	of: Results | undefined;
	id: PaperId | undefined;
}

/** Where a paper stands now, -1 if nowhere near: at once where it is among the first. */
const placeOf = (
	{ first, count, ids }: Results,
	id: PaperId,
	index: number,
): number | Promise<number> => {
	const known = first.indexOf(id);
	if (known >= 0 || first.length >= count) return known;
	const from = Math.max(0, index - FAR);
	return ids(from, Math.min(count, index + FAR)).then((near) => {
		const at = near.indexOf(id);
		return at < 0 ? -1 : from + at;
	});
};

export interface FollowingProps {
	cursor: Cursor;
	results: Results | undefined;
	place: Place;
	rows: Rows;
}

const isInList = ({ list }: Cursor): boolean =>
	list.current?.element?.contains(document.activeElement) === true;

/**
 * Keeps the current row with its paper while others come and go above it: what another window saves
 * must not make keys mean its neighbour. Another search or order begins anew.
 * @returns Whether the open paper has left the list, as one does that is marked as read, and the current
 * row is that which took its place.
 */
export const useFollowing = (props: FollowingProps): boolean => {
	const { results, place } = props;
	const [leftAt, setLeftAt] = useState<number>();
	useEffect(() => setLeftAt(undefined), [place]);
	const latestRef = useRef(props);
	/** The search and the order that the results are of, whatever was chosen since. */
	const listRef = useRef('');
	/** The current paper, in the results in which it was found last. */
	const keptRef = useRef<Kept>(undefined);
	const isMovingRef = useRef(false);
	const keep = (): void => {
		const { cursor, rows, place: latest } = latestRef.current;
		// One that has left is still read, and may be brought back.
		const id = leftAt === cursor.index ? latest.open : rows.idAt(cursor.index);
		keptRef.current = { list: listRef.current, of: results, id };
	};
	/** The row where a list begins, unless somebody chose it: whichever paper stands first. */
	const isNobodys = (id: PaperId): boolean => {
		const { cursor, place: latest } = latestRef.current;
		return cursor.index === 0 && id !== latest.open && !isInList(cursor);
	};
	const leave = (id: PaperId): void => {
		const { cursor, place: latest } = latestRef.current;
		if (id !== latest.open) return;
		setLeftAt(cursor.index);
		// The row in focus is another paper’s now: keys mean what is read.
		if (isInList(cursor)) document.querySelector<HTMLElement>('.detail')?.focus();
	};
	useLayoutEffect(() => {
		latestRef.current = props;
	});
	useLayoutEffect(() => {
		listRef.current = `${place.order} ${results?.query ?? ''}`;
		const kept = keptRef.current;
		const { index } = props.cursor;
		if (!results || kept?.id === undefined || kept.list !== listRef.current) return undefined;
		const { id } = kept;
		let isOver = false;
		const follow = (at: number): void => {
			// Abstracts and older papers may follow.
			if (isOver || (at < 0 && results.stage !== 'complete')) return;
			const { cursor } = latestRef.current;
			keptRef.current = { ...kept, of: results };
			if (cursor.index !== index || isNobodys(id)) return keep();
			if (at < 0) return leave(id);
			setLeftAt(undefined);
			if (at === index) return;
			// Until that is drawn the row at the old place is another paper’s.
			isMovingRef.current = true;
			if (isInList(cursor)) cursor.focus(at);
			else cursor.put(at);
		};
		const found = placeOf(results, id, index);
		if (typeof found === 'number') follow(found);
		// Of results that are over by now nobody asks.
		else void found.then(follow, () => undefined);
		return () => {
			isOver = true;
		};
	}, [results]);
	useLayoutEffect(() => {
		const kept = keptRef.current;
		const isMoving = isMovingRef.current;
		isMovingRef.current = false;
		const isLookedFor = kept?.id !== undefined && kept.list === listRef.current;
		if (!isMoving && !(isLookedFor && kept.of !== results)) keep();
	});
	return leftAt === props.cursor.index;
};
