import { describe, expect, it } from 'vitest';
import { yearCounts } from '../../../components/library/facet-choices.ts';
import type { Facets } from '../../../lib/library/search/facets.ts';

const facets: Facets = {
	names: { topic: [], tag: [], venue: [], site: [] },
	years: [
		{ year: 2020, count: 2 },
		{ year: 2017, count: 1 },
	],
	states: { none: 3, 'to-read': 0, reading: 0, read: 0 },
	starred: 0,
};

const shown = (query: string) =>
	yearCounts(facets, query).map(({ id, count }) => `${id}: ${count}`);

describe('the years of what was found', () => {
	it('are those that papers have, the newest first', () => {
		expect(shown('')).toEqual(['2020: 2', '2017: 1']);
		expect(shown('-topic:survey -year:2010..2015')).toEqual(['2020: 2', '2017: 1']);
	});

	it('and those that were left out, which can be taken back', () => {
		expect(shown('-year:2018')).toEqual(['2020: 2', '2018: 0', '2017: 1']);
		expect(shown('-year:2017')).toEqual(['2020: 2', '2017: 1']);
	});
});
