import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { paperDraftSchema, type PaperDraft } from '../../../lib/paper/paper.ts';
import site from '../../../lib/sites/huggingface.site.ts';
import { find } from '../../../lib/sites/dom.ts';

const url = new URL('https://huggingface.co/papers');
const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const page = (props: unknown, body: string): Document => {
	const json = typeof props === 'string' ? props : JSON.stringify(props);
	return parseHTML(
		`<html><body><main><div data-target="DailyPapers" data-props="${escape(json ?? '')}">${body}</div></main></body></html>`,
	).document;
};
const cardOf = (title: string, id = '2606.28322'): string =>
	`<article><h3><a href="/papers/${id}">${title}</a></h3></article>`;
const read = (props: unknown, card = cardOf('A title')): PaperDraft | undefined => {
	const document = page(props, card);
	return site.read(find(document, 'article'), { url, data: site.data?.(document) });
};

const KNOWN = {
	id: '2606.28322',
	title: 'Known',
	authors: [{ name: 'Ann Bold' }],
	summary: 'What it is about.',
	publishedAt: '2026-06-26T00:00:00.000Z',
};
const listing = (paper: unknown): unknown => ({ dailyPapers: [{ paper }] });

describe('kind', () => {
	test.each([
		['/papers', 'listing'],
		['/papers/', 'listing'],
		['/papers?q=attention', 'listing'],
		['/papers?date=2024-08-12', 'listing'],
		['/papers/date/2026-07-02', 'listing'],
		['/papers/week/2026-W27', 'listing'],
		['/papers/month/2026-07', 'listing'],
		['/papers/trending', 'listing'],
		['/papers/2606.28322', 'paper'],
		['/papers/2606.28322v1', 'paper'],
		['/papers/2606.28322#community', 'paper'],
		['/papers/2613.28322', undefined],
		['/papers/submit', undefined],
		['/models', undefined],
	])('%s is %s', (path, kind) => {
		expect(site.kind(new URL(path, url))).toBe(kind);
	});
});

describe('cards', () => {
	test('go by the title’s link, not by others in the card', () => {
		const card =
			'<article><a href="/papers/1706.03762"></a><a href="/login?next=%2Fpapers%2F1706.03762"></a><h3><a href="/papers/2606.28322">T</a></h3><a href="/papers/1706.03762#community">2</a></article>';
		expect(read('{}', card)?.id).toBe('arxiv:2606.28322');
	});

	test.each([
		'<article></article>',
		'<article><h3>No link</h3></article>',
		'<article><h3><a href="/papers/date/2026-07-02">T</a></h3></article>',
		'<article><h3><a href="https://evil.example/papers/2606.28322">T</a></h3></article>',
		'<article><h3><a href="javascript:/papers/2606.28322">T</a></h3></article>',
		'<article><h3><a href="/papers/2613.00001">T</a></h3></article>',
	])('that are no paper are left alone: %s', (card) => {
		expect(read('{}', card)).toBeUndefined();
	});

	test('without a title anywhere say so', () => {
		expect(() => read('{}', cardOf(' \u200B '))).toThrow('The card has no title.');
		expect(read(listing(KNOWN), cardOf(' '))?.title).toBe('Known');
	});

	test('whose nodes were given to another paper are that paper, with its data', () => {
		const other = { ...KNOWN, id: '2606.19271', title: 'Other', authors: [{ name: 'Bob Case' }] };
		const document = page({ dailyPapers: [{ paper: KNOWN }, { paper: other }] }, cardOf('Known'));
		const card = find(document, 'article');
		const data = site.data?.(document);
		expect(site.read(card, { url, data })?.authors).toEqual([{ name: 'Ann Bold' }]);
		find(card, 'a').setAttribute('href', '/papers/2606.19271');
		find(card, 'a').textContent = 'Other, as the page now calls it';
		expect(site.read(card, { url, data })).toMatchObject({
			id: 'arxiv:2606.19271',
			title: 'Other, as the page now calls it',
			authors: [{ name: 'Bob Case' }],
		});
	});

	test('on a page of one paper are only its first heading', () => {
		const at = new URL('https://huggingface.co/papers/2606.28322');
		const document = page('{}', '<div><h1>T</h1><p>Published</p></div><h1>In a comment</h1>');
		const [first, second] = document.querySelectorAll(site.card);
		if (!first || !second) throw new Error('Both headings are candidates.');
		expect(site.read(first, { url: at, data: undefined })?.id).toBe('arxiv:2606.28322');
		expect(site.read(second, { url: at, data: undefined })).toBeUndefined();
		expect(site.read(first, { url, data: undefined })).toBeUndefined();
		expect(site.carrier(first)?.localName).toBe('p');
	});

	test('are dark where the page is', () => {
		const document = page('{}', '');
		expect(site.isDark?.(document)).toBe(false);
		document.documentElement.className = 'a dark b';
		expect(site.isDark?.(document)).toBe(true);
	});
});

const BAD: readonly unknown[] = [
	undefined,
	true,
	1,
	[],
	{},
	'x',
	[[]],
	{ length: 3 },
	'javascript:alert(1)',
	'\u202Eevil',
	'y'.repeat(60_000),
	Array.from({ length: 20_000 }, () => 'a'),
	Array.from({ length: 20 }, () => ({ name: {} })),
	[{ name: '\u0000\u202E' }],
	[{ name: 'z'.repeat(20_000) }],
];
const FIELDS = [
	'title',
	'authors',
	'summary',
	'publishedAt',
	'ai_keywords',
	'githubRepo',
	'projectPage',
];

/** What the draft has of the known paper, and from which field of the data. */
const EXPECTED = {
	authors: KNOWN.authors,
	abstract: KNOWN.summary,
	published: '2026-06-26',
};
const SHOWN: Readonly<Record<string, string>> = {
	authors: 'authors',
	summary: 'abstract',
	publishedAt: 'published',
};

describe('embedded data', () => {
	test('completes the card; the card has the word on its title', () => {
		expect(read(listing(KNOWN))).toMatchObject({
			title: 'A title',
			authors: KNOWN.authors,
			abstract: KNOWN.summary,
			published: '2026-06-26',
		});
	});

	test.each(FIELDS)('loses only its %s when that is bad', (name) => {
		for (const value of BAD) {
			const draft = read(listing({ ...KNOWN, [name]: value }));
			expect(z.safeParse(paperDraftSchema, draft).error).toBeUndefined();
			expect(draft).toMatchObject({ id: 'arxiv:2606.28322', title: 'A title' });
			const unharmed = Object.entries(EXPECTED).filter(([field]) => field !== SHOWN[name]);
			expect(draft).toMatchObject(Object.fromEntries(unharmed));
			expect(JSON.stringify(draft?.links)).not.toContain('javascript:');
			expect(JSON.stringify(draft)).not.toContain('\u202E');
		}
	});

	test.each([
		['nothing', ''],
		['no JSON', '{"dailyPapers":[{"paper":{"id":"2606.28322","title":'],
		['no object', '[1,2]'],
		['no lists', { dailyPapers: 'all', searchResults: 7 }],
		['strange entries', { dailyPapers: [7, 'x', [], { paper: 7 }, { paper: { id: {} } }, false] }],
		['deep', '['.repeat(100_000)],
		['huge', JSON.stringify({ dailyPapers: [{ paper: KNOWN }], x: 'x'.repeat(9_000_000) })],
	])('of %s falls back to the card', (_, props) => {
		expect(read(props)).toEqual({
			id: 'arxiv:2606.28322',
			title: 'A title',
			authors: [],
			published: '2026-06',
			links: [{ kind: 'discussion', url: 'https://huggingface.co/papers/2606.28322' }],
			source: 'huggingface',
		});
	});

	test('pollutes no prototype and answers only for papers', () => {
		const json =
			'{"__proto__":{"polluted":1},"dailyPapers":[{"paper":{"id":"2606.28322","__proto__":{"title":"no","polluted":1}}},{"paper":{"id":"__proto__"}}]}';
		expect(read(json)?.title).toBe('A title');
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		const data = site.data?.(page(json, ''));
		expect(data?.get('arxiv:__proto__')).toBeUndefined();
		expect(data?.get('constructor')).toBeUndefined();
	});

	test('is matched by id: data of another day says nothing', () => {
		expect(read(listing({ ...KNOWN, id: '1706.03762' }))?.authors).toEqual([]);
	});

	test('is parsed once a page and again when the page replaces it', () => {
		const document = page(listing(KNOWN), '');
		const first = site.data?.(document);
		expect(site.data?.(document)).toBe(first);
		find(document, '[data-props]').setAttribute('data-props', '{"dailyPapers":[]}');
		expect(site.data?.(document)?.get('arxiv:2606.28322')).toBeUndefined();
	});

	test('is absent on a page that carries none', () => {
		const { document } = parseHTML('<html><body></body></html>');
		expect(site.data?.(document)).toBeUndefined();
	});

	test('may name links only on the web', () => {
		const draft = read(
			listing({ ...KNOWN, githubRepo: 'https://github.com/a/b', projectPage: 'data:text/html,x' }),
		);
		expect(draft?.links?.map(({ kind }) => kind)).toEqual(['code', 'discussion']);
	});
});

describe('titles', () => {
	test.each([
		['a'.repeat(10_000), 10_000],
		['a'.repeat(30_000), 10_000],
		// The cut does not go through a character of two halves.
		[`${'a'.repeat(9_999)}😀😀`, 9_999],
	])('of any length fit (%#)', (title, length) => {
		expect(read('{}', cardOf(title))?.title).toHaveLength(length);
	});

	test('are text', () => {
		expect(read('{}', cardOf('&lt;script&gt;alert(1)&lt;/script&gt; a\u202Eb\n  c'))?.title).toBe(
			'<script>alert(1)</script> ab c',
		);
	});
});
