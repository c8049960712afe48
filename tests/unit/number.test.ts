import { expect, test, vi } from 'vitest';
import { numberIn } from '../../lib/number.ts';

test('small numbers do not wait for the rules of a language, which are made once', () => {
	const made = vi.spyOn(Intl, 'NumberFormat');
	expect([0, 1, 999].map((count) => numberIn(count, 'de'))).toEqual(['0', '1', '999']);
	expect(made).not.toHaveBeenCalled();
	expect([1_000, 0.5, -1].map((count) => numberIn(count, 'de'))).toEqual(['1.000', '0,5', '-1']);
	expect(made).toHaveBeenCalledOnce();
	expect(numberIn(12_345, 'en')).toBe('12,345');
});
