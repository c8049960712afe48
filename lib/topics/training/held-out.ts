import { marginsOf } from '../signals.ts';
import { calibrate, type Reading } from './calibrate.ts';
import { columns, newerThan, targetsOf, type Labels } from './corpus.ts';
import { FIRST_IDS } from './firsts.ts';
import type { Linear } from './linear.ts';
import type { SeenReading } from './looks.ts';
import type { View } from './views.ts';

/** A paper that was read, as pages show it. */
export interface Read {
	labels: Labels;
	views: readonly View[];
}

/** Calibrated weights with an abstract and without. */
export interface Calibration {
	full: Float64Array;
	bare: Float64Array;
}

/** What a paper's views got from models that had not seen it. */
export interface HeldOut {
	labels: Labels;
	view: View;
	reading: SeenReading;
}

const topics = columns.size;

/** Topics of the first taxonomy are all that keywords speak of. */
const NEWER: ReadonlySet<number> = newerThan(FIRST_IDS);

/** What a paper with keywords counts beside a read one. */
const CALIBRATION_WEIGHT = 1.2;

export const heldOutBy = (model: Linear, reads: readonly Read[]): HeldOut[] =>
	reads.flatMap(({ labels, views }) => {
		const targets = targetsOf(labels.core, labels.acceptable);
		return views.map((view) => ({
			labels,
			view,
			reading: {
				linear: Float32Array.from(model.score(view.vector)),
				marks: view.marks,
				stands: view.stands,
				spoken: view.spoken,
				targets,
			},
		}));
	});

/** A paper with its authors' keywords, for calibration alone: no model learns from it. */
export interface Keyworded {
	topics: readonly string[];
	views: readonly View[];
}

/** A view of a paper with keywords, as the calibration takes it. */
export const keywordReadings = (model: Linear, papers: readonly Keyworded[]): Weighed[] =>
	papers.flatMap(({ topics: labels, views }) => {
		const targets = targetsOf(labels);
		return views.map(({ vector, marks, spoken, isBare }) => ({
			isBare,
			reading: {
				linear: Float32Array.from(model.score(vector)),
				marks,
				spoken,
				targets,
				unknown: NEWER,
				weight: CALIBRATION_WEIGHT,
			},
		}));
	});

export interface Weighed {
	isBare: boolean;
	reading: Reading;
}

export const calibrated = (
	heldOut: readonly HeldOut[],
	others: readonly Weighed[],
): Calibration => {
	const of = (isBare: boolean): Reading[] => [
		...heldOut.filter(({ view }) => view.isBare === isBare).map(({ reading }) => reading),
		...others.filter((one) => one.isBare === isBare).map(({ reading }) => reading),
	];
	return { full: calibrate(of(false), topics), bare: calibrate(of(true), topics) };
};

export const marginsBy = (
	model: Linear,
	{ full, bare }: Calibration,
	{ vector, marks, isBare }: View,
): Float64Array => marginsOf(model.score(vector), marks, isBare ? bare : full);
