import { expect, test } from 'vitest';
import { fullYear } from '../../../lib/sites/full-year.ts';

test.each([
	['65', 1965, '1965'],
	['99', 1965, '1999'],
	['00', 1965, '2000'],
	['19', 1965, '2019'],
	['64', 1965, '2064'],
	['07', 2007, '2007'],
	['06', 2007, '2106'],
])('%s of a series since %i is %s', (digits, since, year) => {
	expect(fullYear(digits, since)).toBe(year);
});
