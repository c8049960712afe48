import { expect, test } from 'vitest';
import { KeyTable } from '../../../../lib/topics/model/keys.ts';

test('every key has its row, and no other key has one', () => {
	const keys = Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 2 ** 22);
	const table = new KeyTable(keys);
	expect(keys.map((key) => table.rowOf(key))).toEqual(keys.map((_, row) => row));
	const known = new Set(keys);
	const others = Array.from({ length: 3_000 }, (_, at) => at).filter((key) => !known.has(key));
	expect(others.filter((key) => table.rowOf(key) !== undefined)).toEqual([]);
});

test('the key 0 is a key', () => {
	expect(new KeyTable([0]).rowOf(0)).toBe(0);
	expect(new KeyTable([]).rowOf(0)).toBeUndefined();
});
