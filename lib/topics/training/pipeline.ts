import { columns, targetsOf } from './corpus.ts';
import { foldOf } from './folds.ts';
import {
	calibrated,
	heldOutBy,
	keywordReadings,
	marginsBy,
	type Calibration,
	type HeldOut,
	type Keyworded,
	type Read,
} from './held-out.ts';
import { joined, type Trained } from './joining.ts';
import { Linear, type Example } from './linear.ts';
import { randomOf } from './random.ts';
import type { View } from './views.ts';

export const settings = {
	folds: 3,
	/** Step of AdaGrad while much is learnt, once cells go, and when nothing goes any more. */
	rate: 0.5,
	pruningRate: 0.3,
	lastRate: 0.2,
	/** Shrinking of all weights after a pass over keywords. */
	shrink: 0.05,
	keywordPasses: 2,
	readPasses: 3,
	softPasses: 3,
	/** While the model learns from itself, one of so many papers with keywords is shown again. */
	keywordStep: 3,
	keywordWeight: 0.4,
	softWeight: 0.7,
	/** Views without abstract or with categories count this share. */
	sideWeight: 0.5,
	readWeight: 2,
	/** Pseudo-labels less sure than this are wrong, surer ones than that are right. */
	leastSoft: 0.05,
	mostSoft: 0.8,
	/**
	 * Weights that are kept, step by step with a pass after each, so that those that are left take
	 * over from those that go; what a script may weigh decides in the end.
	 */
	weights: [600_000, 150_000, 70_000, 33_500],
	/** Passes over the last weights. */
	prunedPasses: 4,
};

const topics = columns.size;
const NOTHING: ReadonlySet<number> = new Set();

const isHeldOut = ({ labels }: Read, fold: number): boolean =>
	foldOf(labels.id, settings.folds) === fold;

const examplesOf = ({ labels, views }: Read): Example[] => {
	const targets = targetsOf(labels.core, labels.acceptable);
	return views.map(({ vector }) => ({
		vector,
		targets,
		unknown: NOTHING,
		weight: settings.readWeight,
		negatives: 1,
	}));
};

/** The model after what readers said. */
const taught = (base: Linear, reads: readonly Read[]): Linear => {
	const model = base.clone();
	const examples = reads.flatMap(examplesOf);
	const { rate, readPasses } = settings;
	for (let pass = 0; pass < readPasses; pass += 1) {
		model.learn(examples, { rate, shrink: 0, random: randomOf(pass + 5) });
	}
	return model;
};

/**
 * Examples whose labels are what the model says of each paper's fullest view, in two halves: views
 * with an abstract and without, one of them with categories, are of each paper in both.
 */
export const softExamples = (
	model: Linear,
	calibration: Calibration,
	papers: readonly (readonly View[])[],
): [Example[], Example[]] => {
	const halves: [Example[], Example[]] = [[], []];
	for (const [number, views] of papers.entries()) {
		const targets = new Map<number, number>();
		for (const [column, margin] of marginsBy(model, calibration, views[0]!).entries()) {
			const probability = 1 / (1 + Math.exp(-margin));
			if (probability < settings.leastSoft) continue;
			targets.set(column, probability > settings.mostSoft ? 1 : probability);
		}
		for (const [at, { vector, isBare, hasCategories }] of views.entries()) {
			halves[(at ^ (at >> 1) ^ number) & 1]!.push({
				vector,
				targets,
				unknown: NOTHING,
				weight: settings.softWeight * (isBare || hasCategories ? settings.sideWeight : 1),
				negatives: 1,
			});
		}
	}
	return halves;
};

export interface Corpus {
	/** Keys of the grams that the model may weigh. */
	keys: readonly number[];
	/** Labelled by keywords or by category. */
	weak: readonly Example[];
	reads: readonly Read[];
	keyworded: readonly Keyworded[];
	/** Views of papers without labels. */
	unlabelled: readonly (readonly View[])[];
}

/** Every fold's models, each taught without the fold, and what they say of it. */
const folded = (
	reads: readonly Read[],
	model: (rest: readonly Read[]) => Linear,
): { models: Linear[]; heldOut: HeldOut[] } => {
	const models: Linear[] = [];
	const heldOut: HeldOut[] = [];
	for (let fold = 0; fold < settings.folds; fold += 1) {
		const rest = reads.filter((read) => !isHeldOut(read, fold));
		models.push(model(rest));
		heldOut.push(
			...heldOutBy(
				models.at(-1)!,
				reads.filter((read) => isHeldOut(read, fold)),
			),
		);
	}
	return { models, heldOut };
};

/**
 * A small model that says what the teacher says: learnt anew from its labels of the unlabelled
 * papers, from readers, and from keywords that would else be forgotten.
 */
const softened = (
	teacher: Linear,
	calibration: Calibration,
	reads: readonly Read[],
	{ keys, unlabelled, weak }: Corpus,
): Linear => {
	const { keywordStep, keywordWeight, softPasses, weights, prunedPasses } = settings;
	const model = new Linear(topics, keys.length);
	const halves = softExamples(teacher, calibration, unlabelled);
	const read = reads.flatMap(examplesOf);
	const keyworded = weak.map((one) => ({ ...one, weight: one.weight * keywordWeight }));
	let passes = 0;
	const pass = (rate: number): void => {
		const again = keyworded.filter((_, at) => at % keywordStep === passes % keywordStep);
		const examples = [...halves[passes % 2]!, ...read, ...again];
		model.learn(examples, { rate, shrink: 0, random: randomOf(passes + 50) });
		passes += 1;
	};
	for (let soft = 0; soft < softPasses; soft += 1) pass(settings.rate);
	for (const most of weights) {
		model.prune(most);
		pass(settings.pruningRate);
	}
	for (let last = 1; last < prunedPasses; last += 1) {
		pass(last < prunedPasses / 2 ? settings.pruningRate : settings.lastRate);
	}
	return model;
};

/**
 * Learns from keywords, then from readers, labels the unlabelled papers with that, and learns a
 * small model from those and from readers again. What calibrates the margins is held out
 * throughout: for each fold of read papers the whole way is gone without it.
 */
export const train = (corpus: Corpus, tell: (what: string) => void): Trained => {
	const { keys, weak, reads, keyworded } = corpus;
	const { rate, shrink, keywordPasses } = settings;
	const base = new Linear(topics, keys.length);
	for (let pass = 0; pass < keywordPasses; pass += 1) {
		base.learn(weak, { rate, shrink, random: randomOf(pass + 1) });
	}
	tell('keywords');
	const first = folded(reads, (rest) => taught(base, rest));
	const teacher = taught(base, reads);
	const calibration = calibrated(first.heldOut, keywordReadings(teacher, keyworded));
	tell('taught');
	const second = folded(reads, (rest) => {
		const model = softened(first.models.shift()!, calibration, rest, corpus);
		tell('self-trained without a fold');
		return model;
	});
	const model = softened(teacher, calibration, reads, corpus);
	tell('self-trained');
	const trained = joined(model, second.heldOut, keywordReadings(model, keyworded));
	tell('calibrated');
	return trained;
};
