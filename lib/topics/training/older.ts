import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { engineOf, judge } from '../model/engine.ts';
import { OLDER_STEP, type OlderData } from '../model/older.ts';
import { readingOf } from '../reading.ts';
import { marginsOf, marksOf } from '../signals.ts';
import { tallyOf } from '../tally.ts';
import { calibrate, type Reading } from './calibrate.ts';
import { targetsOf, type Labels } from './corpus.ts';
import { foldOf } from './folds.ts';
import { stepsOf } from './pack.ts';
import { linesOf } from './sources.ts';
import { bestThreshold } from './thresholds.ts';

/** Titles of works of before 2025, all fields and most years, and what a reader said of them. */
const TITLES = new URL('titles.jsonl', import.meta.url).pathname;
const FOLDS = 2;

/** One line of them. */
type Title = Omit<Labels, 'id'> & { title: string };

interface Titled {
	/** The title stands for an id. */
	labels: Labels;
	reading: Reading;
}

/** A title, with what the model makes of it without knowing how old it is. */
const titledOf = ({ title, core, acceptable }: Title): Titled => {
	const { model, shifts } = engineOf();
	const reading = readingOf({ title });
	const tallies = tallyOf(reading, shifts);
	return {
		labels: { id: title, core, acceptable },
		reading: {
			linear: Float32Array.from(judge(reading, tallies, []).margins),
			marks: marksOf(tallies, [], model.columns),
			spoken: [],
			targets: targetsOf(core, acceptable),
		},
	};
};

/** Margins of each by weights that were learnt from the others. */
const crossed = (titled: readonly Titled[], topics: number) =>
	Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
		const isIn = ({ labels }: Titled): boolean => foldOf(labels.id, FOLDS) === fold;
		const rest = titled.filter((one) => !isIn(one)).map(({ reading }) => reading);
		const weights = calibrate(rest, topics);
		return titled.filter(isIn).map(({ labels, reading: { linear, marks } }) => ({
			labels,
			margins: marginsOf(linear, marks, weights),
		}));
	});

/** Learns how the model’s margins of older titles are weighed once more. The same titles and model give the same. */
export const learnOlder = (): OlderData => {
	const { model, hash } = engineOf();
	const topics = model.columns.size;
	const titled = linesOf<Title>(TITLES).map(titledOf);
	const weights = calibrate(
		titled.map(({ reading }) => reading),
		topics,
	);
	return {
		model: hash,
		titles: createHash('sha256').update(readFileSync(TITLES)).digest('hex'),
		weights: stepsOf(weights, OLDER_STEP),
		enough: bestThreshold(crossed(titled, topics)),
	};
};
