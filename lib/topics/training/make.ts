import type { ModelData } from '../model/model.ts';
import { measure, type Metrics } from './metrics.ts';
import type { Gathered } from './gather.ts';
import type { Linear } from './linear.ts';
import { packed, zippedSize } from './pack.ts';
import { heldOutBy, type HeldOut } from './held-out.ts';
import type { Trained } from './joining.ts';
import { settings, train } from './pipeline.ts';
import { learnLooks, lookedAt, type Looks } from './second.ts';
import { shiftedReading } from './shifts.ts';
import { asFirst, badgesOf, bestThreshold } from './thresholds.ts';

interface Made {
	data: ModelData;
	/** On the papers that were not learnt from, as pages without categories show them. */
	full: Metrics;
	bare: Metrics;
}

const plainViews = (heldOut: readonly HeldOut[], isBare: boolean): HeldOut[] =>
	heldOut.filter(({ view }) => view.isBare === isBare && !view.hasCategories);

const thresholdsOf = (
	{ heldOut, calibration }: Trained,
	looks: Looks,
): { full: number; bare: number } => {
	const of = (isBare: boolean): number =>
		bestThreshold(
			plainViews(heldOut, isBare).map((one) => ({
				labels: one.labels,
				margins: lookedAt(one, calibration, looks),
			})),
		);
	return { full: of(false), bare: of(true) };
};

/** Bytes that a model may have, zipped: what the lexicon leaves of the budget of both. */
const MOST_BYTES = 75_300;
/** Share of the weights that is kept while there are too many. */
const FEWER = 0.985;

/** Drops the weights that matter least until the model is small enough. */
const fitting = (model: Linear, pack: (model: Linear) => ModelData): ModelData => {
	let most = settings.weights.at(-1)!;
	let data = pack(model);
	while (zippedSize(data) > MOST_BYTES) {
		most = Math.floor(most * FEWER);
		model.prune(most);
		data = pack(model);
	}
	return data;
};

/** Makes the model from all that was gathered; the same papers give the same model, to the bit. */
export const make = (
	{ corpus, measured }: Gathered,
	inputs: string,
	tell: (what: string) => void,
): Made => {
	const trained = train(corpus, tell);
	return finished(trained, { corpus, measured }, inputs, tell);
};

/** All that follows the training of the linear model. */
export const finished = (
	trained: Trained,
	{ corpus, measured }: Gathered,
	inputs: string,
	tell: (what: string) => void,
): Made => {
	const looks = learnLooks(trained.heldOut, trained.others);
	tell('second looks');
	const enough = thresholdsOf(trained, looks);
	const data = fitting(trained.model, (model) =>
		packed({ ...trained, model }, corpus.keys, looks, enough, inputs),
	);
	const seen = heldOutBy(trained.model, measured).map((one) => ({
		...one,
		reading: shiftedReading(one.reading, trained.shifts),
	}));
	const of = (isBare: boolean): Metrics => {
		const views = plainViews(seen, isBare);
		const least = isBare ? enough.bare : enough.full;
		return measure(
			views.map(({ labels }) => {
				const core = asFirst(labels.core);
				const acceptable = asFirst(labels.acceptable).filter((topic) => !core.includes(topic));
				return { core, acceptable };
			}),
			views.map((one) => asFirst(badgesOf(lookedAt(one, trained.calibration, looks), least))),
		);
	};
	return { data, full: of(false), bare: of(true) };
};
