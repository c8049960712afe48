import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode, unzigzag, zigzag } from '../../../../lib/topics/model/codec.ts';

test('numbers come back as they went in', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 2 ** 31 })), (numbers) => {
			expect([...decode(encode(numbers))]).toEqual(numbers);
		}),
	);
});

test('signs too', () => {
	fc.assert(
		fc.property(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), (number) => {
			expect(unzigzag(zigzag(number))).toBe(number);
		}),
	);
});

test('small numbers take one character, and none that a script would have to escape', () => {
	expect(encode(Array.from({ length: 44 }, (_, at) => at))).toHaveLength(44);
	const all = encode(Array.from({ length: 5_000 }, (_, at) => at));
	expect(all).not.toMatch(/["'`\\$\p{C}\u0080-\uFFFF]/u);
});
