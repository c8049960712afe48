import type { RefObject } from 'preact';
import { browser } from 'wxt/browser';
import { message } from '../../lib/messages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';

export interface PageHeadProps {
	query: string;
	ask: (query: string) => void;
	search: RefObject<HTMLInputElement | null>;
	areFiltersOpen: boolean;
	toggleFilters: () => void;
	showHelp: () => void;
}

/** What stands above the panes: the search, the help, and the ways to our other pages. */
export const PageHead = ({
	query,
	ask,
	search,
	areFiltersOpen,
	toggleFilters,
	showHelp,
}: PageHeadProps) => (
	<header class="top">
		<h1>{message('extensionName')}</h1>
		<SearchBox query={query} change={ask} field={search} />
		<button
			type="button"
			class="filters-button"
			aria-expanded={areFiltersOpen}
			onClick={toggleFilters}
		>
			{message('filters')}
		</button>
		<IconButton
			icon="plot"
			label={message('statsTitle')}
			onClick={() => location.assign('/statistics.html')}
		/>
		<IconButton
			icon="import"
			label={message('openImport')}
			onClick={() => location.assign('/import.html')}
		/>
		<IconButton icon="help" label={message('help')} onClick={showHelp} />
		<IconButton
			icon="settings"
			label={message('openOptions')}
			onClick={() => void browser.runtime.openOptionsPage()}
		/>
	</header>
);
