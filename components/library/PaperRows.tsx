import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import { useMedia } from '../hooks/useMedia.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import type { Results } from './results.ts';
import { Row, type RowActions } from './Row.tsx';
import type { Cursor } from './useCursor.ts';
import type { Rows } from './useRows.ts';
import type { Selection } from './useSelection.ts';

/** Heights of a row, in pixels: a title of two lines or one, one of authors, one of badges; no badges. */
const COMFORTABLE = 92;
const WIDE = 74;
const COMPACT = 48;
/** The least that a row is high, by density: a window holds no more of them. */
export const LEAST_HEIGHTS = { comfortable: WIDE, compact: COMPACT } as const;

/** Windows where nearly every title has room in one line, beside the details and without them. */
const WIDE_WINDOW = '(width >= 1100px)';
const WIDE_BESIDE_DETAILS = '(width >= 2000px)';

export interface PaperRowsProps {
	results: Results;
	/** Whether others, or more of them, are on their way. */
	isAsking: boolean;
	rows: Rows;
	cursor: Cursor;
	selection: Selection;
	openId: PaperId | undefined;
	isCompact: boolean;
	star: (paper: Paper) => void;
	open: (index: number) => void;
	onWindow: (from: number, to: number) => void;
}

/** What rows can do: always the same functions, so that only rows that changed are drawn again. */
const useActions = (props: PaperRowsProps): RowActions => {
	const latestRef = useRef(props);
	// Before the next click can come, not after the next frame.
	useLayoutEffect(() => {
		latestRef.current = props;
	});
	return useMemo(
		() => ({
			enter: (index) => latestRef.current.cursor.put(index),
			open: (index) => latestRef.current.open(index),
			star: (paper) => latestRef.current.star(paper),
			select: (index, isRange) => {
				const { rows, selection } = latestRef.current;
				const id = rows.idAt(index);
				if (isRange) void selection.extendTo(index);
				else if (id !== undefined) selection.toggle(index, id);
			},
		}),
		[],
	);
};

/** The papers that were found, as many as are seen. */
export const PaperRows = (props: PaperRowsProps) => {
	const { results, isAsking, rows, cursor, selection, openId, isCompact, onWindow } = props;
	const terms = useMemo(
		() => parseQuery(results.query).parts.map(({ term }) => term),
		[results.query],
	);
	const actions = useActions(props);
	const isWide = useMedia(openId === undefined ? WIDE_WINDOW : WIDE_BESIDE_DETAILS);
	return (
		<VirtualList
			count={results.count}
			of={results}
			isBusy={isAsking}
			isThere={(index) => rows.at(index) !== undefined}
			height={isCompact ? COMPACT : isWide ? WIDE : COMFORTABLE}
			current={cursor.index}
			oneLine={isCompact || isWide}
			label={message('savedPapers')}
			handle={cursor.list}
			onWindow={onWindow}
			render={(index) => {
				const paper = rows.at(index);
				return (
					<Row
						index={index}
						paper={paper}
						terms={terms}
						isSelected={paper !== undefined && selection.ids.has(paper.id)}
						isOpen={paper !== undefined && paper.id === openId}
						isCurrent={index === cursor.index}
						isCompact={isCompact}
						actions={actions}
					/>
				);
			}}
		/>
	);
};
