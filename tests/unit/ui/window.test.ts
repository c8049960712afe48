import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeen, topFor, topKept, windowOf } from '../../../components/ui/window.ts';

const place = fc.record({
	top: fc.nat(10_000_000),
	view: fc.integer({ min: 1, max: 4_000 }),
	height: fc.integer({ min: 16, max: 200 }),
});

describe('the rows that are drawn', () => {
	it('are all that are seen, few more, and none beyond the list', () => {
		fc.assert(
			fc.property(place, fc.nat(100_000), ({ top, view, height }, count) => {
				const last = Math.max(0, count * height - view);
				const at = Math.min(top, last);
				const [from, to] = windowOf({ top: at, view, height }, count);
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(count);
				expect(from).toBeLessThanOrEqual(Math.max(0, Math.floor(at / height)));
				expect(to).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((at + view) / height)));
				expect(to - from).toBeLessThanOrEqual(Math.ceil(view / height) + 32);
			}),
		);
	});

	it('are in sight where some of them is', () => {
		const at = { top: 120, view: 200, height: 50 };
		expect([1, 2, 3, 6, 7].map((index) => isSeen(at, index))).toEqual([
			false,
			true,
			true,
			true,
			false,
		]);
	});

	it('do not change with every pixel', () => {
		const at = (top: number) => windowOf({ top, view: 800, height: 50 }, 1_000);
		expect(at(10_000)).toEqual(at(10_030));
	});
});

describe('where to scroll to', () => {
	it('is where the row is wholly seen, as near as can be', () => {
		fc.assert(
			fc.property(place, fc.nat(100_000), ({ top, view, height }, index) => {
				fc.pre(view >= height);
				const to = topFor({ top, view, height }, index);
				const start = index * height;
				expect(start).toBeGreaterThanOrEqual(to);
				expect(start + height).toBeLessThanOrEqual(to + view);
				if (start >= top && start + height <= top + view) expect(to).toBe(top);
			}),
		);
	});

	it('leaves a row where it is seen when all rows get another height, else the first', () => {
		fc.assert(
			fc.property(
				place,
				fc.nat(100_000),
				fc.integer({ min: 16, max: 200 }),
				(at, index, height) => {
					const kept = isSeen(at, index) ? index : Math.floor(at.top / at.height);
					const to = topKept(at, height, index);
					expect(kept * height - to).toBe(kept * at.height - at.top);
				},
			),
		);
	});
});
