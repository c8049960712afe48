import { expect, test } from 'vitest';
import { lexiconSize } from '../../../../lib/topics/lexicon.ts';
import { shiftsOf } from '../../../../lib/topics/model/packed-shifts.ts';
import { readingOf } from '../../../../lib/topics/reading.ts';
import { BIAS, CELLS, marksOf, pointsSignal, SIGNAL } from '../../../../lib/topics/signals.ts';
import { tallyOf } from '../../../../lib/topics/tally.ts';
import type { Reading } from '../../../../lib/topics/training/calibrate.ts';
import { columns } from '../../../../lib/topics/training/corpus.ts';
import { packedShifts } from '../../../../lib/topics/training/pack.ts';
import { learnShifts, shiftedMarks } from '../../../../lib/topics/training/shifts.ts';
import { spokenOf } from '../../../../lib/topics/training/spoken.ts';

const rag = columns.get('rag')!;
const weights = new Float64Array(columns.size * CELLS);
for (const column of columns.values()) {
	weights[column * CELLS + BIAS] = -2;
	weights[column * CELLS + SIGNAL.title] = 2;
	weights[column * CELLS + SIGNAL.text] = 2;
}

const readingFor = (title: string, isRight: boolean): Reading => {
	const tallies = tallyOf(readingOf({ title }));
	return {
		linear: new Float32Array(columns.size),
		marks: marksOf(tallies, [], columns),
		spoken: spokenOf(tallies, columns),
		targets: isRight ? new Map([[rag, 1]]) : new Map(),
	};
};

const shiftOfTitle = (title: string, right: number, wrong: number): number => {
	const readings = [
		...Array.from({ length: right }, () => readingFor(title, true)),
		...Array.from({ length: wrong }, () => readingFor(title, false)),
	];
	const shifts = learnShifts(readings.map((reading) => ({ reading, weights })));
	const { phrase } = readings[0]!.spoken.find(({ column }) => column === rag)!;
	return shifts.title[phrase]!;
};

test('a phrase that is mostly wrong loses points, and one that is always right gains some', () => {
	expect(shiftOfTitle('GraphRAG', 10, 90)).toBeLessThan(-1);
	expect(shiftOfTitle('Retrieved documents', 90, 10)).toBeGreaterThan(1);
});

test('what two papers say changes little', () => {
	expect(Math.abs(shiftOfTitle('GraphRAG', 0, 2))).toBeLessThanOrEqual(0.5);
});

test('shifts are packed and unpacked', () => {
	const shifts = new Float64Array(lexiconSize());
	shifts[3] = -2.5;
	shifts[lexiconSize() - 1] = 1;
	const packed = packedShifts(shifts);
	const { title, abstract } = shiftsOf(
		[packed, packedShifts(new Float64Array(lexiconSize()))],
		lexiconSize(),
	);
	expect(title).toEqual(shifts);
	expect(Array.from(abstract).every((value) => value === 0)).toBe(true);
});

test('training shifts marks as pages do', () => {
	const shifts = {
		title: Float64Array.from({ length: lexiconSize() }, (_, at) => (at % 5) - 2),
		abstract: Float64Array.from({ length: lexiconSize() }, (_, at) => (at % 3) - 1),
	};
	const reading = readingOf({
		title: 'Retrieval-augmented generation for question answering with language models',
		abstract:
			'Retrieval augmentation helps large language models. Retrieval augmentation of agents, RAG ' +
			'for short, is evaluated on a benchmark of reasoning and planning tasks.',
	});
	const tallies = tallyOf(reading);
	const trained = shiftedMarks(marksOf(tallies, [], columns), spokenOf(tallies, columns), shifts);
	const shown = marksOf(tallyOf(reading, shifts), [], columns);
	expect(shown.length).toBeGreaterThan(5);
	expect(trained.length).toBe(shown.length);
	for (const [at, mark] of shown.entries()) {
		expect(trained[at]).toMatchObject({ column: mark.column, signal: mark.signal });
		expect(trained[at]!.value).toBeCloseTo(mark.value, 12);
	}
});

test('points are cut off on both sides', () => {
	expect(pointsSignal(60)).toBe(-pointsSignal(-60));
});
