import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../lib/query/distance.ts';

test.each([
	['agents', 'agents', 0],
	['agnets', 'agents', 1],
	['langauge', 'language', 1],
	['difusion', 'diffusion', 1],
	['transformr', 'transformer', 1],
	['vaswany', 'vaswani', 1],
	['lerning', 'learning', 1],
	['atenttion', 'attention', 2],
	['graph', 'agents', Infinity],
])('from %s to %s', (word, other, far) => {
	expect(distance(word, other, 2)).toBe(far);
});

test('is the same both ways, and as many letters as were changed at most', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.nat(7), (one, other, at) => {
			expect(distance(one, other, 8)).toBe(distance(other, one, 8));
			expect(distance(one, one, 2)).toBe(0);
			const shorter = one.slice(0, at) + one.slice(at + 1);
			expect(distance(one, shorter, 2)).toBe(one.length - shorter.length);
		}),
	);
});
