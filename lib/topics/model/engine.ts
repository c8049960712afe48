import { widerColumns, type Wider } from '../kin.ts';
import { lexiconSize } from '../lexicon.ts';
import type { Passage } from '../reading.ts';
import { marginsOf, marksOf, standsOf } from '../signals.ts';
import { taxonomy } from '../taxonomy.ts';
import type { Shifts, Tallies } from '../tally.ts';
import { data } from './data.ts';
import { looked, type Look } from './look.ts';
import { Model, type Scored } from './model.ts';
import { isOlder, olderMargins, unpackOlder, type Older } from './older.ts';
import { older as olderData } from './older-data.ts';
import { lookOf } from './packed-look.ts';
import { shiftsOf } from './packed-shifts.ts';

/** The trained parts, unpacked. */
export interface Engine {
	/** Of the model’s data. */
	hash: string;
	model: Model;
	topics: readonly string[];
	wider: Wider;
	/** Points of the lexicon's phrases that were learnt. */
	shifts: Shifts;
	/** Second looks with an abstract and without, each unpacked for the first paper that needs it. */
	full: () => Look;
	bare: () => Look;
	/** How older titles are weighed. */
	older: () => Older;
	/** By column, the year before which no work is about the topic. */
	since: readonly number[];
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
		hash: data.hash,
		model,
		topics: [...model.columns.keys()],
		wider: widerColumns(model.columns),
		shifts: shiftsOf(data.shifts, lexiconSize()),
		full: once(() => lookOf(full, size)),
		bare: once(() => lookOf(bare, size)),
		older: once(() => unpackOlder(olderData)),
		since: taxonomy.map(({ since = 0 }) => since),
		enough: data.enough,
	};
	return engine;
};

/** How sure it is of each topic, by column: above 0 earns a badge. */
export interface Judged {
	margins: Float64Array;
	scored: Scored;
}

/**
 * Weighs what the lexicon, the categories and the model say of a paper.
 * @param year When it appeared; where that is not known, it is of today. An abstract tells the time
 * that it is of, a title does not.
 */
export const judge = (
	reading: readonly Passage[],
	tallies: Tallies,
	categories: readonly string[],
	year = Number.POSITIVE_INFINITY,
): Judged => {
	const { model, wider, full, bare, older, since, enough } = engineOf();
	const isBare = !reading.some(({ where }) => where === 'abstract');
	const scored = model.score(reading, categories);
	const marks = marksOf(tallies, categories, model.columns);
	const first = marginsOf(scored.scores, marks, isBare ? model.bare : model.full);
	const seen = { linear: scored.scores, marks, stands: standsOf(tallies, model.columns) };
	const margins = looked(first, seen, wider, isBare ? bare() : full());
	const least = isBare ? enough.bare : enough.full;
	const judged = margins.map((margin) => margin - least);
	const weighed = isBare && isOlder(year) ? olderMargins(judged, marks, older()) : judged;
	return {
		margins: weighed.map((margin, column) => (year < since[column]! ? -Infinity : margin)),
		scored,
	};
};
