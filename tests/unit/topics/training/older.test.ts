import { expect, test } from 'vitest';
import { data } from '../../../../lib/topics/model/data.ts';
import { isOlder } from '../../../../lib/topics/model/older.ts';
import { older } from '../../../../lib/topics/model/older-data.ts';
import { learnOlder } from '../../../../lib/topics/training/older.ts';

test(
	'how older titles are weighed was learnt over the shipped model, and is learnt again to the bit',
	{
		timeout: 300_000,
	},
	() => {
		expect(older.model, 'learn again: npm run train:older').toBe(data.hash);
		expect(learnOlder()).toEqual(older);
	},
);

test.each([
	[2022, true],
	[2023, false],
	[Number.NaN, false],
])('a work of %d is older: %s', (year, expected) => {
	expect(isOlder(year)).toBe(expected);
});
