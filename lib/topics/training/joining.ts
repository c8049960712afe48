import type { Shifts } from '../tally.ts';
import { calibrated, type Calibration, type HeldOut, type Weighed } from './held-out.ts';
import { foldOf } from './folds.ts';
import type { Linear } from './linear.ts';
import { learnShifts, shiftedReading } from './shifts.ts';

export interface Trained {
	model: Linear;
	calibration: Calibration;
	heldOut: HeldOut[];
	/** Papers with keywords, of which no model knows. */
	others: Weighed[];
	shifts: Shifts;
}

const SHIFT_FOLDS = 2;

/**
 * Learns what the phrases say beyond their strengths, and then how all signals are joined. Each
 * paper's own phrases are shifted by what other papers taught, so that nothing is believed too much.
 */
export const joined = (
	model: Linear,
	heldOut: readonly HeldOut[],
	others: readonly Weighed[],
): Trained => {
	const { full, bare } = calibrated(heldOut, others);
	const shiftsBy = (which: (id: string) => boolean): Shifts =>
		learnShifts(
			heldOut
				.filter(({ labels }) => which(labels.id))
				.map(({ reading, view }) => ({ reading, weights: view.isBare ? bare : full })),
		);
	const crossed = Array.from({ length: SHIFT_FOLDS }, (_, fold) =>
		shiftsBy((id) => foldOf(id, SHIFT_FOLDS) !== fold),
	);
	const shifts = shiftsBy(() => true);
	const shiftedOut = heldOut.map((one) => ({
		...one,
		reading: shiftedReading(one.reading, crossed[foldOf(one.labels.id, SHIFT_FOLDS)]!),
	}));
	const shiftedOthers = others.map((one) => ({
		...one,
		reading: shiftedReading(one.reading, shifts),
	}));
	return {
		model,
		calibration: calibrated(shiftedOut, shiftedOthers),
		heldOut: shiftedOut,
		others: shiftedOthers,
		shifts,
	};
};
