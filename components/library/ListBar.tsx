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
};

/** Pages that open over the list. */
export type Panel = 'history' | 'duplicates' | 'help';

export interface ListBarProps {
	results: Results | undefined;
	place: Place;
	change: (change: Partial<Place>) => void;
	open: (panel: Panel) => void;
}

const other = (density: Density): Density => (density === 'compact' ? 'comfortable' : 'compact');

/** Export of what is shown, or of all. */
const ListExport = ({ results, isAll }: { results: Results; isAll: boolean }) => {
	const { count } = results;
	const label = message(isAll ? 'exportAll' : 'exportFound');
	const shown = { label, count, ids: () => results.ids(0, count) };
	const all: ExportScope = { label: message('exportAll'), ids: allIds };
	return <ExportMenu scopes={isAll ? [shown] : [shown, all]} />;
};

/** How many papers are shown, in which order and how tightly; and the ways out of the list. */
export const ListBar = ({ results, place, change, open }: ListBarProps) => {
	const count = results?.count ?? 0;
	const isAll = place.query.trim() === '';
	const shown = isAll ? message('countSaved', count) : message('countFound', count);
	return (
		<div class="list-bar" role="toolbar" aria-label={message('listTools')}>
			{/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
			<span class="count" role="status">
				{results && `${shown}${results.stage === 'newest' && !isAll ? '…' : ''}`}
			</span>
			<select
				aria-label={message('order')}
				value={place.order}
				onChange={(event) => change({ order: event.currentTarget.value as Order })}
			>
				{ORDERS.map((order) => (
					<option key={order} value={order}>
						{message(LABELS[order])}
					</option>
				))}
			</select>
			<IconButton
				icon="rows"
				label={message(place.density === 'compact' ? 'rowsComfortable' : 'rowsCompact')}
				onClick={() => change({ density: other(place.density) })}
			/>
			<IconButton icon="twins" label={message('duplicates')} onClick={() => open('duplicates')} />
			<IconButton icon="history" label={message('history')} onClick={() => open('history')} />
			<IconButton
				icon="import"
				label={message('openImport')}
				onClick={() => location.assign('/import.html')}
			/>
			<IconButton icon="help" label={message('shortcuts')} onClick={() => open('help')} />
			{results && count > 0 && <ListExport results={results} isAll={isAll} />}
		</div>
	);
};
