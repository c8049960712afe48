import { describe, expect, it } from 'vitest';
import { BEGINNING, follow, hasLeft, type Shown } from '../../../components/library/current.ts';
import type { Results } from '../../../components/library/results.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';

const idsOf = (letters: string): PaperId[] => letters.split('').map((each) => `s2:${each}`);

/** A list of papers with names of one letter, all told, unless it is said of how many more. */
const list = (letters: string, rest: Partial<Results> = {}): Results => ({
	query: '',
	order: 'newest',
	stage: 'complete',
	count: letters.length,
	isPart: false,
	first: idsOf(letters),
	papers: new Map(),
	ids: () => Promise.resolve([]),
	...rest,
});

const shown = (results: Results, openId?: PaperId): Shown => ({
	results,
	idAt: (index) => results.first[index],
	openId,
});

const B = { index: 1, id: 's2:b' };

describe('the current row', () => {
	it('goes where its paper goes', () => {
		expect(follow(B, shown(list('xabc')))).toEqual({ index: 2, id: 's2:b' });
		expect(follow(B, shown(list('bac')))).toEqual({ index: 0, id: 's2:b' });
		expect(follow(B, shown(list('abc')))).toBe(B);
	});

	it('is that of whichever paper stands there while nobody chose one', () => {
		expect(follow(BEGINNING, shown(list('xabc')))).toBe(BEGINNING);
		const third = { index: 3, id: undefined };
		expect(follow(third, shown(list('ab')))).toEqual({ index: 1, id: undefined });
	});

	it('goes with a paper that stands farther on than what is told at once', () => {
		const far = { index: 300, id: 's2:q' };
		const some = list('abc', { count: 500, kept: { id: 's2:q', at: 302 } });
		expect(follow(far, shown(some))).toEqual({ index: 302, id: 's2:q' });
		const unasked = list('abc', { count: 500, kept: { id: 's2:r', at: 7 } });
		expect(follow(far, shown(unasked))).toBe(far);
	});

	it('passes to the next paper where its own is gone, to the last one at the end', () => {
		expect(follow(B, shown(list('acd')))).toEqual({ index: 1, id: 's2:c' });
		expect(follow(B, shown(list('a')))).toEqual({ index: 0, id: 's2:a' });
	});

	it('waits until nothing can follow, and until the next paper is known', () => {
		expect(follow(B, shown(list('acd', { stage: 'fields' })))).toBe(B);
		const unread = list('', { count: 400, kept: { id: 's2:b', at: -1 } });
		expect(follow(B, shown(unread))).toBe(B);
	});

	it('stays with an open paper that has left the list, at its place', () => {
		const open = shown(list('acd'), 's2:b');
		expect(follow(B, open)).toBe(B);
		expect(hasLeft(B, open)).toBe(true);
		expect(hasLeft(B, shown(list('abc'), 's2:b'))).toBe(false);
		expect(hasLeft(B, shown(list('acd', { stage: 'newest' }), 's2:b'))).toBe(false);
	});

	it('stays as it is while there is no row', () => {
		expect(follow(B, shown(list('')))).toBe(B);
		expect(follow(B, { ...shown(list('')), results: undefined })).toBe(B);
	});
});
