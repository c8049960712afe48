import { describe, expect, it } from 'vitest';
import { joinVersions } from '../../../lib/library/restore/merge.ts';
import type { Paper } from '../../../lib/paper/paper.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';
const DOI = 'doi:10.1000/abc';

describe('versions joined', () => {
	const row = (more: Partial<Paper>): Paper => ({
		id: A,
		aliases: [],
		title: 'T',
		authors: [],
		topics: [],
		sources: { title: 'arxiv' },
		tags: [],
		notes: '',
		savedAt: 5,
		updatedAt: 5,
		...more,
	});

	it.each<[string, Partial<Paper>, Partial<Paper>, Partial<Paper>]>([
		[
			'the later state',
			{ reading: 'read', updatedAt: 9 },
			{ reading: 'to-read' },
			{ reading: 'read' },
		],
		['the star that came later', {}, { starred: true, updatedAt: 9 }, { starred: true }],
		['tags of both', { tags: ['a'] }, { tags: ['b'] }, { tags: ['a', 'b'] }],
		['a note that goes on', { notes: 'a' }, { notes: 'a b', updatedAt: 9 }, { notes: 'a b' }],
		['notes of both', { notes: 'a', updatedAt: 9 }, { notes: 'b' }, { notes: 'a\n\nb' }],
		[
			'ids of both',
			{ aliases: [DOI] },
			{ id: B, aliases: ['s2:1'] },
			{ id: A, aliases: [DOI, B, 's2:1'] },
		],
		['the key from here', { key: 'k' }, { key: 'l' }, { key: 'k' }],
		['the only key', {}, { key: 'l' }, { key: 'l' }],
		[
			'the user’s word, however old',
			{ updatedAt: 9 },
			{
				title: 'Mine',
				sources: { title: 'user' },
				originals: { title: { value: 'T', source: 'arxiv' } },
			},
			{ title: 'Mine', sources: { title: 'user' } },
		],
	])('have %s', (_, here, there, expected) => {
		expect(joinVersions(row(here), row(there))).toMatchObject(expected);
	});

	it('have no star, if it was taken later', () => {
		const joined = joinVersions(row({ updatedAt: 9 }), row({ starred: true, tags: ['x'] }));
		expect(joined.tags).toEqual(['x']);
		expect(joined).not.toHaveProperty('starred');
	});

	it('are the very same where there is nothing to add', () => {
		const here = row({ tags: ['a'], notes: 'x y', key: 'k', updatedAt: 9 });
		expect(joinVersions(here, row({ notes: 'x', updatedAt: 5 }))).toBe(here);
		expect(joinVersions(here, { ...here, updatedAt: 1 })).toBe(here);
	});
});
