import { widerColumns, type Wider } from '../kin.ts';
import { lexiconSize } from '../lexicon.ts';
import type { Passage } from '../reading.ts';
import { marginsOf, marksOf, standsOf } from '../signals.ts';
import type { Shifts, Tallies } from '../tally.ts';
import { data } from './data.ts';
import { looked, type Look } from './look.ts';
import { Model, type Scored } from './model.ts';
import { lookOf } from './packed-look.ts';
import { shiftsOf } from './packed-shifts.ts';

/** The trained parts, unpacked. */
export interface Engine {
	model: Model;
	topics: readonly string[];
	wider: Wider;
	/** Points of the lexicon's phrases that were learnt. */
	shifts: Shifts;
	/** Second looks with an abstract and without, each unpacked for the first paper that needs it. */
	full: () => Look;
	bare: () => Look;
	/** Margin that earns a badge, with an abstract and without. */
	enough: { full: number; bare: number };
}

const once = <T>(make: () => T): (() => T) => {
	let made: T | undefined;
	return () => (made ??= make());
};

let engine: Engine | undefined;

/** Unpacked at the first card and not while the script loads. */
export const engineOf = (): Engine => {
	if (engine) return engine;
	const model = new Model(data);
	const size = model.columns.size;
	const [full, bare] = data.looks;
	engine = {
		model,
		topics: [...model.columns.keys()],
		wider: widerColumns(model.columns),
		shifts: shiftsOf(data.shifts, lexiconSize()),
		full: once(() => lookOf(full, size)),
		bare: once(() => lookOf(bare, size)),
		enough: data.enough,
	};
	return engine;
};

/** How sure it is of each topic, by column: above 0 earns a badge. */
export interface Judged {
	margins: Float64Array;
	scored: Scored;
}

/** Weighs what the lexicon, the categories and the model say of a paper. */
export const judge = (
	reading: readonly Passage[],
	tallies: Tallies,
	categories: readonly string[],
): Judged => {
	const { model, wider, full, bare, enough } = engineOf();
	const isBare = !reading.some(({ where }) => where === 'abstract');
	const scored = model.score(reading, categories);
	const marks = marksOf(tallies, categories, model.columns);
	const first = marginsOf(scored.scores, marks, isBare ? model.bare : model.full);
	const seen = { linear: scored.scores, marks, stands: standsOf(tallies, model.columns) };
	const margins = looked(first, seen, wider, isBare ? bare() : full());
	const least = isBare ? enough.bare : enough.full;
	return { margins: margins.map((margin) => margin - least), scored };
};
