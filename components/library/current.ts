import type { PaperId } from '../../lib/paper/paper.ts';
import { placeIn, type Results } from './results.ts';

/** The row that keys mean. */
export interface Current {
	index: number;
	/** The paper on it; missing until somebody chose one: the list begins with whichever stands first. */
	id: PaperId | undefined;
}

/** Where a list begins. */
export const BEGINNING: Current = { index: 0, id: undefined };

/** What a list shows now. */
export interface Shown {
	results: Results | undefined;
	/** The id on a row of these results, once it is known. */
	idAt: (index: number) => PaperId | undefined;
	/** The paper that is read: one that left the list, as what is marked as read does, is still meant. */
	openId: PaperId | undefined;
}

/** Whether a paper is in none of the rows, and none can follow. */
const isGone = (results: Results, id: PaperId): boolean =>
	results.stage === 'complete' && placeIn(results, id) === -1;

/** Whether the open paper has left the list, and the current row is that which took its place. */
export const hasLeft = ({ id }: Current, { results, openId }: Shown): boolean =>
	results !== undefined && id !== undefined && id === openId && isGone(results, id);

/** In place of a paper that is gone comes the next; until that is read nobody knows which it is. */
const replaced = (gone: Current, last: number, idAt: Shown['idAt']): Current => {
	const index = Math.min(gone.index, last);
	const id = idAt(index);
	return id === undefined || id === gone.id ? gone : { index, id };
};

/**
 * The current row in what the list shows now: it goes where its paper goes, so that what another
 * window saves above it makes no key mean its neighbour.
 */
export const follow = (current: Current, shown: Shown): Current => {
	const { results, idAt } = shown;
	if (!results || results.count === 0) return current;
	const { index, id } = current;
	const last = results.count - 1;
	if (id === undefined) return index > last ? { index: last, id } : current;
	if (isGone(results, id)) {
		return hasLeft(current, shown) ? current : replaced(current, last, idAt);
	}
	const place = placeIn(results, id) ?? index;
	return place < 0 || place === index ? current : { index: place, id };
};
