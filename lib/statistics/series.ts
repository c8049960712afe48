import { periodsBetween, startOf, unitFor, type Day, type Period, type Unit } from './days.ts';
import type { Statistics } from './tally.ts';

/** One series of a stacked plot. */
export interface Series {
	/** A topic’s id, a reading state; `''` for what is left. */
	id: string;
	/** One count a period. */
	counts: number[];
	total: number;
}

/** Counts over time, by periods without a gap. */
export interface Timeline {
	unit: Unit;
	periods: Period[];
	/** At the bottom of the stack first. */
	series: Series[];
}

/** A piece of a stack. */
export interface Piece extends Period {
	/** Index of the series. */
	series: number;
	from: number;
	to: number;
}

const firstOf = (days: Iterable<Day>): Day => {
	let first = Infinity;
	for (const day of days) first = Math.min(first, day);
	return first;
};

/** Days that a timeline shows at least: one day alone would be a wall of one colour. */
const LEAST_DAYS = 14;

/** The frame of all timelines: from the first paper, or two weeks ago, to today. */
const frameOf = ({ days }: Pick<Statistics, 'days'>, today: Day): Omit<Timeline, 'series'> => {
	const first = Math.min(firstOf(days.keys()), today - LEAST_DAYS + 1);
	const unit = unitFor(first, today);
	return { unit, periods: periodsBetween(first, today, unit) };
};

/** Sums up days by periods; what is dated after the last period, by a clock that was wrong, is in it. */
const sum = (
	days: Iterable<readonly [day: Day, count: number]>,
	{ unit, periods }: Omit<Timeline, 'series'>,
): number[] => {
	const counts = periods.map(() => 0);
	const places = new Map(periods.map(({ start }, index) => [start, index]));
	for (const [day, count] of days) {
		const place = places.get(startOf(day, unit)) ?? periods.length - 1;
		counts[place]! += count;
	}
	return counts;
};

const seriesOf = (id: string, counts: number[]): Series => ({
	id,
	counts,
	total: counts.reduce((all, count) => all + count, 0),
});

/** Papers by when they were saved, as one series. */
export const savedOverTime = (statistics: Pick<Statistics, 'days'>, today: Day): Timeline => {
	const frame = frameOf(statistics, today);
	const days = [...statistics.days].map(
		([day, states]) => [day, states.reduce((all, count) => all + count, 0)] as const,
	);
	return { ...frame, series: [seriesOf('saved', sum(days, frame))] };
};

/** Their reading states now, by when they were saved: read at the bottom, never marked on top. */
export const statesOverTime = (
	statistics: Pick<Statistics, 'days'>,
	today: Day,
	states: readonly string[],
): Timeline => {
	const frame = frameOf(statistics, today);
	const series = states.map((id, state) => {
		const days = [...statistics.days].map(([day, counts]) => [day, counts[state] ?? 0] as const);
		return seriesOf(id, sum(days, frame));
	});
	return { ...frame, series: series.toReversed() };
};

/** The badges of papers by when they were saved: the most frequent topics, and all others as one. */
export const topicsOverTime = (
	statistics: Pick<Statistics, 'days' | 'topics'>,
	today: Day,
	most: number,
): Timeline => {
	const frame = frameOf(statistics, today);
	const topics = statistics.topics.slice(0, most);
	const series = topics.map(({ id, days }) => seriesOf(id, sum(days, frame)));
	const others = statistics.topics.slice(most).flatMap(({ days }) => [...days]);
	if (others.length > 0) series.push(seriesOf('', sum(others, frame)));
	return { ...frame, series };
};

/** The pieces of the stacks, without empty ones. */
export const stack = ({ periods, series }: Timeline): Piece[] =>
	periods.flatMap((period, index) => {
		let from = 0;
		return series.flatMap(({ counts }, place) => {
			const count = counts[index]!;
			if (count === 0) return [];
			const piece = { ...period, series: place, from, to: from + count };
			from += count;
			return [piece];
		});
	});

/** How often the most frequent topics stand together; a topic with itself is how often it is there. */
export const topicMatrix = (
	{ topics, together }: Pick<Statistics, 'topics' | 'together'>,
	most: number,
): { ids: string[]; rows: number[][] } => {
	const shown = topics.slice(0, most);
	return {
		ids: shown.map(({ id }) => id),
		rows: shown.map((one) =>
			shown.map((other) => (one.id === other.id ? one.count : together(one.id, other.id))),
		),
	};
};
