import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encode, zigzag } from '../model/codec.ts';
import type { Look } from '../model/look.ts';
import { BIAS_STEP, WEIGHT_STEP, type ModelData } from '../model/model.ts';
import { LEANING_STEP, LOOK_STEP, partsOf, type PackedLook } from '../model/packed-look.ts';
import { SHIFT_STEP, type PackedShifts } from '../model/packed-shifts.ts';
import { columns } from './corpus.ts';
import type { Linear } from './linear.ts';
import type { Trained } from './joining.ts';
import type { Looks } from './second.ts';

/** Numbers in steps of this size, as `decodeScaled` reads them. */
export const stepsOf = (values: Iterable<number>, step: number): string =>
	encode(Array.from(values, (value) => zigzag(Math.round(value / step))));

/** Differences between sorted numbers. */
const gapsOf = (sorted: readonly number[]): number[] =>
	sorted.map((number, at) => number - (sorted[at - 1] ?? 0));

const packedLook = ({ leanings, table, ...net }: Look): PackedLook => {
	const parts = partsOf(net.topics.length).map(([name, length]) => {
		if (net[name].length !== length) throw new Error(`a look of another shape: ${name}`);
		return Array.from(net[name]);
	});
	const cells = table
		.map(({ from, to, weight }) => ({ cell: from * net.topics.length + to, weight }))
		.filter(({ weight }) => Math.round(weight / LOOK_STEP) !== 0)
		.toSorted((a, b) => a.cell - b.cell);
	return {
		net: stepsOf(parts.flat(), LOOK_STEP),
		leanings: stepsOf(Array.from(leanings), LEANING_STEP),
		cells: encode(gapsOf(cells.map(({ cell }) => cell))),
		weights: stepsOf(
			cells.map(({ weight }) => weight),
			LOOK_STEP,
		),
	};
};

export const packedShifts = (shifts: ArrayLike<number>): PackedShifts => {
	const places = Array.from(shifts, (_, place) => place).filter((place) => shifts[place] !== 0);
	return {
		places: encode(gapsOf(places)),
		points: stepsOf(
			places.map((place) => shifts[place]!),
			SHIFT_STEP,
		),
	};
};

/** A row that is left after rounding, and its key. */
interface Row {
	key: number;
	/** Rounded weights by column. */
	weights: Map<number, number>;
}

const rowsOf = ({ weights, topics }: Linear, keys: readonly number[]): Row[] =>
	keys
		.map((key, row): Row => {
			const left = new Map<number, number>();
			for (let column = 0; column < topics; column += 1) {
				const weight = Math.round(weights[row * topics + column]! / WEIGHT_STEP);
				if (weight !== 0) left.set(column, weight);
			}
			return { key, weights: left };
		})
		.filter((row) => row.weights.size > 0)
		.toSorted((a, b) => a.key - b.key);

/**
 * What is shipped.
 * @param keys Of the model's rows.
 */
export const packed = (
	{ model, calibration: { full, bare }, shifts }: Pick<Trained, 'model' | 'calibration' | 'shifts'>,
	keys: readonly number[],
	looks: Looks,
	enough: ModelData['enough'],
	inputs: string,
): ModelData => {
	const rows = rowsOf(model, keys);
	const byColumn = [...columns.values()].map((column) =>
		rows.flatMap(({ weights }, row) => {
			const weight = weights.get(column);
			return weight === undefined ? [] : [{ row, weight }];
		}),
	);
	const data: Omit<ModelData, 'hash'> = {
		inputs,
		topics: [...columns.keys()].join(' '),
		keys: encode(gapsOf(rows.map(({ key }) => key))),
		counts: encode(byColumn.map(({ length }) => length)),
		rows: encode(byColumn.flatMap((cells) => gapsOf(cells.map(({ row }) => row)))),
		weights: encode(byColumn.flatMap((cells) => cells.map(({ weight }) => zigzag(weight)))),
		biases: stepsOf(model.biases, BIAS_STEP),
		calibration: stepsOf([...full, ...bare], BIAS_STEP),
		shifts: [packedShifts(shifts.title), packedShifts(shifts.abstract)],
		looks: [packedLook(looks.full), packedLook(looks.bare)],
		enough,
	};
	return { ...data, hash: hashOf(data) };
};

/** Every text in a model, however deep. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

export const zippedSize = (data: ModelData): number =>
	gzipSync(textsIn(data).join('\n'), { level: 9 }).length;

/** SHA-256 of all that a model is, so that a change by hand is seen. */
export const hashOf = (data: Omit<ModelData, 'hash'>): string =>
	createHash('sha256')
		.update(JSON.stringify({ ...data, hash: undefined }))
		.digest('hex');

/** The source of model/data.ts. */
export const sourceOf = (data: ModelData): string =>
	[
		'/** Made by training/train.ts; not to be edited. */',
		"import type { ModelData } from './model.ts';",
		'',
		`export const data: ModelData = ${JSON.stringify(data, null, '\t').replaceAll('"', "'")};`,
		'',
	].join('\n');

/** The source of reduced.ts. */
export const sourceOfReduced = (hash: string): string =>
	[
		'/** Hash of the model of few of the papers; made by train.ts, not to be edited. */',
		`export const REDUCED_HASH = '${hash}';`,
		'',
	].join('\n');
