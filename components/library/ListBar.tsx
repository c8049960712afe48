import { message, type MessageKey } from '../../lib/messages.ts';
import { ORDERS, type Order } from '../../lib/library/search/order.ts';
import { allIds } from '../../lib/library/queries.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import type { ExportScope } from '../export/useExport.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Results } from './results.ts';
import type { Density, Place } from './usePlace.ts';

const LABELS: Record<Order, MessageKey> = {
	relevance: 'orderRelevance',
	newest: 'orderNewest',
	oldest: 'orderOldest',
	published: 'orderPublished',
	title: 'orderTitle',
	author: 'orderAuthor',
};

/** Pages that open over the list. */
export type Panel = 'history' | 'duplicates';

export interface ListBarProps {
	results: Results | undefined;
	place: Place;
	/** Whether papers are selected: they are what is exported then, in a bar of their own. */
	isSelecting: boolean;
	change: (change: Partial<Place>) => void;
	open: (panel: Panel) => void;
}

const other = (density: Density): Density => (density === 'compact' ? 'comfortable' : 'compact');

/** Export of what is shown, or of all. */
const ListExport = ({ results, isAll }: { results: Results | undefined; isAll: boolean }) => {
	if (!results || results.count === 0) return undefined;
	const { count } = results;
	const label = message(isAll ? 'exportAll' : 'exportFound');
	const shown = { label, count, ids: () => results.ids(0, count) };
	const all: ExportScope = { label: message('exportAll'), ids: allIds };
	return <ExportMenu scopes={isAll ? [shown] : [shown, all]} />;
};

interface OrderSelectProps {
	order: Order;
	/** Without a search nothing matches better: the newest stand first. */
	isAll: boolean;
	choose: (order: Order) => void;
}

const OrderSelect = ({ order, isAll, choose }: OrderSelectProps) => (
	<select
		aria-label={message('order')}
		value={isAll && order === 'relevance' ? 'newest' : order}
		onChange={(event) => choose(event.currentTarget.value as Order)}
	>
		{ORDERS.filter((each) => !isAll || each !== 'relevance').map((each) => (
			<option key={each} value={each}>
				{message(LABELS[each])}
			</option>
		))}
	</select>
);

/** How many papers are shown, in which order and how tightly; and the ways out of the list. */
export const ListBar = ({ results, place, isSelecting, change, open }: ListBarProps) => {
	const count = results?.count ?? 0;
	const isAll = place.query.trim() === '';
	const shown = isAll ? message('countSaved', count) : message('countFound', count);
	return (
		<div class="list-bar" role="toolbar" aria-label={message('listTools')}>
			{/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
			<span class="count" role="status">
				{results && `${shown}${results.stage === 'newest' && !isAll ? '…' : ''}`}
			</span>
			<OrderSelect order={place.order} isAll={isAll} choose={(order) => change({ order })} />
			<IconButton
				icon="rows"
				label={message(place.density === 'compact' ? 'rowsComfortable' : 'rowsCompact')}
				onClick={() => change({ density: other(place.density) })}
			/>
			<IconButton icon="twins" label={message('duplicates')} onClick={() => open('duplicates')} />
			<IconButton icon="history" label={message('history')} onClick={() => open('history')} />
			{!isSelecting && <ListExport results={results} isAll={isAll} />}
		</div>
	);
};
