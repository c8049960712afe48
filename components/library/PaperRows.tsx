import { useMemo } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import type { Results } from './results.ts';
import { Row } from './Row.tsx';
import type { Cursor } from './useCursor.ts';
import type { Rows } from './useRows.ts';
import type { Selection } from './useSelection.ts';

/** Heights of a row, in pixels: two lines of title, one of authors, one of badges; or one and one. */
const COMFORTABLE = 92;
const COMPACT = 48;

export interface PaperRowsProps {
	results: Results;
	rows: Rows;
	cursor: Cursor;
	selection: Selection;
	openId: PaperId | undefined;
	isCompact: boolean;
	star: (paper: Paper) => void;
	open: (index: number) => void;
	onWindow: (from: number, to: number) => void;
}

/** The papers that were found, as many as are seen. */
export const PaperRows = (props: PaperRowsProps) => {
	const { results, rows, cursor, selection, openId, isCompact, star, open, onWindow } = props;
	const terms = useMemo(
		() => parseQuery(results.query).parts.map(({ term }) => term),
		[results.query],
	);
	const select = (index: number, isRange: boolean): void => {
		const id = rows.idAt(index);
		cursor.put(index);
		if (isRange) void selection.extendTo(index);
		else if (id !== undefined) selection.toggle(index, id);
	};
	return (
		<VirtualList
			count={results.count}
			height={isCompact ? COMPACT : COMFORTABLE}
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
						actions={{ open, star, select }}
					/>
				);
			}}
		/>
	);
};
