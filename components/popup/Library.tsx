import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opening } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { Empty } from '../backup/Empty.tsx';
import { Trouble } from '../backup/Trouble.tsx';
import { NothingFound, type NothingFoundProps } from '../search/NothingFound.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { createActions } from './actions.ts';
import { AddById } from '../common/AddById.tsx';
import { ExportBar } from './ExportBar.tsx';
import { focusRow, handleListKey } from './list-keys.ts';
import { keepQuery, readKeptQuery } from '../common/kept-query.ts';
import { PaperList } from './PaperList.tsx';
import { Removed } from './Removed.tsx';
import type { Tell } from '../common/tell.ts';
import { PAGE, useShown } from './useShown.ts';

/** Milliseconds until the list has been drawn without a removed row. */
const REDRAWN_MS = 100;

export interface LibraryProps {
	tell: Tell;
	copy: (text: string) => void;
	/** The newest rows, asked for before the page was drawn. */
	opening: Opening;
}

/** What stands where there are no rows. */
const NoRows = ({ query, change }: NothingFoundProps) => {
	if (query === '') return <Empty />;
	return identify(query) ? undefined : <NothingFound query={query} change={change} />;
};

/** Why nothing is shown yet, or at all. */
const Waiting = ({ error }: { error: unknown }) =>
	error === undefined ? (
		<Notice>
			<span class="late">{message('loading')}</span>
		</Notice>
	) : (
		<Trouble error={error} />
	);

/** Selected as a whole: what is typed next takes its place. */
const showKept = (
	field: HTMLInputElement | null,
	kept: string,
	show: (text: string) => void,
): void => {
	if (field) {
		field.value = kept;
		field.select();
	}
	show(kept);
};

/** Search, rows and export: the same in the popup and on the full page. */
export const Library = ({ tell, copy, opening }: LibraryProps) => {
	const [text, setText] = useState('');
	const [limit, setLimit] = useState(PAGE);
	const query = text.trim();
	const { value: shown, error } = useShown(query, limit, opening);
	const list = useRef<HTMLUListElement>(null);
	const search = useRef<HTMLInputElement>(null);
	const more = useCallback(() => setLimit((rows) => rows + PAGE), []);
	const actions = useMemo(() => createActions(tell, copy), [tell, copy]);
	const touchedRef = useRef(false);
	useEffect(() => {
		search.current?.focus();
		const bringBack = async (): Promise<void> => {
			const kept = await readKeptQuery();
			// What was typed meanwhile counts more.
			if (kept !== '' && !touchedRef.current) showKept(search.current, kept, setText);
		};
		void bringBack();
	}, []);

	const papersRef = useRef<readonly Paper[]>([]);
	useLayoutEffect(() => {
		papersRef.current = shown?.papers ?? [];
	});
	const remove = async (id: PaperId): Promise<void> => {
		const index = Math.max(
			0,
			papersRef.current.findIndex((paper) => paper.id === id),
		);
		const gone = await actions.remove(id);
		if (gone) setTimeout(() => focusRow(list.current, index, search.current), REDRAWN_MS);
	};
	// Always the same, so that only rows that changed are drawn again.
	const rowActions = useMemo(
		() => ({
			remove: ({ id }: Paper) => void remove(id),
			copy: (id: PaperId) => void actions.copy(id),
		}),
		[actions],
	);
	const onKey = (event: KeyboardEvent): void =>
		handleListKey(event, {
			list: list.current,
			search: search.current,
			remove: (row) => void remove(row.dataset['paper'] ?? ''),
		});
	const onInput = (typed: string): void => {
		touchedRef.current = true;
		setText(typed);
		void keepQuery(typed);
		setLimit(PAGE);
	};

	return (
		// oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys move between real controls
		<div class="library" onKeyDown={onKey}>
			<SearchBox field={search} query={text} change={onInput} />
			{/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
			<p class="spoken" role="status">
				{query !== '' && shown && message('searchCount', shown.count)}
			</p>
			<AddById text={query} tell={tell} />
			{(shown === undefined || error !== undefined) && <Waiting error={error} />}
			{shown && (
				<PaperList
					papers={shown.papers}
					total={shown.count}
					listRef={list}
					more={more}
					actions={rowActions}
				/>
			)}
			{shown?.count === 0 && <NoRows query={query} change={onInput} />}
			<Removed tell={tell} />
			{shown !== undefined && shown.count > 0 && (
				<ExportBar searching={query !== ''} shown={shown} />
			)}
		</div>
	);
};
