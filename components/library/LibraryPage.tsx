import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opening } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { AddById } from '../common/AddById.tsx';
import { Toast, type ToastProps } from '../ui/Toast.tsx';
import { Drafts } from './drafts.ts';
import { createEdits } from './edits.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { BulkBar } from './BulkBar.tsx';
import { Detail } from './Detail.tsx';
import { LateFacets } from './LateFacets.tsx';
import { ListBar } from './ListBar.tsx';
import { ListSection } from './ListSection.tsx';
import { PageHead } from './PageHead.tsx';
import { PaperRows } from './PaperRows.tsx';
import { Panels, type OpenPanel } from './Panels.tsx';
import { Splitter } from './Splitter.tsx';
import { Standing } from './Standing.tsx';
import { TagContext, useTags } from '../paper/tag-hues.ts';
import { useCommands } from './useCommands.ts';
import { useCopy } from './useCopy.ts';
import { useCursor } from './useCursor.ts';
import { paneStyle, usePanes } from './usePanes.ts';
import { usePlace } from './usePlace.ts';
import { useResults } from './useResults.ts';
import { useRows } from './useRows.ts';
import { useSelection } from './useSelection.ts';

const SILENT: ToastProps = { text: undefined };

/** The whole library: what can be asked for, what was found, and one paper of it. */
export const LibraryPage = ({ opening }: { opening: Opening }) => {
	const [toast, tell] = useState(SILENT);
	const closeToast = { label: message('close'), run: () => tell(SILENT) };
	const copy = useCopy(tell);
	const [, redraw] = useState(0);
	const drafts = useMemo(() => new Drafts(() => redraw((times) => times + 1)), []);
	const edits = useMemo(() => createEdits(tell, drafts), [tell, drafts]);
	const tags = useTags();
	const [place, change] = usePlace();
	const [panes, resize] = usePanes();
	const query = place.query.trim();
	const currentRef = useRef<PaperId>(undefined);
	const found = useResults(query, place, opening, currentRef);
	const { value: results, error } = found;
	const [[from, to], setWindow] = useState<[number, number]>([0, 0]);
	const rows = useRows(results, from, to, drafts);
	const openId = place.open;
	const cursor = useCursor({ results, idAt: rows.idAt, openId }, currentRef);
	const selection = useSelection(results, query);
	const setOpen = (open: PaperId | undefined): void => change({ open });
	const [panel, setPanel] = useState<OpenPanel>();
	const [areFiltersOpen, setFiltersOpen] = useState(false);
	const search = useRef<HTMLInputElement>(null);
	const bulkTags = useRef<HTMLInputElement>(null);
	const ask = useCallback((text: string): void => {
		found.hasten(text.trim());
		change({ query: text });
		cursor.reset();
	}, []);
	useEffect(() => search.current?.focus(), []);
	// The button that opened it may be gone, and with it the focus.
	useEffect(() => {
		if (document.activeElement === document.body) cursor.focus(cursor.index);
	}, [panel]);
	const open = (index: number): void => {
		cursor.put(index);
		setOpen(rows.idAt(index));
	};
	/** What had the focus goes with the bar of the selection. */
	const drop = (): void => {
		selection.clear();
		cursor.focus(cursor.index);
	};
	useCommands({
		cursor,
		rows,
		selection,
		drop,
		edits,
		search,
		bulkTags,
		openId,
		setOpen,
		setPanel,
	});

	return (
		<TagContext.Provider value={tags}>
			<main class={`library-page${openId === undefined ? '' : ' with-detail'}`}>
				<PageHead
					query={place.query}
					ask={ask}
					search={search}
					areFiltersOpen={areFiltersOpen}
					toggleFilters={() => setFiltersOpen(!areFiltersOpen)}
					showHelp={() => setPanel({ kind: 'help' })}
				/>
				<div class={`panes${areFiltersOpen ? ' with-facets' : ''}`} style={paneStyle(panes)}>
					<LateFacets found={found} query={place.query} change={ask} tell={tell} />
					<Splitter
						pane="facets"
						label="resizeFacets"
						width={panes.facets}
						change={(percent) => resize('facets', percent)}
					/>
					<ListSection of={rows.of}>
						<ListBar
							results={results}
							place={place}
							isSelecting={selection.ids.size > 0}
							change={(part) => {
								change(part);
								if (part.order) cursor.reset();
							}}
							open={(kind) => setPanel({ kind })}
						/>
						<BackupReminder />
						<AddById text={query} tell={tell} />
						<Standing results={results} error={error} query={query} ask={ask} />
						{results && results.count > 0 && (
							<PaperRows
								results={results}
								isAsking={found.isAsking}
								rows={rows}
								cursor={cursor}
								selection={selection}
								openId={openId}
								isCompact={place.density === 'compact'}
								star={({ id, starred }) => void edits.edit([id], { starred: starred !== true })}
								open={open}
								onWindow={(first, last) => setWindow([first, last])}
							/>
						)}
						{selection.ids.size > 0 && (
							<BulkBar
								ids={[...selection.ids]}
								edits={edits}
								results={results}
								selectAll={() => void selection.all()}
								clear={drop}
								merge={() => setPanel({ kind: 'merge', ids: [...selection.ids] })}
								publish={() => setPanel({ kind: 'publishedMany', ids: [...selection.ids] })}
								tagField={bulkTags}
							/>
						)}
					</ListSection>
					{openId !== undefined && (
						<>
							<Splitter
								pane="detail"
								label="resizeDetail"
								width={panes.detail}
								change={(percent) => resize('detail', percent)}
							/>
							<Detail
								key={openId}
								id={openId}
								query={query}
								edits={edits}
								tell={tell}
								copy={copy}
								ask={ask}
								merge={(ids) => setPanel({ kind: 'merge', ids })}
								compare={(one) => setPanel({ kind: 'published', id: openId, found: one })}
								close={() => {
									setOpen(undefined);
									cursor.focus(cursor.index);
								}}
							/>
						</>
					)}
				</div>
				<Panels
					panel={panel}
					show={setPanel}
					edits={edits}
					toast={<Toast toast={toast} close={closeToast} />}
					opened={(id) => {
						setOpen(id);
						// Of those that were merged but one is left.
						selection.clear();
					}}
				/>
				<Toast toast={panel ? SILENT : toast} close={closeToast} />
			</main>
		</TagContext.Provider>
	);
};
