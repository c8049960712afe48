import { lexiconSize } from '../lexicon.ts';
import { SHIFT_STEP } from '../model/packed-shifts.ts';
import {
	marginsOf,
	MOST_POINTS,
	POINTS_SCALE,
	pointsSignal,
	SIGNAL,
	type Mark,
	CELLS,
} from '../signals.ts';
import type { Shifts } from '../tally.ts';
import { ACCEPTABLE_WEIGHT, gradientOf, type Reading } from './calibrate.ts';
import type { Spoken } from './spoken.ts';

const SIGNAL_OF = { title: SIGNAL.title, abstract: SIGNAL.text } as const;

const cellOf = (column: number, signal: number): number => column * CELLS + signal;

/** Points by topic and signal. */
const pointsOf = (spoken: readonly Spoken[], shifts: Shifts): Map<number, number> => {
	const points = new Map<number, number>();
	for (const { column, where, phrase, points: own, share } of spoken) {
		const cell = cellOf(column, SIGNAL_OF[where]);
		points.set(cell, (points.get(cell) ?? 0) + (own + shifts[where][phrase]!) * share);
	}
	return points;
};

/** The marks of a paper without keywords, once its phrases are shifted. */
export const shiftedMarks = (
	marks: readonly Mark[],
	spoken: readonly Spoken[],
	shifts: Shifts,
): Mark[] => {
	const points = pointsOf(spoken, shifts);
	return marks.map((mark) => {
		const shifted = points.get(cellOf(mark.column, mark.signal));
		return shifted === undefined ? mark : { ...mark, value: pointsSignal(shifted) };
	});
};

export const shiftedReading = <R extends Reading>(reading: R, shifts: Shifts): R => ({
	...reading,
	marks: shiftedMarks(reading.marks, reading.spoken, shifts),
});

const PASSES = 12;
/** Pull towards 0: as if so many papers, each in doubt, had said that the strength is right. */
const PULL = 3;
/** Share of Newton's step: phrases that stand together move together. */
const DAMPING = 0.7;

/** A reading with the weights that join its signals. */
export interface Joined {
	reading: Reading;
	weights: Float64Array;
}

interface Slopes {
	first: Float64Array;
	second: Float64Array;
}

/** Adds the first and second derivatives of one reading's loss to those of its phrases. */
const gather = (
	{ reading, weights }: Joined,
	shifts: Shifts,
	slopes: Record<'title' | 'abstract', Slopes>,
): void => {
	const { linear, marks, spoken, targets } = reading;
	const points = pointsOf(spoken, shifts);
	const margins = marginsOf(linear, shiftedMarks(marks, spoken, shifts), weights);
	for (const { column, where, phrase, share } of spoken) {
		const cell = cellOf(column, SIGNAL_OF[where]);
		if (Math.abs(points.get(cell)!) >= MOST_POINTS) continue;
		const slope = (weights[cell]! / POINTS_SCALE) * share;
		const target = targets.get(column);
		const probability = 1 / (1 + Math.exp(-margins[column]!));
		const weight = target === undefined || target === 1 ? 1 : ACCEPTABLE_WEIGHT;
		slopes[where].first[phrase]! += gradientOf(margins[column]!, target) * slope;
		slopes[where].second[phrase]! += probability * (1 - probability) * weight * slope * slope;
	}
};

/**
 * Learns what each phrase says beyond its strength, by Newton's method on the diagonal; phrases that
 * are met seldom stay as they are.
 * @returns Whole {@link SHIFT_STEP}s.
 */
export const learnShifts = (readings: readonly Joined[]): Shifts => {
	const size = lexiconSize();
	const shifts = { title: new Float64Array(size), abstract: new Float64Array(size) };
	const fresh = (): Slopes => ({
		first: new Float64Array(size),
		second: new Float64Array(size),
	});
	for (let pass = 0; pass < PASSES; pass += 1) {
		const slopes = { title: fresh(), abstract: fresh() };
		for (const one of readings) gather(one, shifts, slopes);
		for (const where of ['title', 'abstract'] as const) {
			const values = shifts[where];
			const { first, second } = slopes[where];
			for (let phrase = 0; phrase < size; phrase += 1) {
				const step = (first[phrase]! + PULL * values[phrase]!) / (second[phrase]! + PULL);
				const value = values[phrase]! - DAMPING * step;
				values[phrase] = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, value));
			}
		}
	}
	const whole = (values: Float64Array): Float64Array =>
		values.map((value) => Math.round(value / SHIFT_STEP) * SHIFT_STEP);
	return { title: whole(shifts.title), abstract: whole(shifts.abstract) };
};
