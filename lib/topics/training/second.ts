import { widerColumns } from '../kin.ts';
import { looked, type Look } from '../model/look.ts';
import { marginsOf } from '../signals.ts';
import { calibrate } from './calibrate.ts';
import { columns } from './corpus.ts';
import { learnLook } from './looks.ts';
import { foldOf } from './folds.ts';
import type { Calibration, HeldOut, Weighed } from './held-out.ts';

/** Second looks with an abstract and without. */
export interface Looks {
	full: Look;
	bare: Look;
}

const wider = widerColumns(columns);
const FOLDS = 2;

/** Margins of each view by a calibration that has not seen it. */
const crossMargins = (heldOut: readonly HeldOut[], others: readonly Weighed[]): Float64Array[] => {
	const margins: Float64Array[] = [];
	for (let fold = 0; fold < FOLDS; fold += 1) {
		const rest = heldOut.filter((one) => foldOf(one.labels.id, FOLDS) !== fold);
		const weights = calibrate(
			[...rest, ...others].map(({ reading }) => reading),
			columns.size,
		);
		for (const [at, one] of heldOut.entries()) {
			if (foldOf(one.labels.id, FOLDS) !== fold) continue;
			margins[at] = marginsOf(one.reading.linear, one.reading.marks, weights);
		}
	}
	return margins;
};

/** Titles say little of what else is there: of what is learnt from them only a share is believed. */
const SHARE_OF_BARE = 0.6;

const shareOf = (look: Look, share: number): Look => ({
	...look,
	outputs: Array.from(look.outputs, (output) => output * share),
	topics: Array.from(look.topics, (bias) => bias * share),
	table: look.table.map(({ weight, ...cell }) => ({ ...cell, weight: weight * share })),
});

const lookFor = (heldOut: readonly HeldOut[], others: readonly Weighed[]): Look =>
	learnLook(
		heldOut.map(({ reading }) => reading),
		crossMargins(heldOut, others),
		wider,
	);

/**
 * Learns the second looks from what the models said of papers that they had not seen.
 * @param others What calibrates beside those.
 */
export const learnLooks = (heldOut: readonly HeldOut[], others: readonly Weighed[]): Looks => {
	const of = (isBare: boolean): Look =>
		lookFor(
			heldOut.filter(({ view }) => view.isBare === isBare),
			others.filter((one) => one.isBare === isBare),
		);
	return { full: of(false), bare: shareOf(of(true), SHARE_OF_BARE) };
};

/** Margins of one view after the second look. */
export const lookedAt = (
	{ view, reading }: HeldOut,
	calibration: Calibration,
	looks: Looks,
): Float64Array => {
	const { linear, marks } = reading;
	const first = marginsOf(linear, marks, view.isBare ? calibration.bare : calibration.full);
	return looked(first, reading, wider, view.isBare ? looks.bare : looks.full);
};
