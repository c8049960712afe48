import { describe, expect, test } from 'vitest';
import biblatex from '../../../lib/citation/formats/biblatex.format.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import csv from '../../../lib/citation/formats/csv.format.ts';
import cslJson from '../../../lib/citation/formats/csl-json.format.ts';
import ris from '../../../lib/citation/formats/ris.format.ts';
import { isBalanced } from '../../../lib/citation/latex/balance.ts';
import { defaultCitationOptions, parseCitationOptions } from '../../../lib/citation/options.ts';
import { recordOf } from '../../../lib/citation/record.ts';
import { plainReference } from '../../../lib/citation/reference.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { ENTRIES } from './golden/entries.ts';
import { VERSIONED } from './golden/entry.ts';
import { cited, entryOf, fieldOf } from './papers.ts';

describe('whole entries', () => {
	test.each(ENTRIES)('$what in BibTeX', ({ key, draft, options, bibtex: expected }) => {
		expect(entryOf(bibtex, cited(key, draft), options)).toEqual({
			text: expected,
			told: [],
		});
	});
	test.each<[told: 'no-locator'[], draft: Partial<PaperDraft>]>([
		[[], { type: 'article-journal', publication: { 'container-title': 'J', volume: '1' } }],
		[['no-locator'], { type: 'article-journal', publication: { 'container-title': 'J' } }],
		[[], { type: 'thesis', publication: { publisher: 'MIT' } }],
		[[], { type: 'patent', publication: { number: '6,285,999' } }],
		[['no-locator'], { type: 'document', publication: { publisher: 'OpenAI' } }],
	])('%j is told of %j without an address', (told, draft) => {
		const authors = [{ name: 'Ada Lovelace' }];
		const paper = cited('k', { id: 'title:a-title', authors, published: '2020', ...draft });
		expect(entryOf(bibtex, paper).told).toEqual(told);
	});
	test.each(ENTRIES)('$what in BibLaTeX', ({ key, draft, options, biblatex: expected }) => {
		expect(entryOf(biblatex, cited(key, draft), options).text).toBe(expected);
	});
});

const preprint: Partial<PaperDraft> = {
	title: 'A Title',
	authors: [{ name: 'Ada Lovelace' }, { name: 'B. C' }, { name: 'D. E' }],
	published: '2017-06-12',
	categories: ['cs.CL'],
	abstract: 'We prove $x$ & y.',
	keywords: ['Deep, Learning', 'α'],
};
const print = (draft: Partial<PaperDraft>, options = {}): string =>
	entryOf(bibtex, cited('k', { ...preprint, ...draft }), options).text;

describe('options', () => {
	const fields = defaultCitationOptions.fields;
	test.each([
		['url never', { fields: { ...fields, url: 'never' } }, 'url', undefined],
		['url unless there is a DOI', { fields: { ...fields, url: 'unless-doi' } }, 'url', undefined],
		['doi off', { fields: { ...fields, doi: false } }, 'doi', undefined],
		['abstract', { fields: { ...fields, abstract: true } }, 'abstract', '{We prove $x$ \\& y.}'],
		[
			'keywords',
			{ fields: { ...fields, keywords: true } },
			'keywords',
			'{Deep Learning, $\\alpha$}',
		],
		[
			'file',
			{ fields: { ...fields, file: true } },
			'file',
			'{:https\\://arxiv.org/pdf/1706.03762:PDF}',
		],
		['authors', { maxAuthors: 1 }, 'author', '{Lovelace, Ada and others}'],
		['month as a number', { month: 'number' }, 'month', '{6}'],
		['no month', { month: 'none' }, 'month', undefined],
	])('%s', (_, options, name, expected) => {
		expect(fieldOf(print({}, options), name)).toBe(expected);
	});

	test('Scholar’s preprints', () => {
		const text = print({}, { preprints: 'scholar' });
		expect(text).toMatch(/^@article\{k,/u);
		expect(fieldOf(text, 'journal')).toBe('{arXiv preprint arXiv:1706.03762}');
	});

	test('the version of a preprint, wherever its number or arXiv’s address stands', () => {
		const paper = cited('k', { ...preprint, version: 7 });
		const text = print({ version: 7 }, { ...VERSIONED, preprints: 'scholar' });
		expect(fieldOf(text, 'journal')).toBe('{arXiv preprint arXiv:1706.03762v7}');
		expect(fieldOf(text, 'doi')).toBe('{10.48550/arXiv.1706.03762}');
		expect(entryOf(ris, paper, VERSIONED).text).toMatch(
			/^UR {2}- https:\/\/arxiv\.org\/abs\/1706\.03762v7\r$[^]*^N1 {2}- arXiv:1706\.03762v7 \[cs\.CL\]\r$/mu,
		);
		expect(JSON.parse(entryOf(cslJson, paper, VERSIONED).text)).toMatchObject({
			number: 'arXiv:1706.03762v7',
			URL: 'https://arxiv.org/abs/1706.03762v7',
			DOI: '10.48550/arXiv.1706.03762',
		});
		expect(plainReference(paper)).toMatch(/ https:\/\/arxiv\.org\/abs\/1706\.03762$/u);
		expect(entryOf(ris, paper).text).not.toContain('v7');
	});

	test('encodings', () => {
		const draft = { title: 'Łukasz', authors: [{ name: 'Łukasz Kaiser' }] };
		expect(fieldOf(print(draft, { encoding: 'utf-8' }), 'author')).toBe('{Kaiser, Łukasz}');
		const latex = entryOf(biblatex, cited('k', draft), { encoding: 'ascii' }).text;
		expect(fieldOf(latex, 'author')).toBe('{Kaiser, {\\L}ukasz}');
	});

	test('the eprint of a published paper can be left out, a preprint’s not', () => {
		const options = { fields: { ...fields, eprint: false } };
		expect(fieldOf(print({}, options), 'eprint')).toBe('{1706.03762}');
		const published = { type: 'article-journal', publication: { 'container-title': 'J' } } as const;
		expect(fieldOf(print(published, options), 'eprint')).toBeUndefined();
		expect(fieldOf(print(published), 'eprint')).toBe('{1706.03762}');
	});

	test('what was stored and is broken falls back field by field', () => {
		expect(parseCitationOptions(undefined)).toEqual(defaultCitationOptions);
		expect(
			parseCitationOptions({
				dialect: 'word',
				maxAuthors: -1,
				protection: 'all',
				fields: { url: 7, doi: false },
			}),
		).toEqual({ ...defaultCitationOptions, protection: 'all', fields: { ...fields, doi: false } });
	});
});

describe('what is not known', () => {
	test('a kind whose fields are missing is @misc, and told', () => {
		const { text, told } = entryOf(bibtex, cited('k', { ...preprint, id: 'acl:N19-1423' }));
		expect(text).toMatch(/^@misc\{k,/u);
		expect(told).toEqual(['fell-back']);
	});

	test('a fallback keeps its container', () => {
		const paper = cited('k', {
			id: 'doi:10.1000/1',
			title: 'T',
			type: 'article-journal',
			publication: { 'container-title': 'Nature', issued: '2000' },
		});
		const { text, told } = entryOf(bibtex, paper);
		expect(fieldOf(text, 'howpublished')).toBe('{Nature}');
		expect(told).toEqual(['no-authors', 'fell-back']);
	});

	test('without authors there is a key to sort by', () => {
		expect(fieldOf(print({ authors: [] }), 'key')).toBe('{A Title}');
	});

	test('without a day the year is the saving’s, and a note says so', () => {
		const { text, told } = entryOf(
			bibtex,
			cited('k', { id: 'openreview:abc', title: 'Xylem', authors: [{ name: 'A B' }] }),
		);
		expect(fieldOf(text, 'year')).toBe('{2026}');
		expect(fieldOf(text, 'note')).toBe('{No date given; accessed 2026-11-23}');
		expect(told).toEqual(['no-date']);
	});

	test.each([
		['In press', '{In press (as of 2026-11-23)}'],
		['To appear in Xylem.', '{To appear in Xylem (as of 2026-11-23)}'],
	])('that there is no day is no lack where it is said why: %s', (note, noted) => {
		const paper = cited('k', {
			id: 'doi:10.1/x',
			title: 'Xylem',
			authors: [{ name: 'A B' }],
			type: 'article-journal',
			publication: { 'container-title': 'Wood', note },
		});
		for (const format of [bibtex, biblatex]) {
			const { text, told } = entryOf(format, paper);
			expect(fieldOf(text, 'note')).toBe(noted);
			expect(told).toEqual([]);
		}
	});

	test('an arXiv id tells its month', () => {
		const { text } = entryOf(bibtex, cited('k', { title: 'X', authors: [] }));
		expect(fieldOf(text, 'year')).toBe('{2017}');
		expect(fieldOf(text, 'month')).toBe('jun');
	});

	test.each(['CoRR', 'CoRR abs/1706.03762', 'PsyArXiv', 'Available at SSRN 3441520'])(
		'a preprint server makes no article: %s',
		(container) => {
			const text = print({
				publication: { 'container-title': container, volume: 'abs/1706.03762' },
			});
			expect(text).toMatch(/^@misc\{k,/u);
			expect(fieldOf(text, 'volume')).toBeUndefined();
		},
	);

	test.each([
		['doi:10.1101/2020.02.02.931162', 'article'],
		['doi:10.1101/gr.275995.121', 'article-journal'],
	])('what only a DOI names is a preprint or an article by that DOI: %s', (id, type) => {
		expect(recordOf(cited('k', { id, title: 'T' })).type).toBe(type);
	});

	test.each([
		['Proceedings of the IEEE', 'article'],
		['Proceedings of the National Academy of Sciences', 'article'],
		['Proceedings of the ACM on Programming Languages', 'article'],
		['Proceedings of the London Mathematical Society', 'article'],
		['Transactions of the ACL', 'article'],
		['CORR Insights', 'article'],
		['Proceedings of the IEEE Conference on Computer Vision', 'inproceedings'],
		['Proceedings of the ACM Web Conference', 'inproceedings'],
		// As Semantic Scholar has them.
		['Neural Information Processing Systems', 'inproceedings'],
		['Annual Meeting of the Association for Computational Linguistics', 'inproceedings'],
	])('what is only called “%s” is an @%s', (container, type) => {
		const text = print({ publication: { 'container-title': container } });
		expect(text).toMatch(new RegExp(`^@${type}\\{k,`, 'u'));
	});

	test('the publisher’s DOI is the DOI, bare and once', () => {
		const text = print({ doi: '10.1103/physrevd.76.013009' });
		expect(text.match(/doi .*/gu)).toEqual(['doi           = {10.1103/physrevd.76.013009},']);
	});

	test.each([
		['2', '{Second}'],
		['2nd ed.', '{Second}'],
		['third edition', '{Third}'],
		['Global ed.', '{Global}'],
		['11', '{11th}'],
		['22', '{22nd}'],
		['Third, revised', '{Third, revised}'],
	])('an edition is an ordinal: %s', (edition, expected) => {
		const book = { type: 'book', publication: { publisher: 'P', edition } } as const;
		expect(fieldOf(print(book), 'edition')).toBe(expected);
	});

	test.each([
		['book', '2', '{2}'],
		['collection', 'Second', '{2}'],
		['incollection', '2nd ed.', '{2}'],
		['inbook', 'Third, revised', '{Third, revised}'],
	])('and a number to biblatex, of an @%s: %s', (name, edition, expected) => {
		const ada = [{ name: 'Ada Lovelace' }];
		const text = entryOf(
			biblatex,
			cited('k', {
				type: name.startsWith('in') ? 'chapter' : 'book',
				authors: name === 'collection' ? [] : ada,
				editors: name.endsWith('collection') ? ada : [],
				publication: { 'container-title': 'B', publisher: 'P', edition },
			}),
		).text;
		expect(text).toMatch(new RegExp(`^@${name}\\{`, 'u'));
		expect(fieldOf(text, 'edition')).toBe(expected);
	});

	test('the full stop of a short name stays', () => {
		const article = {
			type: 'article-journal',
			publication: { 'container-title': 'Phys. Rev. Lett.' },
		} as const;
		expect(fieldOf(print(article), 'journal')).toBe('{Phys. Rev. Lett.}');
		for (const format of [ris, csv, cslJson]) {
			expect(entryOf(format, cited('k', article)).text).toContain('Phys. Rev. Lett.');
		}
		expect(plainReference(cited('k', article))).toContain('Phys. Rev. Lett., 2017');
	});

	test.each([
		['978-3-540-00000-1 978-3-540-00001-8', '{978-3-540-00000-1}'],
		['9783540000001, 3540000003', '{9783540000001}'],
		['0 201 89683 4', '{0 201 89683 4}'],
		['0-201-89683-4', '{0-201-89683-4}'],
		['unknown', '{unknown}'],
	])('of ISBNs %j an entry has %s', (ISBN, expected) => {
		const publication = { publisher: 'P', ISBN };
		expect(fieldOf(print({ type: 'book', publication }), 'isbn')).toBe(expected);
	});

	test.each([
		[{ page: 'S1440-2440(26)00247-1' }, [undefined, undefined, undefined]],
		[{ volume: 'PP', issue: '99', page: '1-1' }, [undefined, undefined, undefined]],
		[{ page: '1-1' }, [undefined, undefined, undefined]],
		[{ volume: 'n/a', issue: 'n/a', page: 'n/a-n/a' }, [undefined, undefined, undefined]],
		[{ volume: '7', issue: '99', page: '1-1' }, ['{7}', '{99}', '{1--1}']],
		[{ volume: '7', issue: 'n/a', page: 'no-no' }, ['{7}', undefined, undefined]],
	])('what stands in for numbers is none: %o', (numbers, expected) => {
		const publication = { 'container-title': 'J', ...numbers };
		const text = print({ type: 'article-journal', publication });
		expect(['volume', 'number', 'pages'].map((name) => fieldOf(text, name))).toEqual(expected);
	});

	test.each([
		['436-444', 'pages', '{436--444}'],
		['12', 'pages', '{12}'],
		['011001', 'eid', '{011001}'],
		['e0123456', 'eid', '{e0123456}'],
	])('biblatex has another field for the number of an article: %s', (page, name, expected) => {
		const publication = { 'container-title': 'J', page };
		const draft = { ...preprint, type: 'article-journal', publication } as const;
		const { text } = entryOf(biblatex, cited('k', draft));
		expect(fieldOf(text, name)).toBe(expected);
		expect(text.match(/pages|eid/gu)).toHaveLength(1);
	});

	test.each([
		[undefined, '{phdthesis}'],
		['Doctoral dissertation', '{phdthesis}'],
		["Master's thesis", '{mathesis}'],
		['BSc thesis', '{bathesis}'],
		['Habilitation', '{Habilitation}'],
	])('a thesis is called what it is: %s', (genre, expected) => {
		const publication = { publisher: 'U', ...(genre && { genre }) };
		const draft = { ...preprint, type: 'thesis', publication } as const;
		expect(fieldOf(entryOf(biblatex, cited('k', draft)).text, 'type')).toBe(expected);
	});

	test.each(['1.2', 'v1.2'])('a version is called one once: %s', (version) => {
		const text = print({ type: 'software', publication: { version } });
		expect(fieldOf(text, 'note')).toBe('{Version 1.2}');
	});

	test('a patent has its number', () => {
		const patent = { type: 'patent', publication: { number: 'US 1' } } as const;
		expect(fieldOf(print(patent), 'number')).toBe('{US 1}');
		const { text, told } = entryOf(biblatex, cited('k', { ...preprint, type: 'patent' }));
		expect([text.slice(0, 8), told]).toEqual(['@online{', []]);
	});

	test.each([
		[{ page: '201-213' }, 'inbook'],
		[{ page: '650' }, 'book'],
	])('some pages of a book are @inbook: %o', (pages, name) => {
		const book = { type: 'book', publication: { publisher: 'P', ...pages } } as const;
		expect(print(book)).toMatch(new RegExp(`^@${name}\\{`, 'u'));
	});

	test('a number without a volume makes no style warn', () => {
		const publication = { 'container-title': 'J', issue: '3' };
		expect(fieldOf(print({ type: 'article-journal', publication }), 'number')).toBeUndefined();
	});
});

describe('hostile values', () => {
	test('a link cannot end its field', () => {
		const links = [{ kind: 'paper' as const, url: 'https://a.org/}{\\x' }];
		const text = print({ id: 'url:nothing', links });
		expect(isBalanced(text)).toBe(true);
		expect(fieldOf(text, 'url')).toBe('{https://a.org/%7D%7B%5Cx}');
	});

	test('what was imported and does not balance is escaped', () => {
		const text = print({ extra: { annote: 'a } b', mood: 'a {good} one', title: 'twice' } });
		expect(fieldOf(text, 'annote')).toBe('{a {\\textbraceright} b}');
		expect(fieldOf(text, 'mood')).toBe('{a {good} one}');
		expect(text.match(/title/gu)).toHaveLength(1);
	});

	test.each([
		['a title of 10,000 characters', { title: 'x '.repeat(5_000) }],
		[
			'5,000 authors',
			{ authors: Array.from({ length: 5_000 }, (_, index) => ({ name: `A B${index}` })) },
		],
		['a title that is only a space', { title: '\u200B ' }],
		['a year zero', { published: '0000-13-99' }],
	])('%s prints', (_, draft) => {
		for (const format of [bibtex, biblatex]) {
			const { text } = entryOf(format, cited('k', { ...preprint, ...draft }));
			expect(isBalanced(text)).toBe(true);
			expect(text).toMatch(/^@\w+\{k,\n(?: {2}[a-z]+ +=.*,\n)+ {2}[a-z]+ +=.*\n\}\n$/u);
		}
	});
});
