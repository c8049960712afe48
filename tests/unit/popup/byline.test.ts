import { expect, test } from 'vitest';
import { byline } from '../../../components/paper/byline.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';

const of = (publication?: PaperDraft['publication'], id: PaperDraft['id'] = 'arxiv:1706.03762') =>
	byline({
		id,
		authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }],
		published: '2017-06-12',
		...(publication && { publication }),
	});

test.each<[PaperDraft['publication'], string]>([
	[undefined, 'arXiv'],
	[{ publisher: 'Curran' }, 'arXiv'],
	[{ 'container-title': 'arXiv preprint arXiv:1706.03762' }, 'arXiv'],
	[{ 'container-title': 'CoRR' }, 'arXiv'],
	[{ 'container-title': 'Advances in Neural Information Processing Systems 30' }, 'NeurIPS'],
	[{ 'container-title': 'Bioinformatics' }, 'Bioinformatics'],
	[{ 'event-title': 'ICRA 2024', 'container-title': 'Some long proceedings' }, 'ICRA'],
])('of the record %j names where it appeared, else where it is found', (publication, place) => {
	expect(of(publication)).toBe(`Vaswani & Shazeer · 2017 · ${place}`);
});

test('of an id that comes from no place says nothing of it', () => {
	expect(of(undefined, 'title:attention')).toBe('Vaswani & Shazeer · 2017');
});
