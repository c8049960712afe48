import { describe, expect, test } from 'vitest';
import type { ImportedPaper } from '../../../lib/import/importer.ts';
import { readImport } from '../../../lib/import/read.ts';

const read = async (text: string) => readImport(text);
const one = async (text: string): Promise<ImportedPaper> => {
	const { papers, problems } = await read(text);
	expect(problems).toEqual([]);
	expect(papers).toHaveLength(1);
	return papers[0]!;
};

describe('dialects', () => {
	test('Google Scholar hides the arXiv id in the journal', async () => {
		const { draft, key } = await one(`@article{vaswani2017attention,
  title={Attention is all you need},
  author={Vaswani, Ashish and Shazeer, Noam and others},
  journal={arXiv preprint arXiv:1706.03762},
  year={2017}
}`);
		expect(key).toBe('vaswani2017attention');
		expect(draft).toEqual({
			id: 'arxiv:1706.03762',
			title: 'Attention is all you need',
			authors: [
				{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' },
				{ name: 'Noam Shazeer', family: 'Shazeer', given: 'Noam' },
				{ name: 'et al.' },
			],
			published: '2017-06',
			type: 'article',
			source: 'import',
		});
	});

	test('DBLP: CoRR is no journal, numbers are no names, its own fields are not the user’s', async () => {
		const { draft } = await one(`@article{DBLP:journals/corr/abs-2002-08676,
  author       = {Quentin Berthet and Jean{-}Philippe Vert and Wei Wang 0001},
  title        = {Learning with Differentiable Perturbed Optimizers},
  journal      = {CoRR}, volume = {abs/2002.08676}, year = {2020},
  url          = {https://arxiv.org/abs/2002.08676},
  eprinttype    = {arXiv}, eprint = {2002.08676},
  timestamp    = {Tue, 25 Feb 2020}, biburl = {https://dblp.org/rec/x.bib},
  bibsource    = {dblp computer science bibliography, https://dblp.org}
}`);
		expect(draft).toMatchObject({ id: 'arxiv:2002.08676', type: 'article' });
		expect(draft.authors.map(({ name }) => name)).toEqual([
			'Quentin Berthet',
			'Jean-Philippe Vert',
			'Wei Wang',
		]);
		expect(draft.publication).toBeUndefined();
		expect(draft.extra).toBeUndefined();
	});

	test('DBLP: what has no other id goes by its key there', async () => {
		const { draft } = await one(`@inproceedings{DBLP:conf/nips/VaswaniSPUJGKP17,
  author = {Ashish Vaswani}, title = {Attention is All you Need},
  booktitle = {Advances in Neural Information Processing Systems 30}, pages = {5998--6008}, year = {2017},
  url = {https://proceedings.neurips.cc/paper/2017/hash/x-Abstract.html},
  biburl = {https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.bib},
}`);
		expect(draft.id).toBe('dblp:conf/nips/VaswaniSPUJGKP17');
		expect(draft.extra).toBeUndefined();
	});

	test('DBLP with crossref: a volume of proceedings gives its papers what they lack, and is none', async () => {
		const { papers, problems } = await read(`@inproceedings{DBLP:conf/naacl/DevlinCLT19,
  author = {Jacob Devlin}, title = {{BERT:} Pre-training}, pages = {4171--4186},
  crossref = {DBLP:conf/naacl/2019-1}, doi = {10.18653/v1/N19-1423} }
@proceedings{DBLP:conf/naacl/2019-1, editor = {Jill Burstein}, title = {Proceedings of {NAACL-HLT} 2019},
  publisher = {Association for Computational Linguistics}, year = {2019} }`);
		expect(problems).toEqual([]);
		expect(papers.map(({ draft }) => draft)).toMatchObject([
			{
				id: 'doi:10.18653/v1/n19-1423',
				title: 'BERT: Pre-training',
				editors: [{ name: 'Jill Burstein', family: 'Burstein', given: 'Jill' }],
				publication: {
					'container-title': 'Proceedings of NAACL-HLT 2019',
					publisher: 'Association for Computational Linguistics',
					page: '4171-4186',
					issued: '2019',
				},
			},
		]);
	});

	test('papers of a volume do not become one by its DOI', async () => {
		const { papers } = await read(`@inproceedings{a, title={First}, crossref={v}}
@inproceedings{b, title={Second}, crossref={v}}
@proceedings{v, title={Volume}, subtitle={Part I}, year={2020}, doi={10.1145/123}, pages={1--900},
  url={https://doi.org/10.1145/123}, abstract={Of all.} }`);
		expect(papers.map(({ draft }) => draft)).toMatchObject([
			{ id: 'title:first-2020', title: 'First' },
			{ id: 'title:second-2020', title: 'Second' },
		]);
		for (const { draft } of papers) {
			expect(draft.publication).toEqual({ 'container-title': 'Volume', issued: '2020' });
			expect(draft).not.toHaveProperty('abstract');
			expect(draft).not.toHaveProperty('links');
		}
	});

	test('what waited for its volume keeps its place', async () => {
		const { papers } = await read(
			'@inproceedings{a, title={First}, crossref={v}}\n@misc{b, title={Second}}\n@proceedings{v, title={Volume}}',
		);
		expect(papers.map(({ key }) => key)).toEqual(['a', 'b']);
		expect(papers[0]?.draft.publication?.['container-title']).toBe('Volume');
	});

	test('ACL Anthology: quoted values, macros of months, words whose case is fixed', async () => {
		const { draft } = await one(`@inproceedings{devlin-etal-2019-bert,
    title = "{BERT}: Pre-training of the {Zabriskie} Transformers",
    author = "Devlin, Jacob  and
      Chang, Ming-Wei",
    booktitle = "Proceedings of the 2019 Conference of the North {A}merican Chapter",
    month = jun, year = "2019", address = "Minneapolis, Minnesota",
    url = "https://aclanthology.org/N19-1423/", doi = "10.18653/v1/N19-1423", pages = "4171--4186",
}`);
		expect(draft).toMatchObject({
			id: 'acl:N19-1423',
			aliases: ['doi:10.18653/v1/n19-1423'],
			fixedCase: ['Zabriskie'],
			published: '2019-06',
			publication: { 'publisher-place': 'Minneapolis, Minnesota', issued: '2019-06' },
		});
		expect(draft.authors.map(({ name }) => name)).toEqual(['Jacob Devlin', 'Ming-Wei Chang']);
	});

	test('Better BibTeX: a preprint’s number and publisher are its archive’s', async () => {
		const { draft } =
			await one(`@misc{elude, title = {{{ELUDE}}: {{Generating}} Interpretable {{Explanations}}},
  author = {Ramaswamy, Vikram V.}, year = 2022, month = jun, number = {arXiv:2206.07690},
  eprint = {2206.07690}, primaryclass = {cs}, publisher = {arXiv}, doi = {10.48550/arXiv.2206.07690}, archiveprefix = {arXiv} }`);
		expect(draft).toMatchObject({
			id: 'arxiv:2206.07690',
			type: 'article',
			title: 'ELUDE: Generating Interpretable Explanations',
			categories: ['cs'],
		});
		expect(draft.publication).toBeUndefined();
		// Every word is in braces: that says nothing of any.
		expect(draft.fixedCase).toBeUndefined();
	});

	test('biblatex: dates, extended names, subtitle, journaltitle', async () => {
		const { draft } =
			await one(`@article{oord, author = {family=Oord, given=Aaron, prefix=van den, useprefix=true},
  title = {Title}, subtitle = {Sub}, journaltitle = {Nature}, date = {2018-07-10/2018-08}, number = {3}, volume = {1}, location = {X} }`);
		expect(draft).toMatchObject({
			title: 'Title: Sub',
			authors: [{ name: 'Aaron van den Oord', family: 'van den Oord', given: 'Aaron' }],
			publication: { 'container-title': 'Nature', issued: '2018-07-10', issue: '3', volume: '1' },
		});
	});

	test('JabRef: groups are tags, its own words notes, files and unknown fields are kept', async () => {
		const paper = await one(`% Encoding: UTF-8
@Article{Key2020, author={A. B.}, title={T t t}, journal={J}, year={2020}, groups={ML, To read}, comment={my \\& words},
  file={:C\\:/a.pdf:PDF}, readstatus={read}, keywords={x; y}}
@Comment{jabref-meta: databaseType:bibtex;}`);
		expect(paper).toMatchObject({ tags: ['ML', 'To read'], notes: 'my & words' });
		expect(paper.draft.extra).toEqual({ file: ':C\\:/a.pdf:PDF', readstatus: 'read' });
		expect(paper.draft.keywords).toEqual(['x', 'y']);
	});
});

describe('names', () => {
	const names = async (author: string) =>
		(await one(`@misc{k, title={A title}, author={${author}}}`)).draft.authors;
	test.each([
		['Aaron van den Oord', { name: 'Aaron van den Oord', family: 'van den Oord', given: 'Aaron' }],
		['van den Oord, Aaron', { name: 'Aaron van den Oord', family: 'van den Oord', given: 'Aaron' }],
		[
			'King, Jr., Martin',
			{ name: 'Martin King Jr.', family: 'King', given: 'Martin', suffix: 'Jr.' },
		],
		[
			'{Barnes and Noble, Inc.}',
			{ name: 'Barnes and Noble, Inc.', family: 'Barnes and Noble, Inc.' },
		],
		['{{\\L}ukasz Team}', { name: 'Łukasz Team', family: 'Łukasz Team' }],
		['Plato', { name: 'Plato', family: 'Plato' }],
		["Erd{\\H o}s, P{\\'a}l", { name: 'Pál Erdős', family: 'Erdős', given: 'Pál' }],
		['{\\L}ukasz Kaiser', { name: 'Łukasz Kaiser', family: 'Kaiser', given: 'Łukasz' }],
		['Donald~E. Knuth', { name: 'Donald E. Knuth', family: 'Knuth', given: 'Donald E.' }],
		['Jean {de la} Cruz', { name: 'Jean de la Cruz', family: 'Cruz', given: 'Jean de la' }],
	])('%s', async (text, expected) => {
		expect(await names(text)).toEqual([expected]);
	});
	test('“and” separates whatever stands around it, “others” is the rest', async () => {
		expect(
			(await names('A B\n\tand  C D and {E and F} and others')).map(({ name }) => name),
		).toEqual(['A B', 'C D', 'E and F', 'et al.']);
		expect(await names(' and ')).toEqual([]);
	});
	test.each(['A B et al.', 'B, A., et al', 'A B {\\it et al.}', 'A B \\emph{et~al.}'])(
		'“%s” is the rest, too',
		async (text) => {
			expect((await names(text)).slice(1)).toEqual([{ name: 'et al.' }]);
		},
	);
});

describe('titles', () => {
	const title = async (tex: string) => (await one(`@misc{k, title={${tex}}}`)).draft.title;
	test.each([
		['{BERT}: A {\\"o} and \\"{o} \\c{c} {\\ss}', 'BERT: A ö and ö ç ß'],
		['$k$-NN for $\\alpha$ and x$^{2}$', '$k$-NN for α and x²'],
		['Cost \\$5 \\& 10\\% of \\#1 a\\_b', 'Cost $5 & 10% of #1 a_b'],
		['\\$x and $y$ and \\$z', '\\$x and $y$ and \\$z'],
		["``Quotes'' -- and --- dashes", '“Quotes” – and — dashes'],
		['An \\emph{in situ} {\\em test}', 'An \\emph{in situ} test'],
		['CO\\textsubscript{2}, 10\\textsuperscript{th} \\ce{H2O}', 'CO₂, 10th H2O'],
		['{\\textcommabelow{S}}erban', 'Șerban'],
		['A~tie \\ and\\, space', 'A tie and space'],
		['\\textbf{Bold} \\LaTeX{} \\url{http://a.b}', '\\textbf{Bold} LaTeX http://a.b'],
		['{\\textbackslash}x {\\textasciitilde}', '\\x ~'],
		['$O(n)$2', '\\(O(n)\\)2'],
		['Lone $ sign', 'Lone $ sign'],
	])('%s', async (tex, expected) => {
		expect(await title(tex)).toBe(expected);
	});
});

describe('dates', () => {
	const issued = async (fields: string) =>
		(await one(`@book{k, title={A title}, ${fields}}`)).draft.published;
	const MONTHS =
		'January February March April May June July August September October November December'.split(
			' ',
		);
	test.each(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, '0')] as const))(
		'%s',
		async (name, number) => {
			for (const month of [
				`{${name}}`,
				name.slice(0, 3).toLowerCase(),
				`{${number}}`,
				String(Number(number)),
				`{${name.slice(0, 3)}.}`,
			]) {
				expect(await issued(`year=2020, month=${month}`)).toBe(`2020-${number}`);
			}
		},
	);
	test.each([
		['year={2020}, month="12~" # jun', '2020-06-12'],
		['year={2020}, month=jun, day={3}', '2020-06-03'],
		['date={2020-05-01}', '2020-05-01'],
		['date={2020-05}', '2020-05'],
		['year={c. 2020}', '2020'],
		['year={forthcoming}', undefined],
		['year={{\\noopsort{2013b}}2012}', '2012'],
		['year={\\SortNoop{2}2012}', '2012'],
	])('%s', async (fields, expected) => {
		expect(await issued(fields)).toBe(expected);
	});
});

describe('kinds', () => {
	test.each([
		['article', 'journal={J}', 'article-journal'],
		['article', 'journal={arXiv}', 'article'],
		['inproceedings', '', 'paper-conference'],
		['conference', '', 'paper-conference'],
		['incollection', '', 'chapter'],
		['inbook', 'chapter={8}', 'book'],
		['inbook', 'booktitle={B}', 'chapter'],
		['mastersthesis', 'school={U}', 'thesis'],
		['techreport', '', 'report'],
		['online', '', 'webpage'],
		['misc', 'eprint={1706.03762}', 'article'],
		['misc', '', 'document'],
		['software', '', 'software'],
		['whatever', '', 'document'],
	])('@%s with %s is %s', async (type, fields, expected) => {
		expect((await one(`@${type}{k, title={A title}, ${fields}}`)).draft.type).toBe(expected);
	});
});

describe('what belongs to a work stays with it', () => {
	const draft = async (type: string, fields: string) =>
		(await one(`@${type}{k, title={A title}, year={2020}, ${fields}}`)).draft;

	test('ACM: where the publisher is, and where they met', async () => {
		expect(
			(await draft('inproceedings', 'address={New York}, location={Anchorage}')).publication,
		).toMatchObject({ 'publisher-place': 'New York', 'event-place': 'Anchorage' });
		expect((await draft('book', 'location={Berlin}')).publication).toEqual({
			'publisher-place': 'Berlin',
			issued: '2020',
		});
	});
	test('a number of the article is its page', async () => {
		expect((await draft('article', 'journal={J}, eid={011001}')).publication?.page).toBe('011001');
		expect(await draft('article', 'journal={J}, pages={1--2}, eid={7}')).toMatchObject({
			publication: { page: '1-2' },
			extra: { eid: '7' },
		});
	});
	test('numbers of other archives, and the state of a publication', async () => {
		expect(
			(await draft('article', 'eprint={2971}, eprinttype={jstor}, pubstate={inpress}')).extra,
		).toEqual({ eprint: '2971', eprinttype: 'jstor', pubstate: 'inpress' });
		const preprint = 'eprint={1706.03762}, archiveprefix={arXiv}, pubstate={prepublished}';
		expect((await draft('misc', preprint)).extra).toBeUndefined();
		expect((await draft('article', 'eprint={https://a.org/x.pdf}')).extra).toBeUndefined();
	});
	test('Mendeley: its field for arXiv, several addresses in one', async () => {
		const { id, extra, links } = await draft(
			'misc',
			'arxivId={1706.03762}, url={http://arxiv.org/abs/1706.03762 http://b.org/}',
		);
		expect({ id, extra, links }).toEqual({
			id: 'arxiv:1706.03762',
			extra: undefined,
			links: [{ kind: 'paper', url: 'http://arxiv.org/abs/1706.03762' }],
		});
	});
	test('Zotero: “arXiv: …” is no note', async () => {
		expect((await draft('misc', 'note={arXiv: 1706.03762}')).publication).toBeUndefined();
	});
	test('a year that is none is said', async () => {
		const { draft: unpublished } = await one('@misc{k, title={A title}, year={in press}}');
		expect(unpublished.publication?.note).toBe('in press');
	});
});

describe('what is broken', () => {
	test('costs as little as it can, and is told with its line', async () => {
		const { papers, problems } = await read(`A comment with an address, me@example.org.
@string{jmlr = "Journal of ML" # " Research"}
@preamble{"\\newcommand{\\x}{y}"}
@article{good, title={Good}, journal=jmlr, year=2001}
@article{open, title={Open {brace}, author={X Y}, year=1999
@article{after, title={After}, year=2002}
@article{GOOD, title={Same key}, journal=nobody, year=2003}
@misc{extra, title={Extra}}, year={2004}}
@misc{broken, title={Broken}, ???, year={2005}}
@misc{noquote, title="No end, year={2006}}
@misc(paren, title={In parentheses}, year={2007})
@misc{empty, year=2000}
@misc{last, title={Last}, year={2008}`);
		expect(problems).toEqual([
			{ line: 5, code: 'unclosed', detail: expect.stringContaining('open') },
			{ line: 5, code: 'bad-field', detail: expect.stringContaining('title') },
			{ line: 7, code: 'unknown-string', detail: 'nobody' },
			{ line: 7, code: 'duplicate-key', detail: 'GOOD' },
			{ line: 8, code: 'extra-brace', detail: '}' },
			{ line: 9, code: 'bad-field', detail: '???' },
			{ line: 10, code: 'bad-field', detail: expect.stringContaining('title') },
			{ line: 12, code: 'no-title', detail: 'empty' },
			{ line: 13, code: 'unclosed', detail: expect.stringContaining('last') },
		]);
		expect(papers.map(({ line, key, draft }) => [line, key, draft.title, draft.published])).toEqual(
			[
				[4, 'good', 'Good', '2001'],
				[5, 'open', 'Open brace', '1999'],
				[6, 'after', 'After', '2002'],
				[7, undefined, 'Same key', '2003'],
				[8, 'extra', 'Extra', '2004'],
				[9, 'broken', 'Broken', '2005'],
				[10, 'noquote', 'No end', '2006'],
				[11, 'paren', 'In parentheses', '2007'],
				[13, 'last', 'Last', '2008'],
			],
		);
		expect(papers[0]?.draft.publication?.['container-title']).toBe('Journal of ML Research');
	});

	test('a thousand entries that nothing closes are a thousand entries', async () => {
		const text = Array.from(
			{ length: 1_000 },
			(_, index) => `@misc{k${index}, title={Title number ${index}`,
		).join('\n');
		const { papers } = await read(text);
		expect(papers).toHaveLength(1_000);
	});

	test('braces nested by the thousand stop one entry', async () => {
		const deep = `@misc{deep, title={${'{'.repeat(200_000)}x${'}'.repeat(200_000)}}}`;
		const { papers, problems } = await read(`${deep}\n@misc{next, title={Next}}`);
		expect(papers.map(({ key }) => key)).toEqual(['next']);
		expect(problems).toEqual([{ line: 1, code: 'unreadable', detail: expect.any(String) }]);
	});

	test('longer than what is kept is cut, and told', async () => {
		const authors = Array.from({ length: 11_000 }, (_, index) => `A B${index}`).join(' and ');
		const { papers, problems } = await read(
			`@misc{k, title={${'long '.repeat(4_000)}}, author={${authors}}, abstract={${'x '.repeat(20_000)}}}`,
		);
		expect(problems).toEqual([{ line: 1, code: 'cut', detail: 'k' }]);
		expect(papers[0]?.draft.title.length).toBeLessThanOrEqual(10_000);
		expect(papers[0]?.draft.authors).toHaveLength(10_000);
	});
});

test('the same record read twice has the same id, and other records others', async () => {
	const text = '@book{a, title={Deep Learning}, author={Ian Goodfellow}, year=2016}';
	const [first, second] = [await one(text), await one(text.replace('{a,', '{b,'))];
	expect(first.draft.id).toBe('title:deep-learning-goodfellow-2016');
	expect(second.draft.id).toBe(first.draft.id);
	expect((await one(text.replace('2016', '2017'))).draft.id).not.toBe(first.draft.id);
	// An accent is left out by some; a kana without its mark is another letter.
	const titled = async (title: string) =>
		(await one(text.replace('Deep Learning', title))).draft.id;
	expect(await titled('Théorie')).toBe(await titled('Theorie'));
	expect(await titled('ガウス')).not.toBe(await titled('カウス'));
	expect(await titled('की')).not.toBe(await titled('को'));
});
