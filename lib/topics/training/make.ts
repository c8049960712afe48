import type { ModelData } from '../model/model.ts';
import { measure, type Metrics } from './metrics.ts';
import type { Gathered } from './gather.ts';
import { packed } from './pack.ts';
import { heldOutBy, train, type HeldOut, type Trained } from './pipeline.ts';
import { learnLooks, lookedAt, type Looks } from './second.ts';
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

/** Makes the model from all that was gathered; the same papers give the same model, to the bit. */
export const make = (
	{ corpus, measured }: Gathered,
	inputs: string,
	tell: (what: string) => void,
): Made => {
	const trained = train(corpus, tell);
	const looks = learnLooks(trained.heldOut);
	tell('second looks');
	const enough = thresholdsOf(trained, looks);
	const data = packed(trained.model, trained.calibration, looks, enough, inputs);
	const seen = heldOutBy(trained.model, measured);
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
