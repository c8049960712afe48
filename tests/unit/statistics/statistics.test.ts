import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/statistics/days.ts';
import {
	savedOverTime,
	stack,
	statesOverTime,
	topicMatrix,
	topicsOverTime,
	type Timeline,
} from '../../../lib/statistics/series.ts';
import { Tally, type Statistics } from '../../../lib/statistics/tally.ts';
import { leavesOf, paper, type Counted } from './leaves.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 12);
const utc = (): number => 0;
const today = dayOf(NOW, utc);
const STATES = ['none', 'to-read', 'reading', 'read'];

const count = (papers: readonly Counted[], size?: number): Statistics => {
	const tally = new Tally(utc);
	for (const leaf of leavesOf(papers, size)) tally.add(leaf);
	return tally.result();
};

const sum = (numbers: Iterable<number>): number =>
	[...numbers].reduce((all, each) => all + each, 0);
const totalOf = ({ series }: Timeline): number => sum(series.flatMap(({ counts }) => counts));

describe('what is counted', () => {
	const papers = [
		paper({ topics: ['llm', 'agents'], venue: 'ICLR', authors: ['ada l', 'emmy n'], state: 3 }),
		paper({ topics: ['llm'], venue: 'ICLR', authors: ['ada l'], starred: true }),
		paper({ topics: ['agents', 'llm'], venue: 'ICML', authors: ['emmy n', 'ada l'], state: 1 }),
		paper({ topics: ['rag'], savedAt: Date.UTC(2026, 2, 1), state: 3, starred: true }),
	];

	test('papers, stars, states and topics', () => {
		const { papers: all, starred, states, topics } = count(papers);
		expect({ all, starred, states }).toEqual({ all: 4, starred: 2, states: [1, 1, 0, 2] });
		expect(topics.map(({ id, count: times }) => [id, times])).toEqual([
			['llm', 3],
			['agents', 2],
			['rag', 1],
		]);
	});

	test('topics that stand together, in either order', () => {
		const statistics = count(papers, 1);
		expect(statistics.together('llm', 'agents')).toBe(2);
		expect(statistics.together('agents', 'llm')).toBe(2);
		expect(statistics.together('rag', 'llm')).toBe(0);
		expect(statistics.together('none', 'llm')).toBe(0);
		expect(topicMatrix(statistics, 2)).toEqual({
			ids: ['llm', 'agents'],
			rows: [
				[3, 2],
				[2, 2],
			],
		});
	});

	test('venues, and authors of more than one paper with one of theirs', () => {
		const { venues, authors } = count(papers);
		expect(venues).toEqual([
			{ id: 'ICLR', count: 2 },
			{ id: 'ICML', count: 1 },
		]);
		expect(authors).toEqual([
			{ id: ' ada l ', count: 3, paper: 0 },
			{ id: ' emmy n ', count: 2, paper: 0 },
		]);
	});

	test('an empty library has nothing, and two weeks to show it in', () => {
		const statistics = count([]);
		expect(statistics).toMatchObject({ papers: 0, topics: [], venues: [], authors: [] });
		expect(savedOverTime(statistics, today).periods).toHaveLength(14);
		expect(stack(savedOverTime(statistics, today))).toEqual([]);
	});
});

describe('series over time', () => {
	test('empty periods are there', () => {
		const { unit, periods, series } = savedOverTime(
			count([paper({ savedAt: Date.UTC(2025, 10, 1) }), paper({ savedAt: NOW })]),
			today,
		);
		expect(unit).toBe('month');
		expect(periods).toHaveLength(13);
		expect(series[0]!.counts).toEqual([1, ...Array.from({ length: 11 }, () => 0), 1]);
	});

	test('what a wrong clock saved tomorrow is in the last period', () => {
		const timeline = savedOverTime(count([paper({ savedAt: NOW + 400 * DAY_MS })]), today);
		expect(timeline.series[0]!.counts.at(-1)).toBe(1);
	});

	test('topics without room are one series, the last', () => {
		const statistics = count([
			paper({ topics: ['a', 'b', 'c'] }),
			paper({ topics: ['a', 'b'] }),
			paper({ topics: ['a', 'd'] }),
		]);
		const { series } = topicsOverTime(statistics, today, 2);
		expect(series.map(({ id, total }) => [id, total])).toEqual([
			['a', 3],
			['b', 2],
			['', 2],
		]);
		expect(topicsOverTime(statistics, today, 4).series.map(({ id }) => id)).toEqual([
			'a',
			'b',
			'c',
			'd',
		]);
	});

	test('states stack with the read ones at the bottom', () => {
		const timeline = statesOverTime(count([paper({ state: 3 }), paper()]), today, STATES);
		expect(timeline.series.map(({ id, total }) => [id, total])).toEqual([
			['read', 1],
			['reading', 0],
			['to-read', 0],
			['none', 1],
		]);
		expect(stack(timeline).map(({ series, from, to }) => [series, from, to])).toEqual([
			[0, 0, 1],
			[3, 1, 2],
		]);
	});
});

const anyPaper = fc.record({
	savedAt: fc.integer({ min: NOW - 4_000 * DAY_MS, max: NOW }),
	state: fc.nat(3),
	starred: fc.boolean(),
	topics: fc.uniqueArray(fc.constantFrom(...'a b c d e f g h i j k l'.split(' ')), {
		maxLength: 6,
	}),
	venue: fc.option(fc.constantFrom('ICLR', 'ICML'), { nil: undefined }),
	authors: fc.array(fc.constantFrom('ada', 'emmy', 'émilie'), { maxLength: 3 }),
});

describe('for any library', () => {
	test('sums agree, however it is packed', () => {
		fc.assert(
			fc.property(
				fc.array(anyPaper, { maxLength: 40 }),
				fc.integer({ min: 1, max: 9 }),
				(papers, size) => {
					const statistics = count(papers, size);
					const badges = sum(papers.map(({ topics }) => topics.length));
					expect(statistics.papers).toBe(papers.length);
					expect(sum(statistics.states)).toBe(papers.length);
					expect(totalOf(savedOverTime(statistics, today))).toBe(papers.length);
					expect(totalOf(statesOverTime(statistics, today, STATES))).toBe(papers.length);
					expect(sum(statistics.topics.map((topic) => topic.count))).toBe(badges);
					expect(totalOf(topicsOverTime(statistics, today, 8))).toBe(badges);
					expect(sum(statistics.venues.map((venue) => venue.count))).toBe(
						papers.filter(({ venue }) => venue !== undefined).length,
					);
				},
			),
		);
	});

	test('pieces of a stack lie one on the other up to the sum of their period', () => {
		fc.assert(
			fc.property(fc.array(anyPaper, { maxLength: 40 }), (papers) => {
				const timeline = topicsOverTime(count(papers), today, 8);
				const pieces = Map.groupBy(stack(timeline), ({ start }) => start);
				for (const [index, { start }] of timeline.periods.entries()) {
					const some = pieces.get(start) ?? [];
					expect(some.map(({ from }) => from)).toEqual(
						[0, ...some.map(({ to }) => to)].slice(0, some.length),
					);
					expect(some.at(-1)?.to ?? 0).toBe(
						sum(timeline.series.map(({ counts }) => counts[index]!)),
					);
				}
			}),
		);
	});

	test('pairs are those of a plain count', () => {
		fc.assert(
			fc.property(fc.array(anyPaper, { maxLength: 30 }), (papers) => {
				const { together } = count(papers);
				for (const a of 'abc') {
					for (const b of 'def') {
						const both = papers.filter(({ topics }) => topics.includes(a) && topics.includes(b));
						expect(together(a, b)).toBe(both.length);
					}
				}
			}),
		);
	});
});
