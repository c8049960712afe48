import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { allIds, find, papersByIds, recent, total } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { useLiveQuery } from '../hooks/useLiveQuery.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AddById } from './AddById.tsx';
import { download, exportBibtex } from './export.ts';
import { sentenceOf } from './failures.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { focusRow, handleListKey } from './list-keys.ts';
import { PaperList } from './PaperList.tsx';
import { Removed } from './Removed.tsx';
import type { Tell } from './tell.ts';
import { failureOf } from './unavailable.ts';

/** Rows that are read at a time. */
const PAGE = 50;

interface Shown {
	papers: Paper[];
	/** How many the search shows, or the library holds. */
	count: number;
	/** Every id that an export of what is shown has, in order; the library's when not searching. */
	ids: PaperId[] | undefined;
}

const read = async (query: string, limit: number): Promise<Shown> => {
	if (query.trim() === '') {
		const [papers, count] = await Promise.all([recent({ limit }), total()]);
		return { papers, count, ids: undefined };
	}
	// A pasted id or link finds the paper itself, whatever its title says.
	const id = identify(query.trim());
	const ids = id ? [id] : await find(query);
	const papers = await papersByIds(ids.slice(0, limit));
	return { papers, count: id ? papers.length : ids.length, ids };
};

export interface LibraryProps {
	tell: Tell;
	copy(text: string): void;
}

/** Search, rows and export: the same in the popup and on the full page. */
export const Library = ({ tell, copy }: LibraryProps) => {
	const [query, setQuery] = useState('');
	const [limit, setLimit] = useState(PAGE);
	const shown = useLiveQuery(() => read(query, limit), [query, limit]);
	const list = useRef<HTMLUListElement>(null);
	const search = useRef<HTMLInputElement>(null);
	const more = useCallback(() => setLimit((rows) => rows + PAGE), []);
	useEffect(() => search.current?.focus(), []);

	const remove = async ({ id }: Paper): Promise<void> => {
		const index = shown.value?.papers.findIndex((paper) => paper.id === id) ?? 0;
		const result = await call('papers.remove', { id });
		if (!result.ok) return tell({ text: sentenceOf(result) });
		const restore = async (): Promise<void> => {
			const restored = await call('papers.restore', { id });
			tell({ text: restored.ok ? message('restored') : sentenceOf(restored) });
		};
		tell({
			text: message('barRemoved'),
			action: { label: message('undo'), run: () => void restore() },
		});
		setTimeout(() => focusRow(list.current, index, search.current), 100);
	};
	const print = async (): Promise<string | undefined> => {
		const result = await exportBibtex(shown.value?.ids ?? (await allIds()));
		if (result.ok) return result.value;
		tell({ text: sentenceOf(result) });
		return undefined;
	};
	const toFile = async (): Promise<void> => {
		const text = await print();
		if (text !== undefined) download(text);
	};
	const toClipboard = async (ids?: PaperId[]): Promise<void> => {
		const result = ids ? await exportBibtex(ids) : undefined;
		const text = result?.ok ? result.value : await print();
		if (text !== undefined) copy(text);
	};
	const onKey = (event: KeyboardEvent): void =>
		handleListKey(event, {
			list: list.current,
			search: search.current,
			remove: (row) => {
				const paper = shown.value?.papers.find(({ id }) => id === row.dataset['paper']);
				if (paper) void remove(paper);
			},
		});
	const onInput = (event: { currentTarget: HTMLInputElement }): void => {
		setQuery(event.currentTarget.value);
		setLimit(PAGE);
	};

	const searching = query.trim() !== '';
	const count = shown.value?.count ?? 0;
	return (
		// oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys move between real controls
		<div class="library" onKeyDown={onKey}>
			<div class="search">
				<Icon name="search" />
				<input
					ref={search}
					type="search"
					role="searchbox"
					value={query}
					placeholder={message('searchHint')}
					aria-label={message('searchLabel')}
					onInput={onInput}
				/>
			</div>
			<p class="spoken" role="status">
				{searching && shown.value && message('searchCount', count)}
			</p>
			<AddById text={query} tell={tell} />
			{shown.error !== undefined && (
				<Notice kind="failed">{sentenceOf(failureOf(shown.error))}</Notice>
			)}
			{shown.value === undefined && shown.error === undefined && (
				<Notice>
					<span class="late">{message('loading')}</span>
				</Notice>
			)}
			{shown.value && (
				<PaperList
					papers={shown.value.papers}
					total={count}
					listRef={list}
					more={more}
					actions={{ remove: (paper) => void remove(paper), copy: (id) => void toClipboard([id]) }}
				/>
			)}
			{shown.value && count === 0 && searching && !identify(query.trim()) && (
				<Notice>{message('nothingFound')}</Notice>
			)}
			{shown.value && count === 0 && !searching && <FirstSteps />}
			<Removed tell={tell} />
			{count > 0 && (
				<footer class="export">
					<span class="count">{message(searching ? 'countFound' : 'countSaved', count)}</span>
					<button type="button" onClick={() => void toClipboard()}>
						<Icon name="copy" /> {message('copyBibtex')}
					</button>
					<button type="button" class="primary" onClick={() => void toFile()}>
						<Icon name="download" /> {message('exportBibtex')}
					</button>
				</footer>
			)}
		</div>
	);
};
