import { useEffect, useState } from 'preact/hooks';
import { ORDERS, type Order } from '../../lib/library/search/order.ts';
import { paperIdSchema, type PaperId } from '../../lib/paper/paper.ts';

export type Density = 'comfortable' | 'compact';

/** What the page shows, kept in its address, so that a reload and a bookmark lead back. */
export interface Place {
	query: string;
	order: Order;
	density: Density;
	/** The paper whose details are open. */
	open: PaperId | undefined;
}

const DENSITY = 'density';

const read = (): Place => {
	const asked = new URLSearchParams(location.search);
	const open = paperIdSchema.safeParse(asked.get('paper'));
	return {
		query: asked.get('q') ?? '',
		order: ORDERS.find((order) => order === asked.get('order')) ?? 'relevance',
		density: localStorage.getItem(DENSITY) === 'compact' ? 'compact' : 'comfortable',
		open: open.data,
	};
};

const write = ({ query, order, density, open }: Place): void => {
	const asked = new URLSearchParams({
		...(query !== '' && { q: query }),
		...(order !== 'relevance' && { order }),
		...(open !== undefined && { paper: open }),
	});
	const search = asked.size > 0 ? `?${asked.toString()}` : '';
	history.replaceState(undefined, '', `${location.pathname}${search}`);
	localStorage.setItem(DENSITY, density);
};

/** Browsers take only so many changes of an address in a while: not one for each keystroke. */
const QUIET_MS = 300;

export const usePlace = (): [Place, (change: Partial<Place>) => void] => {
	const [place, setPlace] = useState(read);
	useEffect(() => {
		const timer = setTimeout(() => write(place), QUIET_MS);
		return () => clearTimeout(timer);
	}, [place]);
	return [place, (part) => setPlace((before) => ({ ...before, ...part }))];
};
