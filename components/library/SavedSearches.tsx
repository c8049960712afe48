import { useEffect, useState } from 'preact/hooks';
import type { SavedSearch } from '../../lib/library/rows.ts';
import { savedSearches } from '../../lib/library/saved-searches.ts';
import { message } from '../../lib/messages.ts';
import { LONGEST_NAME } from '../../lib/rpc/calls.ts';
import { call } from '../../lib/rpc/call.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { sentenceOf } from '../common/failures.ts';
import type { Tell } from '../common/tell.ts';
import { keepFocus, takingOff } from '../ui/keep-focus.ts';

export interface SavedSearchesProps {
	query: string;
	/** Changes the query that stands by now, which may be a later one. */
	change: (edit: (query: string) => string) => void;
	tell: Tell;
}

/** A field that was asked for by a click. One function: of a new one each time it is drawn, each time. */
const focus = (field: HTMLInputElement | null): void => field?.focus();

/** Queries that their user gave a name; the present one can be kept, too. */
export const SavedSearches = ({ query, change, tell }: SavedSearchesProps) => {
	const searches = useLiveQuery(savedSearches, []).value ?? [];
	const [name, setName] = useState<string>();
	const wanted = query.trim();
	const isNew = wanted !== '' && searches.every((search) => search.query !== wanted);
	// Once the search is kept, its form is gone.
	useEffect(() => {
		if (!isNew) setName(undefined);
	}, [isNew]);
	/** A search that is gone, or asks for something else now, can be had back. */
	const tellLost = (text: string, { name: lost, query: asked }: SavedSearch): void => {
		const bringBack = async (): Promise<void> => {
			const result = await call('searches.keep', { name: lost, query: asked });
			tell({ text: result.ok ? message('undone') : sentenceOf(result) });
		};
		tell({ text, action: { label: message('undo'), run: () => void bringBack() } });
	};
	const keep = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		if (document.activeElement instanceof HTMLElement) keepFocus(document.activeElement);
		// Without a name it is called by its own words, as many as a name has room for.
		const called = name?.trim() || wanted.slice(0, LONGEST_NAME).trim();
		const before = searches.find((search) => search.name === called);
		const result = await call('searches.keep', { name: called, query: wanted });
		if (!result.ok) tell({ text: sentenceOf(result) });
		else if (before) tellLost(message('searchReplaced', called), before);
	};
	const forget = async (gone: SavedSearch): Promise<void> => {
		const result = await call('searches.forget', { name: gone.name });
		if (result.ok) tellLost(message('searchForgotten', gone.name), gone);
		else tell({ text: sentenceOf(result) });
	};
	return (
		<div class="saved-searches">
			{searches.length > 0 && (
				<ul aria-label={message('savedSearches')}>
					{searches.map((search) => (
						<li key={search.name}>
							<button
								type="button"
								class="facet"
								aria-pressed={search.query === wanted}
								onClick={() => change((now) => (now.trim() === search.query ? '' : search.query))}
							>
								<span class="name" dir="auto">
									{search.name}
								</span>
							</button>
							<button
								type="button"
								class="link"
								aria-label={message('forgetSearch', search.name)}
								title={message('forgetSearch', search.name)}
								onClick={takingOff(() => void forget(search))}
							>
								×
							</button>
						</li>
					))}
				</ul>
			)}
			{isNew && name === undefined && (
				<button type="button" class="link" onClick={() => setName('')}>
					{message('keepSearch')}
				</button>
			)}
			{isNew && name !== undefined && (
				<form onSubmit={(event) => void keep(event)}>
					<input
						value={name}
						maxLength={LONGEST_NAME}
						placeholder={wanted}
						aria-label={message('searchName')}
						ref={focus}
						onInput={(event) => setName(event.currentTarget.value)}
						onKeyDown={(event) => {
							if (event.key !== 'Escape' || event.isComposing) return;
							event.stopPropagation();
							keepFocus(event.currentTarget);
							setName(undefined);
						}}
					/>
					<button type="submit">{message('keep')}</button>
				</form>
			)}
		</div>
	);
};
