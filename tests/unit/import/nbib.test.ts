import { describe, expect, test } from 'vitest';
import { readImport } from '../../../lib/import/read.ts';

const ARTICLE = `PMID- 26017442
OWN - NLM
STAT- MEDLINE
DCOM- 20150707
IS  - 1476-4687 (Electronic)
IS  - 0028-0836 (Print)
IS  - 0028-0836 (Linking)
VI  - 521
IP  - 7553
DP  - 2015 May 28
TI  - Deep
      learning.
PG  - 436-44
LID - 10.1038/nature14539 [doi]
AB  - Deep learning allows models to learn representations - with
      multiple levels.
FAU - LeCun, Yann
AU  - LeCun Y
AD  - 1] Facebook AI Research, New York, USA.
FAU - King, Martin L Jr
AU  - King ML Jr
CN  - Some Study Group
LA  - eng
PT  - Journal Article
PT  - Review
PL  - England
TA  - Nature
JT  - Nature
MH  - Humans
OT  - *nets
OT  - gradients
AID - nature14539 [pii]
AID - 10.1038/nature14539 [doi]
SO  - Nature. 2015 May 28;521(7553):436-44. doi: 10.1038/nature14539.
`;

describe('PubMed’s .nbib', () => {
	test('an article', async () => {
		expect(await readImport(ARTICLE)).toEqual({
			format: 'nbib',
			problems: [],
			papers: [
				{
					line: 1,
					draft: {
						id: 'doi:10.1038/nature14539',
						aliases: ['pmid:26017442'],
						title: 'Deep learning',
						authors: [
							{ name: 'Yann LeCun', family: 'LeCun', given: 'Yann' },
							{ name: 'Martin L. King Jr', family: 'King', given: 'Martin L.', suffix: 'Jr' },
							{ name: 'Some Study Group', family: 'Some Study Group' },
						],
						abstract:
							'Deep learning allows models to learn representations - with multiple levels.',
						published: '2015-05-28',
						type: 'article-journal',
						publication: {
							'container-title': 'Nature',
							volume: '521',
							issue: '7553',
							page: '436-444',
							ISSN: '0028-0836',
							issued: '2015-05-28',
						},
						keywords: ['nets', 'gradients'],
						doi: '10.1038/nature14539',
						source: 'import',
					},
				},
			],
		});
	});

	test.each([
		['2015 May-Jun', '2015-05'],
		['1999 Spring', '1999'],
		['2010 Dec-2011 Jan', '2010-12'],
		['2015 Jan 1-7', '2015-01-01'],
		['2015', '2015'],
	])('%s is %s', async (date, published) => {
		const { papers } = await readImport(`PMID- 1\nTI  - T.\nDP  - ${date}\n`);
		expect(papers[0]?.draft.published).toBe(published);
	});

	test('names with initials alone, a translated title, a preprint, a chapter', async () => {
		const { papers, problems } = await readImport(
			'PMID- 1\nTI  - [On dreams].\nAU  - Freud S\nJT  - Imago\n\n' +
				'PMID- 2\nTI  - Cells.\nPT  - Preprint\nTA  - bioRxiv\nJT  - bioRxiv : the preprint server for biology\n\n' +
				'PMID- 3\nTI  - A chapter.\nBTI - A Book\nFED - Doe, Jane\nED  - Doe J\nPB  - NCBI\nPL  - Bethesda (MD)\n',
		);
		expect(problems).toEqual([]);
		expect(papers.map(({ line }) => line)).toEqual([1, 6, 12]);
		expect(papers.map(({ draft }) => draft)).toMatchObject([
			{
				id: 'pmid:1',
				title: 'On dreams',
				authors: [{ name: 'S. Freud', family: 'Freud', given: 'S.' }],
			},
			{ id: 'pmid:2', type: 'article', publication: { publisher: 'bioRxiv' } },
			{
				id: 'pmid:3',
				type: 'chapter',
				editors: [{ family: 'Doe', given: 'Jane' }],
				publication: {
					'container-title': 'A Book',
					publisher: 'NCBI',
					'publisher-place': 'Bethesda (MD)',
				},
			},
		]);
	});

	test('what is broken is told with its line, and the rest is read', async () => {
		const { papers, problems } = await readImport(
			'nonsense\nPMID- 1\nTI  - First.\nPMID- x\nAU  - A B\n\nPMID- 3\nTI  - Third.',
		);
		expect(problems).toEqual([
			{ line: 1, code: 'unreadable', detail: 'nonsense' },
			{ line: 4, code: 'no-title', detail: '' },
		]);
		expect(papers.map(({ draft }) => draft.title)).toEqual(['First', 'Third']);
	});

	test('a list of ids is none', async () => {
		expect((await readImport('PMID- 26017442\nPMID- 1\n')).format).toBeUndefined();
	});
});
