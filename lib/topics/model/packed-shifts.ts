import type { Shifts } from '../tally.ts';
import { decode, decodeScaled } from './codec.ts';

/** Points of phrases as text; those of 0 are left out. */
export interface PackedShifts {
	/** Gaps between the places of the phrases, and their points in {@link SHIFT_STEP}s. */
	places: string;
	points: string;
}

export const SHIFT_STEP = 0.5;

/** By the place of a phrase. */
const unpacked = ({ places, points }: PackedShifts, size: number): Float64Array => {
	const gaps = decode(places);
	const values = decodeScaled(points, SHIFT_STEP);
	const shifts = new Float64Array(size);
	let place = 0;
	for (let at = 0; at < gaps.length; at += 1) {
		place += gaps[at]!;
		shifts[place] = values[at]!;
	}
	return shifts;
};

/** @param size How many phrases there are. */
export const shiftsOf = (
	[title, abstract]: readonly [PackedShifts, PackedShifts],
	size: number,
): Shifts => ({ title: unpacked(title, size), abstract: unpacked(abstract, size) });
