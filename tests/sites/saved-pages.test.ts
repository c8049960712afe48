/**
 * The expectations over real pages, where the folder with them lies beside the checkout. What is
 * expected is taken from the page by other means than the sites use: its embedded data in its own
 * order, its `citation_*` tags, or the source read with regular expressions.
 */
import { describe, expect, test } from 'vitest';
import arxiv from '../../lib/sites/arxiv.site.ts';
import googleScholar from '../../lib/sites/google-scholar.site.ts';
import huggingface from '../../lib/sites/huggingface.site.ts';
import openreview from '../../lib/sites/openreview.site.ts';
import semanticScholar from '../../lib/sites/semantic-scholar.site.ts';
import type { Site } from '../../lib/sites/site.ts';
import { parsers, readPage } from './read.ts';
import { all, htmlOf, isThere, namesOf, plain, readSaved, unescaped } from './saved.ts';

const links = (source: string): string[] => all(source, /<a [^>]*>([\s\S]*?)<\/a>/g).map(plain);
/** arXiv's parser at times leaves the “and” of a list in a name, and makes a name of a colon. */
const namesIn = (source: string): string[] =>
	links(source)
		.filter((name) => /[\p{L}\p{N}]/u.test(name))
		.map((name) => name.replace(/^and /, ''));

const LISTS: readonly (readonly [file: string, rows: number])[] = [
	['list_new_math_rendered-fake', 53],
	['list_new_math_rendered-db', 6],
	['list_recent_math_rendered-fake', 35],
	['list_month_hep-ph_2009-01_rendered-fake', 50],
	['author_a_rendered', 17],
];
const SEARCHES = [
	['search_simple_rendered', true],
	['search_simple_hide-abstracts_rendered', false],
] as const;
const EMPTY = [
	'list_new_cs.CL_empty_rendered-db',
	'list_year_math_2020_empty_rendered-db',
	'search_noresults_rendered',
];
const PAPERS = ['1501.99999', '2101.10016', '2103.17249', '2310.08262'];

interface Entry {
	paper: {
		id: string;
		title: string;
		authors: { name: string }[];
		publishedAt: string;
		ai_keywords?: string[];
	};
}
const entriesIn = (html: string): Entry[] => {
	const data = /data-target="DailyPapers" data-props="([^"]*)"/.exec(html)?.[1] ?? '';
	return (JSON.parse(unescaped(data)) as { dailyPapers: Entry[] }).dailyPapers;
};

for (const [parser, parse] of Object.entries(parsers)) {
	const read = (site: Site, file: string, url: string) => readSaved(parse, site, file, url);

	describe.skipIf(!isThere)(`saved pages in ${parser}`, () => {
		test('Hugging Face, 2 July 2026: 31 cards as the embedded data has them', () => {
			const { drafts, html } = read(
				huggingface,
				'huggingface/hf_papers_date_2026-07-02_ssr.html',
				'https://huggingface.co/papers',
			);
			const papers = entriesIn(html).map(({ paper }) => paper);
			expect(drafts).toHaveLength(31);
			expect(drafts.map(({ id }) => id)).toEqual(papers.map(({ id }) => `arxiv:${id}`));
			expect(drafts.map(({ title }) => title)).toEqual(papers.map(({ title }) => plain(title)));
			expect(drafts.map(namesOf)).toEqual(
				papers.map(({ authors }) => authors.map(({ name }) => plain(name))),
			);
			expect(drafts.map(({ published }) => published)).toEqual(
				papers.map(({ publishedAt }) => publishedAt.slice(0, 10)),
			);
			expect(drafts.filter(({ abstract }) => (abstract?.length ?? 0) > 400)).toHaveLength(31);
			expect(drafts.map(({ keywords }) => keywords?.length ?? 0)).toEqual(
				papers.map(({ ai_keywords: keywords }) => new Set(keywords?.filter(Boolean)).size),
			);
		});

		test('Hugging Face, the same cards without the data: the same papers, authors as shown', () => {
			const html = htmlOf('huggingface/hf_papers_date_2026-07-02_ssr.html');
			const bare = parse(html.replace(/data-props="[^"]*"/g, ''));
			const { cards, errors } = readPage(
				huggingface,
				bare,
				new URL('https://huggingface.co/papers'),
			);
			const papers = entriesIn(html).map(({ paper }) => paper);
			expect(errors).toEqual([]);
			expect(cards.map(({ draft }) => draft.id)).toEqual(papers.map(({ id }) => `arxiv:${id}`));
			expect(cards.map(({ draft }) => draft.title)).toEqual(
				papers.map((paper) => plain(paper.title)),
			);
			// 13 of the cards show avatars; the others an organisation.
			const shown = cards.map(({ draft }) => namesOf(draft)).filter((names) => names.length > 0);
			expect(shown).toHaveLength(13);
			const lengths = cards.flatMap(({ draft }, index) => {
				const count = papers[index]?.authors.length ?? 0;
				const isCut = namesOf(draft).at(-1) === 'et al.';
				return draft.authors.length > 0 ? [isCut === count > 5] : [];
			});
			expect(lengths).toEqual(Array.from({ length: 13 }, () => true));
		});

		test('Hugging Face, 28 September 2026, after its scripts ran: 2 cards', () => {
			const { drafts, html } = read(
				huggingface,
				'huggingface/hf_papers_2026-09-28_cards-fragment_client-rendered.html',
				'https://huggingface.co/papers/date/2026-09-28',
			);
			const titles = all(html, /<h3[^>]*>([\s\S]*?)<\/h3>/g).map(plain);
			expect(drafts.map(({ id }) => id)).toEqual(['arxiv:2609.30222', 'arxiv:2609.31590']);
			expect(drafts.map(({ title }) => title)).toEqual(titles);
			expect(drafts.map(({ published }) => published)).toEqual(['2026-09', '2026-09']);
		});

		test('Hugging Face, Trending: two halves are one card', () => {
			const { drafts } = read(
				huggingface,
				'huggingface/hf_trending_2026-10_card-fragment_ssr.html',
				'https://huggingface.co/papers/trending',
			);
			expect(drafts).toHaveLength(1);
			expect(drafts[0]).toMatchObject({
				id: 'arxiv:2609.33325',
				title: 'VisionHOPE: Visual Backbones as Self-Modifying Learning Systems',
				published: '2026-09-27',
				links: expect.arrayContaining([
					{ kind: 'code', url: 'https://github.com/PSRben/VisionHOPE' },
				]) as unknown,
			});
			expect(drafts[0]?.abstract).toMatch(/^Visual backbones have evolved/);
		});

		test.each(LISTS)('arXiv %s: %i rows', (file, rows) => {
			const { drafts, html } = read(arxiv, `arxiv/${file}.html`, 'https://arxiv.org/list/math/new');
			expect(drafts).toHaveLength(rows);
			expect(drafts.map(({ id }) => id)).toEqual(
				all(html, /href ="\/abs\/([^"]+)" title="Abstract"/g).map((id) => `arxiv:${id}`),
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				all(html, /class='list-title mathjax'><span[^>]*>Title:<\/span>([\s\S]*?)<\/div>/g).map(
					plain,
				),
			);
			expect(drafts.map(namesOf)).toEqual(
				all(html, /class='list-authors'>([\s\S]*?)<\/div>/g).map(namesIn),
			);
			expect(drafts.map(({ categories }) => categories?.[0])).toEqual(
				all(html, /class="primary-subject">[^<]*\(([^)]*)\)<\/span>/g),
			);
			expect(drafts.map(({ published }) => published)).toEqual(
				drafts.map(({ id }) => {
					const [, year = '', month = ''] = /[:/](\d\d)(\d\d)[\d.]+$/.exec(id) ?? [];
					return `${Number(year) > 90 ? 19 : 20}${year}-${month}`;
				}),
			);
			for (const kind of ['cross-list from', 'replaced']) {
				const expected = kind === 'replaced' ? 'replaced' : 'cross-listed';
				const found = drafts.filter(({ announced }) => announced === expected);
				expect(found).toHaveLength(all(html, new RegExp(`^\\s+\\(${kind}()`, 'gm')).length);
			}
		});

		test.each(SEARCHES)('arXiv %s: 22 results, with abstracts: %s', (file, hasAbstracts) => {
			const { drafts, html } = read(
				arxiv,
				`arxiv/${file}.html`,
				'https://arxiv.org/search/?query=graph&searchtype=all',
			);
			const results = html.split('<li class="arxiv-result">').slice(1);
			expect(drafts).toHaveLength(22);
			expect(drafts.map(({ id }) => id)).toEqual(
				results.map((result) => `arxiv:${/\/abs\/([\d.]+)/.exec(result)?.[1]}`),
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				results.map((result) =>
					plain(all(result, /<p class="title[^>]*>([\s\S]*?)<\/p>/g)[0] ?? ''),
				),
			);
			expect(drafts.map(namesOf)).toEqual(
				results.map((result) =>
					namesIn(all(result, /<p class="authors">([\s\S]*?)<\/p>/g)[0] ?? ''),
				),
			);
			for (const [index, { published, abstract }] of drafts.entries()) {
				const text = plain(results[index] ?? '');
				const day =
					/v1 submitted (.*?);/.exec(text)?.[1] ?? /Submitted (.*?);/.exec(text)?.[1] ?? '';
				expect(published).toBe(new Date(`${day} UTC`).toISOString().slice(0, 10));
				expect(abstract !== undefined).toBe(hasAbstracts);
				expect(abstract ?? '').not.toMatch(/Less$|search-hit/);
			}
		});

		test.each(PAPERS)('arXiv abs %s: as its citation tags have it', (id) => {
			const file = `arxiv/abs_${id}_rendered.html`;
			const { drafts, html } = read(arxiv, file, `https://arxiv.org/abs/${id}`);
			const tags = (name: string): string[] =>
				all(html, new RegExp(`name="citation_${name}" content="([^"]*)"`, 'g')).map(plain);
			const [draft] = drafts;
			expect(drafts).toHaveLength(1);
			expect(draft?.id).toBe(`arxiv:${id}`);
			expect(draft?.title).toBe(tags('title')[0]);
			expect(draft?.published).toBe(tags('date')[0]?.replaceAll('/', '-'));
			expect(
				draft?.authors.map(({ name, family, given }) => (family ? `${family}, ${given}` : name)),
			).toEqual(tags('author'));
		});

		test.each(EMPTY)('arXiv %s: no cards', (file) => {
			expect(read(arxiv, `arxiv/${file}.html`, 'https://arxiv.org/list/cs.CL/new').drafts).toEqual(
				[],
			);
		});

		test('OpenReview, COLM 2025: 25 papers of a venue', () => {
			const { drafts, html } = read(
				openreview,
				'openreview/notes_list_colm2025_collapsed_rendered.html',
				'https://openreview.net/group?id=colmweb.org/COLM/2025/Conference',
			);
			const ids = all(html, /<h4><a href="\/forum\?id=([^"&]+)"/g);
			expect(drafts).toHaveLength(25);
			expect(drafts.map(({ id }) => id)).toEqual(ids.map((id) => `openreview:${id}`));
			expect(drafts.map(({ title }) => title)).toEqual(
				all(html, /<h4><a [^>]*>([\s\S]*?)<\/a>/g).map(plain),
			);
			const lists = all(html, /class="note-authors">([\s\S]*?)<\/div>/g);
			expect(drafts.map(namesOf)).toEqual(
				lists.map((list) => [
					...links(list.replaceAll(/<a href="#"[\s\S]*?<\/a>/g, '')),
					...(list.includes('additional author') ? ['et al.'] : []),
				]),
			);
			for (const { published, journalRef, links: found, id } of drafts) {
				expect({ published, journalRef }).toEqual({
					published: '2025-07-07',
					journalRef: 'COLM 2025',
				});
				expect(found).toEqual([
					{ kind: 'pdf', url: `https://openreview.net/pdf?id=${id.slice('openreview:'.length)}` },
				]);
			}
		});

		test('OpenReview: an empty list', () => {
			const { drafts } = read(
				openreview,
				'openreview/notes_list_empty_rendered.html',
				'https://openreview.net/submissions?venue=COLM',
			);
			expect(drafts).toEqual([]);
		});

		test.each(['01', '02'])('Google Scholar %s: ten results', (number) => {
			const { drafts, html } = read(
				googleScholar,
				`google-scholar/scholar-live-${number}.html`,
				'https://scholar.google.com/scholar?q=reproducibility',
			);
			const rows = html.split('<div class="gs_r gs_or gs_scl"').slice(1);
			expect(rows).toHaveLength(10);
			expect(drafts).toHaveLength(10);
			const numbers = rows.map((row) => /(?:cluster|cites)=(\d+)/.exec(row)?.[1]);
			const clusters = drafts.map(
				({ id, aliases = [] }) => /cluster=(\d+)$/.exec([id, ...aliases].at(-1) ?? '')?.[1],
			);
			expect(clusters).toEqual(numbers);
			const headings = rows.map(
				(row) => all(row, /<h3 class="gs_rt"[^>]*>([\s\S]*?)<\/h3>/g)[0] ?? '',
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				headings.map((heading) => plain(all(heading, /<a [^>]*>([\s\S]*?)<\/a>/g)[0] ?? '')),
			);
			const pages = headings.map((heading) => unescaped(/href="([^"]*)"/.exec(heading)?.[1] ?? ''));
			for (const [index, { id, doi, links: found = [] }] of drafts.entries()) {
				expect(found.map(({ url }) => url)).toContain(pages[index]);
				const told = /10\.\d{4,}\/[\w.-]+/.exec(new URL(pages[index] ?? '').pathname)?.[0];
				expect(doi).toBe(told);
				expect(id).toBe(told ? `doi:${told}` : `url:${pages[index]}`);
			}
			const bylines = rows.map((row) =>
				plain(
					(/<div class="gs_a[^>]*>([\s\S]*?)<\/div>/.exec(row)?.[1] ?? '').replaceAll(
						'&nbsp;',
						' ',
					),
				),
			);
			expect(drafts.map(({ published }) => published)).toEqual(
				bylines.map((text) => /\b(20\d\d) - (?!.* - )/.exec(text)?.[1]),
			);
			for (const [index, draft] of drafts.entries()) {
				const [authors = '', place = ''] = (bylines[index] ?? '').split(' - ');
				const initials = namesOf(draft)
					.join(', ')
					.replaceAll(/(?<=\p{Lu})\. (?=\p{Lu}\.)|(?<=\p{Lu})\.(?= )/gu, '');
				expect(initials.replace(', et al.', '…')).toBe(authors);
				const venue = place.replace(/,? ?\d{4}$/, '');
				const isTold =
					/ - .* - /.test(bylines[index] ?? '') && venue !== '' && !/…|University/.test(venue);
				expect(draft.publication?.['container-title']).toBe(isTold ? venue : undefined);
			}
			const pdfs = rows.map(
				(row) => /gs_ggsd[\s\S]*?href="([^"]*)"[^>]*><span class="gs_ctg2">\[PDF\]/.exec(row)?.[1],
			);
			expect(
				drafts.map(({ links: found = [] }) => found.find(({ kind }) => kind === 'pdf')?.url),
			).toEqual(pdfs.map((pdf) => pdf && unescaped(pdf)));
		});

		test('Semantic Scholar: ten results of a search', () => {
			const { drafts, html } = read(
				semanticScholar,
				'semantic-scholar/s2-search-live-01.html',
				'https://www.semanticscholar.org/search?q=ego%20depletion',
			);
			const rows = html.split('<div class="cl-paper-row').slice(1);
			const hashes = rows.map((row) => /data-paper-id="(\w+)"/.exec(row)?.[1]);
			expect(drafts).toHaveLength(10);
			expect(drafts.map(({ id, aliases = [] }) => [id, ...aliases].at(-1))).toEqual(
				hashes.map((hash) => `s2:${hash}`),
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				rows.map((row) => plain(all(row, /<h2 [^>]*>([\s\S]*?)<\/h2>/g)[0] ?? '')),
			);
			const shown = rows.map((row) =>
				row
					.slice(row.indexOf('cl-paper-authors"'), row.indexOf('cl-paper-fos'))
					.replace(/<[^>]*author-list-expand[\s\S]*/, ''),
			);
			expect(drafts.map((draft) => namesOf(draft).filter((name) => name !== 'et al.'))).toEqual(
				shown.map((part) => all(part, /notranslate"[^>]*>([\s\S]*?)<\/a>/g).map(plain)),
			);
			expect(drafts.map((draft) => namesOf(draft).includes('et al.'))).toEqual(
				rows.map((row) => row.includes('author-list-expand')),
			);
			const days = rows.map((row) =>
				plain(all(row, /cl-paper-pubdates">([\s\S]*?)<\/li>/g)[0] ?? ''),
			);
			expect(drafts.map(({ published }) => published)).toEqual(
				days.map((day) =>
					/^\d{4}$/.test(day) ? day : new Date(`${day} UTC`).toISOString().slice(0, 10),
				),
			);
			const venues = rows.map((row) =>
				plain(all(row, /venue-metadata">([\s\S]*?)<\/span>/g)[0] ?? ''),
			);
			expect(drafts.map(({ publication }) => publication?.['container-title'])).toEqual(
				venues.map((venue) => (venue.includes('…') ? undefined : venue)),
			);
			const primary = rows.map(
				(row) => /href="([^"]*)"[^>]*data-test-id="paper-link"/.exec(row)?.[1] ?? '',
			);
			for (const [index, { links: found = [], id, aliases = [], doi }] of drafts.entries()) {
				expect(found.map(({ url }) => url)).toContain(primary[index]);
				const told = /^https:\/\/doi\.org\/(.*)/.exec(primary[index] ?? '')?.[1];
				if (told) expect({ id, doi }).toEqual({ id: `doi:${told}`, doi: told });
				const pubmed = /pubmed\/(\d+)$/.exec(primary[index] ?? '')?.[1];
				if (pubmed) expect([id, ...aliases]).toContain(`pmid:${pubmed}`);
			}
			expect(
				drafts.flatMap(({ links: found = [] }) => found.filter(({ kind }) => kind === 'pdf')),
			).toHaveLength(5);
		});
	});
}
