import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zigzag } from '../../../../lib/topics/model/codec.ts';
import { byRows, valueAt } from '../../../../lib/topics/model/sparse.ts';

const STEP = 1.5;

/** As a model is packed: column by column, each as gaps between its rows. */
const packed = (rows: number, matrix: readonly (readonly number[])[]) => {
	const cells = matrix.map((column) =>
		column.flatMap((value, row) => (value === 0 ? [] : [{ value, row }])),
	);
	return byRows(
		rows,
		Uint32Array.from(cells, ({ length }) => length),
		Uint32Array.from(
			cells.flatMap((column) => column.map(({ row }, at) => row - (column[at - 1]?.row ?? 0))),
		),
		Uint32Array.from(cells.flat(), ({ value }) => zigzag(value)),
		STEP,
	);
};

test('every cell has its value, and all others are 0', () => {
	const rows = 7;
	const column = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: rows, maxLength: rows });
	fc.assert(
		fc.property(fc.array(column, { maxLength: 5 }), (matrix) => {
			const sparse = packed(rows, matrix);
			const read = matrix.map((_, at) =>
				Array.from({ length: rows }, (_row, row) => valueAt(sparse, row, at)),
			);
			expect(read).toEqual(matrix.map((values) => values.map((value) => value * STEP + 0)));
			expect(sparse.values).toHaveLength(matrix.flat().filter((value) => value !== 0).length);
		}),
	);
});
