import { useState } from 'preact/hooks';
import { ORDERS, type Order } from '../../lib/library/search/order.ts';

export type Density = 'comfortable' | 'compact';

/** What the page shows, kept in its address, so that a reload and a bookmark lead back. */
export interface Place {
	query: string;
	order: Order;
	density: Density;
}

const DENSITY = 'density';

const read = (): Place => {
	const asked = new URLSearchParams(location.search);
	return {
		query: asked.get('q') ?? '',
		order: ORDERS.find((order) => order === asked.get('order')) ?? 'relevance',
		density: localStorage.getItem(DENSITY) === 'compact' ? 'compact' : 'comfortable',
	};
};

const write = ({ query, order, density }: Place): void => {
	const asked = new URLSearchParams({
		...(query !== '' && { q: query }),
		...(order !== 'relevance' && { order }),
	});
	const search = asked.size > 0 ? `?${asked.toString()}` : '';
	history.replaceState(undefined, '', `${location.pathname}${search}`);
	localStorage.setItem(DENSITY, density);
};

export const usePlace = (): [Place, (change: Partial<Place>) => void] => {
	const [place, setPlace] = useState(read);
	const change = (part: Partial<Place>): void =>
		setPlace((before) => {
			const next = { ...before, ...part };
			write(next);
			return next;
		});
	return [place, change];
};
