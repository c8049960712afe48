/** Files as single publishers and databases write them, from their documentation. */
import { describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import { formatById } from '../../../lib/citation/formats/index.ts';
import { readImport } from '../../../lib/import/read.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from '../citation/papers.ts';

const draftsOf = async (text: string): Promise<PaperDraft[]> => {
	const { papers, problems } = await readImport(text);
	expect(problems).toEqual([]);
	return papers.map(({ draft }) => draft);
};

const one = async (text: string): Promise<PaperDraft> => {
	const drafts = await draftsOf(text);
	expect(drafts).toHaveLength(1);
	return drafts[0]!;
};

test('a note of many ids, and of something else, is read in no time', async () => {
	const note = `${'doi:a'.repeat(60)} and more`;
	const { publication } = await one(`@misc{a, title={T}, note={${note}}}`);
	expect(publication?.note).toContain('and more');
}, 2_000);

describe('ADS', () => {
	test.each([
		['\\apj', 'The Astrophysical Journal'],
		['{\\mnras}', 'Monthly Notices of the Royal Astronomical Society'],
		['\\aap ', 'Astronomy and Astrophysics'],
		['\\unheardof', '\\unheardof'],
		['Nature', 'Nature'],
	])('a journal’s macro %j is its name', async (macro, name) => {
		const { publication } = await one(`@ARTICLE{a, title="{T}", journal={${macro}}, year=2016}`);
		expect(publication).toEqual({ 'container-title': name, issued: '2016' });
	});

	test('an article’s number stands in two fields, a preprint’s is no page', async () => {
		const [article, preprint] = await draftsOf(`@ARTICLE{2016ApJ...826..152X,
  title = "{Dynamics of a system}", journal = {\\apj}, year = 2016, eid = {152}, pages = {152},
  adsurl = {https://ui.adsabs.harvard.edu/abs/2016ApJ...826..152X} }
@ARTICLE{2017arXiv170603762V, title = "{Attention Is All You Need}", journal = {arXiv e-prints},
  year = 2017, month = jun, eid = {arXiv:1706.03762}, pages = {arXiv:1706.03762},
  archivePrefix = {arXiv}, eprint = {1706.03762}, primaryClass = {cs.CL} }`);
		expect(article).toMatchObject({
			publication: { page: '152' },
			links: [{ kind: 'paper', url: 'https://ui.adsabs.harvard.edu/abs/2016ApJ...826..152X' }],
		});
		// Braces around the whole title keep no single word.
		expect(article).not.toHaveProperty('fixedCase');
		expect(article?.extra).not.toHaveProperty('eid');
		expect(preprint).toMatchObject({ id: 'arxiv:1706.03762', type: 'article' });
		expect(preprint).not.toHaveProperty('publication');
		expect(preprint).not.toHaveProperty('extra');
	});
});

test('INSPIRE: a journal beside proceedings is the series that they are a volume of', async () => {
	const { publication } = await one(
		`@inproceedings{a, title="{T}", booktitle="{A Workshop}", journal="EPJ Web Conf.", volume="175", pages="01001", year="2018"}`,
	);
	expect(publication).toMatchObject({
		'container-title': 'A Workshop',
		'collection-title': 'EPJ Web Conf.',
		volume: '175',
	});
});

describe('Crossref', () => {
	test.each(['June', 'june', 'Jun'])('month=%s is known', async (month) => {
		expect((await one(`@article{a, title={T}, year={2016}, month=${month} }`)).published).toBe(
			'2016-06',
		);
	});

	test('mark-up of web pages is none of the title', async () => {
		const draft = await one(
			'@article{a, title={Cells &amp; <i>E. coli</i>}, journal={R&amp;D}, year={2015} }',
		);
		expect(draft.title).toBe('Cells & E. coli');
		expect(draft.publication?.['container-title']).toBe('R&D');
	});

	test('the resolver’s address is no link beside the DOI', async () => {
		const draft = await one(
			'@article{a, title={T}, DOI={10.1038/nature14539}, url={http://dx.doi.org/10.1038/nature14539} }',
		);
		expect(draft).toMatchObject({ id: 'doi:10.1038/nature14539' });
		expect(draft).not.toHaveProperty('links');
	});
});

test('Web of Science: every value in braces of its own, and a type that says nothing', async () => {
	const { papers } = await readImport(`@article{ ISI:000369304500033,
Author = {Silver, David and Huang, Aja}, Title = {{Mastering the game of Go}}, Journal = {{NATURE}},
Year = {{2016}}, Pages = {{484+}}, Month = {{JAN 28}}, Type = {{Article}},
DOI = {{10.1038/nature16961}}, ISSN = {{0028-0836}} }`);
	expect(papers).toMatchObject([
		{
			key: 'ISI:000369304500033',
			draft: { id: 'doi:10.1038/nature16961', published: '2016-01-28' },
		},
	]);
	expect(papers[0]?.draft.publication).toEqual({
		'container-title': 'NATURE',
		page: '484+',
		ISSN: '0028-0836',
		issued: '2016-01-28',
	});
});

test.each([
	['10.1007/978-3-319-24574-4{\\_}28', '10.1007/978-3-319-24574-4_28'],
	['10.1007/978-3-319-24574-4\\_28', '10.1007/978-3-319-24574-4_28'],
	[
		'10.1002/(SICI)1097-0258(19980815/30)17:15/16{\\textless}1661::AID-SIM968{\\textgreater}3.0.CO;2-2',
		'10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
	],
])('Mendeley: the DOI %s', async (tex, doi) => {
	expect((await one(`@article{a, title={T}, doi={${tex}}}`)).doi).toBe(doi);
});

test.each([
	['http://www.example.org/{~}ann/a{\\_}b.pdf', 'http://www.example.org/~ann/a_b.pdf'],
	['http://www.example.org/{\\textasciitilde}ann/50\\%20', 'http://www.example.org/~ann/50%20'],
])('Mendeley: the address %s', async (tex, url) => {
	expect((await one(`@misc{a, title={T}, url={${tex}}}`)).links).toEqual([{ kind: 'paper', url }]);
});

test.each([
	['PMID: 26017442', ['pmid:26017442']],
	[
		'[PubMed:\\href{https://www.ncbi.nlm.nih.gov/pubmed/2231712}{2231712}] [DOI:\\href{https://dx.doi.org/10.1016/S0022-2836(05)80360-2}{10.1016/S0022-2836(05)80360-2}]',
		['doi:10.1016/s0022-2836(05)80360-2', 'pmid:2231712'],
	],
])('ids in the note %j are ids, and no note', async (note, ids) => {
	const {
		id,
		aliases = [],
		publication,
	} = await one(`@article{a, title={T}, journal={J}, note={${note}}}`);
	expect([id, ...aliases]).toEqual(ids);
	expect(publication).toEqual({ 'container-title': 'J' });
});

test('words that a title braces beside those that everybody braces stay so', async () => {
	const title = 'The {Kakeya} {$L^p$} estimate of {BERT} and {LoRA}';
	expect((await one(`@misc{a, title={${title}}}`)).fixedCase).toEqual(['Kakeya']);
});

describe('a preprint is one, whatever kind its file gave it', () => {
	test.each([
		[
			'Crossref',
			'@misc{a, title={T}, DOI={10.1101/2021.11.04.467278}, publisher={Cold Spring Harbor Laboratory} }',
			'Cold Spring Harbor Laboratory',
		],
		[
			'Google Scholar',
			'@article{a, title={T}, journal={bioRxiv}, pages={2021--11}, year={2021}, publisher={Cold Spring Harbor Laboratory}}',
			'bioRxiv',
		],
		[
			'RIS',
			'TY  - JOUR\nTI  - T\nJO  - bioRxiv\nSP  - 2021.11.04.467278\nDO  - 10.1101/2021.11.04.467278\nER  - ',
			'bioRxiv',
		],
		[
			'Zotero’s RIS',
			'TY  - JOUR\nTI  - T\nPB  - arXiv\nDO  - 10.48550/arXiv.1706.03762\nN1  - arXiv:1706.03762 [cs]\nER  - ',
			undefined,
		],
		[
			'CSL-JSON',
			'[{"type":"article","title":"T","publisher":"bioRxiv","DOI":"10.1101/2021.11.04.467278"}]',
			'bioRxiv',
		],
	])('%s', async (_, text, server) => {
		const { type, publication = {} } = await one(text);
		expect(type).toBe('article');
		expect(publication.publisher).toBe(server);
		expect(publication).not.toHaveProperty('container-title');
		expect(publication).not.toHaveProperty('page');
	});

	test('what a publisher’s DOI names is an article, though its journal is missing', async () => {
		const draft = await one(
			'@article{a, title={T}, doi={10.1103/PhysRevD.1.1}, eprint={0704.0001}, archiveprefix={arXiv}}',
		);
		expect(draft).toMatchObject({ id: 'arxiv:0704.0001', type: 'article-journal' });
	});
});

describe('RIS', () => {
	test('Taylor & Francis: a DOI is no kind, and the month stands in Y1', async () => {
		const { publication } = await one(
			'TY  - JOUR\nTI  - T\nT2  - J\nPY  - 1976\nY1  - 1976/12/01\nM3  - doi: 10.1080/01621459.1976.10480949\nER  - ',
		);
		expect(publication).toEqual({ 'container-title': 'J', issued: '1976-12-01' });
	});

	test.each([
		['JOUR', 'Article', undefined],
		['CPAPER', 'Conference paper', undefined],
		['CPAPER', 'Poster', 'Poster'],
		['RPRT', 'Working Paper', 'Working Paper'],
	])('Scopus: a %s that is called %j has the kind %j', async (type, kind, genre) => {
		const { publication } = await one(`TY  - ${type}\nTI  - T\nT2  - J\nM3  - ${kind}\nER  - `);
		expect(publication?.genre).toBe(genre);
	});

	test('IEEE: the days of a conference', async () => {
		const draft = await one(
			'TY  - CONF\nTI  - T\nT2  - CVPR\nPY  - 2016\nY1  - 27-30 June 2016\nVL  - \nER  - ',
		);
		expect(draft.published).toBe('2016-06');
	});

	test('Springer: the key of a chapter is its DOI', async () => {
		const { papers } = await readImport(
			'TY  - CHAP\nTI  - U-Net\nBT  - MICCAI\nID  - 10.1007/978-3-319-24574-4_28\nER  - ',
		);
		expect(papers[0]).not.toHaveProperty('key');
		expect(papers[0]?.draft.id).toBe('doi:10.1007/978-3-319-24574-4_28');
	});

	test('EndNote: lists go on line by line, a report has a number and a series', async () => {
		const [article, report] = await draftsOf(
			'TY  - JOUR\nTI  - T\nAB  - One\ntwo.\nKW  - alpha\nbeta gamma\nER  - \n' +
				'TY  - RPRT\nTI  - R\nT2  - Working Papers\nM1  - 17000\nPB  - NBER\nER  - ',
		);
		expect(article).toMatchObject({ abstract: 'One two.', keywords: ['alpha', 'beta gamma'] });
		expect(report?.publication).toEqual({
			'collection-title': 'Working Papers',
			number: '17000',
			publisher: 'NBER',
		});
	});

	test('of a book, SP is how many pages it has, and A2 edits its series', async () => {
		const [book, part] = await draftsOf(
			'TY  - BOOK\nTI  - B\nA2  - Series, Ed\nA3  - Book, Ed\nSP  - 650\nER  - \n' +
				'TY  - CHAP\nTI  - C\nT2  - B\nA2  - Book, Ed\nSP  - 650\nER  - ',
		);
		expect(book).not.toHaveProperty('publication');
		expect(part?.publication?.page).toBe('650');
		for (const draft of [book, part]) expect(draft?.editors).toMatchObject([{ family: 'Book' }]);
	});

	test('proceedings stand beside the name of their conference', async () => {
		const publication = { 'container-title': 'Proceedings of X', 'event-title': 'X 2020' };
		const paper = cited('k', { id: 'title:t', title: 'T', type: 'paper-conference', publication });
		const { text } = await exportText([paper], formatById('ris'));
		expect(text).toContain('T2  - X 2020\r\nC3  - Proceedings of X\r\n');
		expect((await one(text)).publication).toEqual(publication);
	});
});

describe('CSL-JSON', () => {
	test('what says that it is a key is one, with slashes, too', async () => {
		const { papers } = await readImport(
			'[{"id":"http://zotero.org/1","citation-key":"DBLP:conf/nips/V17","type":"book","title":"A"},' +
				'{"id":"items/2","type":"book","title":"B"}]',
		);
		expect(papers.map(({ key }) => key)).toEqual(['DBLP:conf/nips/V17', undefined]);
	});

	test('numbers of series, older names, dashes, a category', async () => {
		const [chapter, paper, preprint] = await draftsOf(
			JSON.stringify([
				{ type: 'chapter', title: 'A', 'collection-title': 'LNCS', 'collection-number': '9351' },
				{ type: 'paper-conference', title: 'B', event: 'ICML 2015', page: '448–456' },
				{ type: 'article', title: 'C', note: 'arXiv:1706.03762 [cs.CL]\nPMCID: PMC1' },
			]),
		);
		expect(chapter?.publication).toEqual({ 'collection-title': 'LNCS', issue: '9351' });
		expect(paper?.publication).toEqual({ 'event-title': 'ICML 2015', page: '448-456' });
		expect(preprint?.categories).toEqual(['cs.CL']);
	});

	test('a number of a series is printed as one', async () => {
		const publication = { 'container-title': 'B', 'collection-title': 'LNCS', issue: '9351' };
		const paper = cited('k', { id: 'title:t', title: 'T', type: 'chapter', publication });
		const { text } = await exportText([paper], formatById('csl-json'));
		expect(JSON.parse(text)).toMatchObject([{ 'collection-number': '9351' }]);
		expect(text).not.toContain('"issue"');
	});
});

test.each(['bibtex', 'biblatex', 'ris', 'csl-json'])(
	'a paper is known by the same id when it comes back from %s',
	async (format) => {
		const paper = cited('k', {
			id: 'acl:N19-1423',
			doi: '10.18653/v1/n19-1423',
			title: 'BERT',
			type: 'paper-conference',
			authors: [{ name: 'Jacob Devlin' }],
			publication: { 'container-title': 'Proceedings of NAACL' },
		});
		const { text } = await exportText([paper], formatById(format));
		expect((await one(text)).id).toBe('acl:N19-1423');
	},
);

test.each(['bibtex', 'biblatex', 'csl-json'])(
	'the number that PubMed has for a paper with a DOI comes back from %s',
	async (format) => {
		const paper = cited('k', {
			id: 'doi:10.1038/nature14539',
			aliases: ['pmid:26017442'],
			title: 'Deep learning',
			type: 'article-journal',
			authors: [{ name: 'Yann LeCun' }],
			publication: { 'container-title': 'Nature' },
		});
		const { text } = await exportText([paper], formatById(format));
		expect((await one(text)).aliases).toEqual(['pmid:26017442']);
	},
);

test('biblatex says when a page was looked at, the same after it is read again', async () => {
	const page = cited('k', {
		id: 'title:t',
		title: 'T',
		published: '2020',
		links: [{ kind: 'paper', url: 'https://example.org/' }],
	});
	const biblatex = formatById('biblatex');
	const { text } = await exportText([{ ...page, type: 'document' }], biblatex);
	expect(text).toContain('urldate       = {2026-11-23}');
	const again = cited('k', await one(text.replace('2026-11-23', '2024-02-29')));
	expect((await exportText([again], biblatex)).text).toBe(text.replace('2026-11-23', '2024-02-29'));
	const noted = await one(
		'@misc{k, title={T}, url={https://example.org/}, note={Accessed: May 2023}}',
	);
	expect((await exportText([cited('k', noted)], biblatex)).text).not.toContain('urldate');
	const withDoi = cited('k', { id: 'doi:10.5281/zenodo.1', title: 'T', type: 'webpage' });
	expect((await exportText([{ ...withDoi, published: '2020' }], biblatex)).text).not.toContain(
		'urldate',
	);
});

test.each<[what: string, fields: string, said: string]>([
	['a year of two digits is not lost', "journal={J}, year={'98}", "'98"],
	['nor is a full stop doubled', 'journal={J}, year={n.d.}', 'n.d'],
])('%s', async (_, fields, said) => {
	const draft = await one(`@article{a, title={T}, author={Ada Lovelace}, ${fields}}`);
	const { text } = await exportText([cited('a', draft)], formatById('bibtex'));
	expect(text).toContain(`{${said}. No date given; accessed 2026-11-23}`);
});

test('a subtitle follows a question without a colon', async () => {
	expect(await one('@book{a, title={What Is It? }, subtitle={An Answer}}')).toMatchObject({
		title: 'What Is It? An Answer',
	});
});

test('what databases leave of web pages in names is read', async () => {
	const { authors } = await one(
		'@misc{a, title={T}, author={M&#x00FC;ller, J. and O&apos;Neil, P.}}',
	);
	expect(authors.map(({ family }) => family)).toEqual(['Müller', "O'Neil"]);
});

test('proceedings are cited by the title that they have for it (btxdoc §3.1)', async () => {
	const { publication } = await one(`@inproceedings{a, title={T}, crossref={acl}}
@proceedings{acl, title={ACL 2020}, booktitle={Proceedings of the 58th Annual Meeting}}`);
	expect(publication).toMatchObject({
		'container-title': 'Proceedings of the 58th Annual Meeting',
	});
});

test('data that several entries share are those of all that are named, in their order', async () => {
	const { publication } = await one(`@inproceedings{a, title={T}, xdata={acm, chi}}
@xdata{acm, publisher={ACM}, location={New York}}
@xdata{chi, booktitle={CHI}, location={Paris}, xdata={series}}
@xdata{series, series={CHI Series}}`);
	expect(publication).toEqual({
		'container-title': 'CHI',
		'collection-title': 'CHI Series',
		publisher: 'ACM',
		'publisher-place': 'New York',
	});
});

test('a chain of shared data that has no end costs no other entry', async () => {
	const chain = Array.from(
		{ length: 50_000 },
		(_, at) => `@xdata{x${at}, publisher={P}, xdata={x${at + 1}}}`,
	);
	const { papers, problems } = await readImport(
		[`@book{a, title={A}, xdata={x0}}`, `@book{b, title={B}, xdata={x1}}`, ...chain].join('\n'),
	);
	expect(papers.map(({ draft }) => draft.title)).toEqual(['A', 'B']);
	expect(problems).toEqual([]);
});
