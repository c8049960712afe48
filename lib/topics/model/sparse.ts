import { unzigzag } from './codec.ts';

/** A matrix of which most cells are 0, row by row (“compressed sparse row”). */
export interface SparseMatrix {
	/** Where each row begins in the two lists, and where the last one ends. */
	starts: Uint32Array;
	/** Columns, in order within a row, and what stands there. */
	columns: Uint8Array;
	values: Float32Array;
}

/** Numbers from the gaps between them, in their place. */
export const summed = (gaps: Uint32Array): Uint32Array => {
	for (let at = 1; at < gaps.length; at += 1) gaps[at]! += gaps[at - 1]!;
	return gaps;
};

/** Makes the gaps of every column the rows that they lead to; answers the column of each. */
const rowsFromGaps = (gaps: Uint32Array, counts: Uint32Array): Uint8Array => {
	const columnOf = new Uint8Array(gaps.length);
	let at = 0;
	for (let column = 0; column < counts.length; column += 1) {
		const end = at + counts[column]!;
		columnOf.fill(column, at, end);
		for (let row = 0; at < end; at += 1) {
			row += gaps[at]!;
			gaps[at] = row;
		}
	}
	return columnOf;
};

/**
 * Turns a matrix over that is packed column by column, which is shorter. A page waits for it: long
 * simple loops over typed arrays are what browsers make quick soonest.
 * @param counts How many cells each column has.
 * @param gaps Between the rows of each column; overwritten.
 * @param values Of the cells, in units of `step`, as `zigzag` made them whole.
 */
export const byRows = (
	rows: number,
	counts: Uint32Array,
	gaps: Uint32Array,
	values: Uint32Array,
	step: number,
): SparseMatrix => {
	const columnOf = rowsFromGaps(gaps, counts);
	const starts = new Uint32Array(rows + 1);
	for (let at = 0; at < gaps.length; at += 1) starts[gaps[at]! + 1]! += 1;
	const next = summed(starts).slice();
	const matrix = { starts, columns: columnOf.slice(), values: new Float32Array(gaps.length) };
	for (let at = 0; at < gaps.length; at += 1) {
		const row = gaps[at]!;
		const cell = next[row]!;
		next[row] = cell + 1;
		matrix.columns[cell] = columnOf[at]!;
		matrix.values[cell] = unzigzag(values[at]!) * step;
	}
	return matrix;
};

/** What stands in a cell, found by bisection. */
export const valueAt = (
	{ starts, columns, values }: SparseMatrix,
	row: number,
	column: number,
): number => {
	let from = starts[row]!;
	let to = starts[row + 1]!;
	while (from < to) {
		const middle = (from + to) >> 1;
		if (columns[middle]! < column) from = middle + 1;
		else to = middle;
	}
	return from < starts[row + 1]! && columns[from] === column ? values[from]! : 0;
};
