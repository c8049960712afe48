import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	dateOf,
	dayOf,
	endOf,
	periodsBetween,
	startOf,
	unitFor,
	UNITS,
} from '../../../lib/statistics/days.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const days = fc.integer({ min: day('1970-01-01'), max: day('2100-01-01') });
const units = fc.constantFrom(...UNITS);

test('a day is that of the reader’s clock', () => {
	const time = Date.parse('2026-03-01T23:30:00Z');
	expect(dateOf(dayOf(time, () => 0)).toISOString()).toContain('2026-03-01');
	expect(dateOf(dayOf(time, () => -60)).toISOString()).toContain('2026-03-02');
	expect(dateOf(dayOf(time, () => 24 * 60)).toISOString()).toContain('2026-02-28');
});

test('weeks begin on Monday, months and years on their first day', () => {
	expect(startOf(day('2026-11-24'), 'week')).toBe(day('2026-11-23'));
	expect(startOf(day('2026-11-22'), 'week')).toBe(day('2026-11-16'));
	expect(startOf(day('1969-12-28'), 'week')).toBe(day('1969-12-22'));
	expect(startOf(day('2024-02-29'), 'month')).toBe(day('2024-02-01'));
	expect(endOf(day('2024-02-01'), 'month')).toBe(day('2024-03-01'));
	expect(endOf(day('2024-12-01'), 'month')).toBe(day('2025-01-01'));
	expect(endOf(startOf(day('2024-02-29'), 'year'), 'year')).toBe(day('2025-01-01'));
});

test('the longer the time, the longer its periods', () => {
	const first = day('2020-01-01');
	expect([0, 30, 31, 279, 280, 2_927, 2_928].map((span) => unitFor(first, first + span))).toEqual([
		'day',
		'day',
		'week',
		'week',
		'month',
		'month',
		'year',
	]);
});

test('periods follow each other without a gap and hold both ends', () => {
	fc.assert(
		fc.property(days, fc.nat(500), units, (first, span, unit) => {
			const periods = periodsBetween(first, first + span, unit);
			expect(periods[0]!.start).toBeLessThanOrEqual(first);
			expect(periods[0]!.end).toBeGreaterThan(first);
			expect(periods.at(-1)!.start).toBeLessThanOrEqual(first + span);
			expect(periods.at(-1)!.end).toBeGreaterThan(first + span);
			for (const [index, { start, end }] of periods.entries()) {
				expect(startOf(start, unit)).toBe(start);
				expect(startOf(end - 1, unit)).toBe(start);
				expect(periods[index + 1]?.start ?? end).toBe(end);
			}
		}),
	);
});
