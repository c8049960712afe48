import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { paperDraftSchema, type PaperDraft } from '../../../lib/paper/paper.ts';
import site from '../../../lib/sites/arxiv.site.ts';
import { find } from '../../../lib/sites/dom.ts';

const url = new URL('https://arxiv.org/list/cs/new');
const read = (html: string, selector: string, at = url): PaperDraft | undefined => {
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	return site.read(find(document, selector), { url: at, data: undefined });
};
const LINK = '<a title="Abstract" href="/abs/2606.28322">arXiv:2606.28322</a>';
const row = (term: string, body: string): PaperDraft | undefined =>
	read(`<dl><dt>${term}</dt><dd>${body}</dd></dl>`, 'dd');

test.each(['www', 'export'])('%s.arxiv.org has the papers of arXiv', (name) => {
	const draft = read(
		`<dl><dt>${LINK} <a title="Download PDF" href="/pdf/2606.28322">pdf</a></dt><dd><div class="list-title">T</div></dd></dl>`,
		'dd',
		new URL(`https://${name}.arxiv.org/list/cs/new`),
	);
	expect(draft).toMatchObject({
		id: 'arxiv:2606.28322',
		links: [{ kind: 'pdf', url: 'https://arxiv.org/pdf/2606.28322' }],
	});
});

test.each([
	[99, 99, 'A. Name98'],
	// A list of more is cut there, and the page does not say so.
	[100, 101, 'et al.'],
	[101, 101, 'A. Name100'],
])('a row that names %i authors has %i, the last %s', (count, length, last) => {
	const names = Array.from(
		{ length: count },
		(_, index) =>
			`<a href="/search/hep-ex?searchtype=author&query=Name${index},+A">A. Name${index}</a>`,
	);
	const { authors = [] } =
		row(
			LINK,
			`<div class="list-title">T</div><div class="list-authors">${names.join(', ')}</div>`,
		) ?? {};
	expect(authors).toHaveLength(length);
	expect(authors.at(-1)!.name).toBe(last);
});

describe('kind', () => {
	test.each([
		['/abs/2606.28322', 'paper'],
		['/abs/2606.28322v3', 'paper'],
		['/abs/hep-th/9901001v2', 'paper'],
		['/abs/math.DG/0211159', 'paper'],
		['/abs/nonsense', undefined],
		['/list/cs.CL/new', 'listing'],
		['/list/cs.CL/recent?skip=0&show=50', 'listing'],
		['/list/hep-ph/pastweek', 'listing'],
		['/list/hep-ph/2009-01', 'listing'],
		['/list/math/2020', 'listing'],
		['/catchup/cs.AI/2024-06-18?abs=True', 'listing'],
		['/search/?query=graph&searchtype=all', 'listing'],
		['/search?query=graph', 'listing'],
		['/search/advanced?advanced=&terms-0-term=graph', 'listing'],
		['/search/cs?query=graph', 'listing'],
		['/a/lecun_y_1', 'listing'],
		['/', undefined],
		['/pdf/2606.28322', undefined],
		['/help/arxiv_identifier.html', undefined],
	])('%s is %s', (path, kind) => {
		expect(site.kind(new URL(path, url))).toBe(kind);
	});
});

describe('cards', () => {
	test('are both halves of a row, with the carrier in the second', () => {
		const { document } = parseHTML(
			`<html><body><dl><dt>${LINK}</dt><dd><div class="list-title">T</div></dd></dl></body></html>`,
		);
		const card = find(document, site.card);
		expect(site.parts?.(card).map(({ localName }) => localName)).toEqual(['dt', 'dd']);
		expect(site.carrier(card)?.className).toBe('list-title');
	});

	test('that are no paper are left alone', () => {
		expect(row('', '')).toBeUndefined();
		expect(row('A term of a glossary', 'and what it means')).toBeUndefined();
		expect(read('<dl><dd>on its own</dd></dl>', 'dd')).toBeUndefined();
	});

	test.each([
		[() => row(LINK, ''), 'There is no ".list-title" in the card.'],
		[
			() => row(LINK, '<div class="list-title"><span class="descriptor">Title:</span> </div>'),
			'The card has no title.',
		],
		[
			() => row(LINK.replace('2606', '2613'), '<div class="list-title">T</div>'),
			'The card has no arXiv id in its link.',
		],
		[() => read('<li class="arxiv-result"></li>', 'li'), 'There is no "p.list-title'],
		[
			() => read(`<li class="arxiv-result"><p class="list-title">${LINK}</p></li>`, 'li'),
			'There is no "p.title" in the card.',
		],
		[() => read('<div id="abs"></div>', '#abs'), 'The card has no arXiv id'],
		[
			() => read('<div id="abs"></div>', '#abs', new URL('https://arxiv.org/abs/2606.28322')),
			'The card has no title.',
		],
	])('that cannot be read say why (%#)', (attempt, message) => {
		expect(attempt).toThrow(message);
	});
});

describe('hostile rows', () => {
	const big = 'z'.repeat(30_000);
	const draft = row(
		`${LINK}<a title="Download PDF" href="javascript:alert(1)"></a><a title="View HTML" href="data:text/html,x"></a>`,
		`<div class="list-title">${big}<script>alert(1)</script></div>
		<div class="list-authors"><a href="?query=${big},+A">A ${big}</a><a href="?query=%E0%A4">B\u202E C</a></div>
		<div class="list-comments">${big}</div><div class="list-journal-ref">${big}</div>
		<div class="list-subjects">${'Any (cs.AA);'.repeat(200)}</div><p class="mathjax">${big}</p>`,
	);

	test('are cut to what the schema takes', () => {
		expect(z.safeParse(paperDraftSchema, draft).error).toBeUndefined();
		expect(draft?.title).toHaveLength(10_000);
		expect(draft?.categories).toEqual(['cs.AA']);
	});

	test('give no link that runs a script and no name that turns the line around', () => {
		expect(draft?.links).toBeUndefined();
		expect(draft?.authors[1]).toEqual({ name: 'B C' });
	});

	test('keep markup as text', () => {
		const title = '&lt;img src=x onerror=alert(1)&gt;';
		expect(row(LINK, `<div class="list-title">${title}</div>`)?.title).toBe(
			'<img src=x onerror=alert(1)>',
		);
	});
});

const commented = (comment: string): PaperDraft['links'] =>
	row(LINK, `<div class="list-title">T</div><div class="list-comments">${comment}</div>`)?.links;
const hidden = (href: string): string => `<a href="${href}">this https URL</a>`;

describe('links of the authors', () => {
	test.each([
		[
			`Code: ${hidden('https://github.com/a/b')}`,
			[{ kind: 'code', url: 'https://github.com/a/b' }],
		],
		[
			`Project page: ${hidden('https://a.github.io/b')}`,
			[{ kind: 'project', url: 'https://a.github.io/b' }],
		],
		[`Code: ${hidden('javascript:alert(1)')}`, undefined],
		['11 pages', undefined],
		[`Based on ${hidden('https://example.com/')}`, undefined],
	])('in %s', (comment, links) => {
		expect(commented(comment)).toEqual(links);
	});
});

const result = (doi: string): PaperDraft | undefined =>
	read(
		`<li class="arxiv-result"><p class="list-title">${LINK}</p><p class="title">T</p><span class="tag"><a href="https://doi.org/${doi}">${doi}</a></span></li>`,
		'li',
	);

describe('DOIs', () => {
	test.each([
		['10.1023/A:1026654312961', '10.1023/a:1026654312961'],
		['10.1016/0370-2693(93)90049-V', '10.1016/0370-2693(93)90049-v'],
		// arXiv's own is the paper's id over again.
		['10.48550/arXiv.2606.28322', undefined],
		['not-a-doi', undefined],
	])('of a result: %s is %s', (doi, expected) => {
		expect(result(doi)?.doi).toBe(expected);
	});
});

const published = (date: string, dateline: string): string | undefined =>
	read(
		`<meta name="citation_date" content="${date}"><div id="abs"><div class="dateline">${dateline}</div><h1 class="title">T</h1></div>`,
		'#abs',
		new URL('https://arxiv.org/abs/2606.28322v2'),
	)?.published;

describe('the day of a paper on its own page', () => {
	test.each([
		['2026/06/26', '', '2026-06-26'],
		[
			'',
			'[Submitted on 26 Jun 2026 (v1), last revised 1 Jul 2026 (this version, v2)]',
			'2026-06-26',
		],
		['2026', '[Submitted on 26 Jun 2026]', '2026-06-26'],
		['2026/13/45', '', '2026-06'],
		['', '', '2026-06'],
	])('with the tag %j and the line %j is %s', (date, dateline, day) => {
		expect(published(date, dateline)).toBe(day);
	});
});
