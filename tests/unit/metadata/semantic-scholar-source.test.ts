import { describe, expect, it, vi } from 'vitest';
import scholar from '../../../lib/metadata/semantic-scholar.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';

const HASH = '204e3073870fae3d05bcbc2f6a8e263d9b72e776';
const ID = `s2:${HASH}`;
const PAPER = {
	paperId: HASH,
	externalIds: { ArXiv: '1706.03762', DBLP: 'conf/nips/Vaswani', MAG: '1', CorpusId: 13756489 },
	title: 'Attention is All you Need',
	abstract: null,
	venue: 'Neural Information Processing Systems',
	year: 2017,
	publicationDate: '2017-06-12',
	journal: { pages: '5998-6008', name: '' },
	authors: [{ authorId: '1', name: 'Ashish Vaswani' }, { name: null }, {}],
	openAccessPdf: { url: 'https://arxiv.org/pdf/1706.03762', status: 'GREEN' },
};
const fetchFrom = (paper: object) =>
	scholar.fetch(ID, () => Promise.resolve(JSON.stringify(paper)));

describe('Semantic Scholar', () => {
	it('is asked for one paper and no more than is needed of it', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(JSON.stringify(PAPER)));
		await scholar.fetch(ID, ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith(
			`https://api.semanticscholar.org/graph/v1/paper/${HASH}?fields=externalIds,title,abstract,authors,year,publicationDate,publicationTypes,venue,journal,openAccessPdf`,
		);
	});

	it('tells what it knows, under the best id', async () => {
		expect(await fetchFrom(PAPER)).toEqual({
			id: 'arxiv:1706.03762',
			aliases: ['dblp:conf/nips/Vaswani', ID],
			title: 'Attention is All you Need',
			authors: [{ name: 'Ashish Vaswani' }],
			published: '2017-06-12',
			journalRef: 'Neural Information Processing Systems, 5998–6008 (2017)',
			publication: {
				'container-title': 'Neural Information Processing Systems',
				page: '5998-6008',
				issued: '2017',
			},
			links: [{ kind: 'pdf', url: 'https://arxiv.org/pdf/1706.03762' }],
			source: 'semantic-scholar',
		});
	});

	it('keeps a publisher’s DOI beside the id of arXiv, and takes arXiv’s own for none', async () => {
		const both = { ArXiv: '1706.03762', DOI: '10.1145/ABC.1', ACL: 'N19-1423', PubMed: 'x' };
		expect(await fetchFrom({ ...PAPER, externalIds: both })).toMatchObject({
			id: 'arxiv:1706.03762',
			aliases: ['doi:10.1145/abc.1', 'acl:N19-1423', ID],
			doi: '10.1145/abc.1',
		});
		const own = await fetchFrom({ ...PAPER, externalIds: { DOI: '10.48550/arXiv.1706.03762' } });
		expect(own).toMatchObject({ id: 'arxiv:1706.03762', aliases: [ID] });
		expect(own.doi).toBeUndefined();
	});

	it('goes by its own id where it knows no other', async () => {
		const draft = await fetchFrom({ ...PAPER, externalIds: null });
		expect(draft.id).toBe(ID);
		expect(draft.aliases).toBeUndefined();
	});

	it('takes arXiv for no journal', async () => {
		const paper = {
			...PAPER,
			venue: 'arXiv.org',
			journal: { name: 'ArXiv', volume: 'abs/1706.03762' },
		};
		expect((await fetchFrom(paper)).journalRef).toBeUndefined();
	});

	it.each([
		['conf/iclr/KingmaB15', '2015'],
		['conf/icml/MnihBMGLHSK16a', '2016'],
		['journals/jmlr/Blei03', '2003'],
		['conf/focs/Cook97', '1997'],
		['journals/corr/KingmaB14', '2017'],
		['conf/iclr/2015', '2017'],
		[7, '2017'],
		[undefined, '2017'],
	])('dates the venue by DBLP’s key %s', async (DBLP, issued) => {
		const { publication } = await fetchFrom({ ...PAPER, externalIds: { DBLP } });
		expect(publication?.issued).toBe(issued);
	});

	it('knows a year at least', async () => {
		expect((await fetchFrom({ ...PAPER, publicationDate: null })).published).toBe('2017');
	});

	it.each([
		['another paper', { ...PAPER, paperId: 'f'.repeat(40) }],
		['no title', { ...PAPER, title: null }],
	])('is not believed: %s', async (_, paper) => {
		await expect(fetchFrom(paper)).rejects.toMatchObject({ code: 'network' });
	});
});
