import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import type { Results } from './results.ts';
import { Row, type RowActions } from './Row.tsx';
import type { Cursor } from './useCursor.ts';
import type { Rows } from './useRows.ts';
import type { Selection } from './useSelection.ts';

/** Heights of a row, in pixels: two lines of title, one of authors, one of badges; or one and one. */
export const ROW_HEIGHTS = { comfortable: 92, compact: 48 } as const;

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
			open: (index) => latestRef.current.open(index),
			star: (paper) => latestRef.current.star(paper),
			select: (index, isRange) => {
				const { rows, cursor, selection } = latestRef.current;
				const id = rows.idAt(index);
				cursor.put(index);
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
	return (
		<VirtualList
			count={results.count}
			of={results}
			isBusy={isAsking}
			isThere={(index) => rows.at(index) !== undefined}
			height={ROW_HEIGHTS[isCompact ? 'compact' : 'comfortable']}
			compact={isCompact}
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
