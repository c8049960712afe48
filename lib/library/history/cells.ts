import type { Original, Paper, PaperField } from '../../paper/paper.ts';
import { FIELDS } from '../merge.ts';
import { isSame } from '../same.ts';

/** What belongs together of a paper and is changed, and changed back, as one. */
interface CellChange {
	/** A field with its source, the reading state with its time, or any other property. */
	cell: string;
	/** Missing where there was nothing. */
	was?: unknown;
	/** Missing where there is nothing now. */
	is?: unknown;
}

export type CellChanges = CellChange[];

/** A field of the paper with what is known of it. */
interface FieldCell {
	value?: unknown;
	source?: string;
	original?: Original;
}

const isField = (cell: string): cell is PaperField => FIELDS.includes(cell as PaperField);

/** Properties that are no cell of their own, or that no change is about. */
const OTHERS = new Set(['id', 'sources', 'originals', 'readingAt', 'updatedAt']);

const withoutMissing = (value: object): object | undefined => {
	const there = Object.entries(value).filter(([, part]) => part !== undefined);
	return there.length === 0 ? undefined : Object.fromEntries(there);
};

const cellOf = (paper: Paper, cell: string): unknown => {
	if (isField(cell)) {
		const [value, source, original] = [paper[cell], paper.sources[cell], paper.originals?.[cell]];
		return withoutMissing({ value, source, original });
	}
	if (cell === 'reading') {
		return withoutMissing({ reading: paper.reading, readingAt: paper.readingAt });
	}
	return Reflect.get(paper, cell);
};

const set = (target: object, name: string, value: unknown): void => {
	if (value === undefined) Reflect.deleteProperty(target, name);
	else Reflect.set(target, name, value);
};

const setCell = (paper: Paper, cell: string, content: unknown): void => {
	if (isField(cell)) {
		const { value, source, original } = (content ?? {}) as FieldCell;
		set(paper, cell, value);
		set(paper.sources, cell, source);
		const originals = { ...paper.originals };
		set(originals, cell, original);
		set(paper, 'originals', withoutMissing(originals));
		return;
	}
	if (cell === 'reading') {
		const { reading, readingAt } = (content ?? {}) as Pick<Paper, 'reading' | 'readingAt'>;
		set(paper, 'reading', reading);
		set(paper, 'readingAt', readingAt);
		return;
	}
	set(paper, cell, content);
};

const cellsOf = (paper: Paper): string[] => [
	...FIELDS,
	'reading',
	...Object.keys(paper).filter((name) => !OTHERS.has(name) && !isField(name)),
];

const change = (cell: string, was: unknown, is: unknown): CellChange => ({
	cell,
	...(was !== undefined && { was }),
	...(is !== undefined && { is }),
});

/** What a write changed of a paper. */
export const changesBetween = (before: Paper, after: Paper): CellChanges =>
	[...new Set([...cellsOf(before), ...cellsOf(after)])].flatMap((cell) => {
		const [was, is] = [cellOf(before, cell), cellOf(after, cell)];
		return isSame(was, is) ? [] : [change(cell, was, is)];
	});

/** Two changes of one paper, one after the other, as one. */
export const composed = (first: CellChanges, second: CellChanges): CellChanges => {
	const cells = new Map(first.map((each) => [each.cell, each]));
	for (const each of second) {
		const before = cells.get(each.cell);
		cells.set(each.cell, before ? change(each.cell, before.was, each.is) : each);
	}
	return [...cells.values()].filter(({ was, is }) => !isSame(was, is));
};

const reversed = (changes: CellChanges): CellChanges =>
	changes.map(({ cell, was, is }) => change(cell, is, was));

/** A paper but for some cells, which are those of another. */
export const withCellsOf = (paper: Paper, from: Paper, cells: readonly string[]): Paper => {
	const result: Paper = { ...paper, sources: { ...paper.sources } };
	for (const cell of cells) setCell(result, cell, cellOf(from, cell));
	return result;
};

type Names = readonly string[];

/** Lists of names, where each name is added or taken out by itself. */
const SETS = new Set(['tags', 'aliases', 'distinctFrom']);

const changedSet = (now: Names = [], was: Names = [], is: Names = []): Names | undefined => {
	const taken = new Set(was.filter((name) => !is.includes(name)));
	const added = is.filter((name) => !was.includes(name) && !now.includes(name));
	const names = [...now.filter((name) => !taken.has(name)), ...added];
	return names.length === 0 ? undefined : names;
};

const changedMap = (now: object = {}, was: object = {}, is: object = {}): object | undefined => {
	const result = { ...now };
	for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
		if (isSame(Reflect.get(now, name), Reflect.get(was, name))) {
			set(result, name, Reflect.get(is, name));
		}
	}
	return withoutMissing(result);
};

/** The content of a cell after a change; as it is now, where something else changed it since. */
const changedCell = ({ cell, was, is }: CellChange, now: unknown): unknown => {
	if (isSame(now, was)) return is;
	if (SETS.has(cell)) {
		const names = changedSet(now as Names, was as Names, is as Names);
		return names ?? (cell === 'distinctFrom' ? undefined : []);
	}
	return cell === 'topicMarks' ? changedMap(now as object, was as object, is as object) : now;
};

/**
 * Makes changes of a paper again, or takes them back. A cell that was changed by something else since
 * then stays as it is.
 * @returns The same object where nothing is left to do.
 */
export const withChanges = (
	paper: Paper,
	changes: CellChanges,
	direction: 'undo' | 'redo',
): Paper => {
	const result: Paper = { ...paper, sources: { ...paper.sources } };
	for (const each of direction === 'undo' ? reversed(changes) : changes) {
		setCell(result, each.cell, changedCell(each, cellOf(paper, each.cell)));
	}
	return changesBetween(paper, result).length === 0 ? paper : result;
};
