/** As saved-pages.test.ts, over the lists of proceedings, journals and mirrors. */
import { describe, expect, test } from 'vitest';
import aclAnthology from '../../lib/sites/acl-anthology.site.ts';
import biorxiv from '../../lib/sites/biorxiv.site.ts';
import cvf from '../../lib/sites/cvf.site.ts';
import europepmc from '../../lib/sites/europepmc.site.ts';
import papersCool from '../../lib/sites/papers-cool.site.ts';
import pmlr from '../../lib/sites/pmlr.site.ts';
import pubmed from '../../lib/sites/pubmed.site.ts';
import { all, isThere, namesOf, plain, readSaved } from './saved.ts';
import { parsers } from './read.ts';

for (const [parser, parse] of Object.entries(parsers)) {
	describe.skipIf(!isThere)(`saved lists in ${parser}`, () => {
		test('ACL Anthology: 20 papers of an event', () => {
			const { drafts, html } = readSaved(
				parse,
				aclAnthology,
				'acl-anthology/list_entries_acl2022_bootstrap4_hand-rendered.html',
				'https://aclanthology.org/events/acl-2022/',
			);
			const entries = html.split('<p class="d-sm-flex').slice(1);
			expect(drafts).toHaveLength(20);
			expect(drafts.map(({ id }) => id)).toEqual(
				entries.map((entry) => `acl:${/class="align-middle" href="\/([^"/]+)/.exec(entry)?.[1]}`),
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				entries.map((entry) => plain(/<strong>([\s\S]*?)<\/strong>/.exec(entry)?.[1] ?? '')),
			);
			expect(drafts.map(namesOf)).toEqual(
				entries.map((entry) => all(entry, /<a href="\/people\/[^>]*>([^<]*)</g).map(plain)),
			);
			expect(drafts.map(({ abstract }) => abstract)).toEqual(
				all(html, /class="card-body p-3 small">([\s\S]*?)<\/div>/g).map(plain),
			);
			expect(new Set(drafts.map(({ published }) => published))).toEqual(new Set(['2022']));
		});

		test('CVF Open Access: a paper; of another the fragment lacks the BibTeX, and what could hold a bar', () => {
			const { drafts } = readSaved(
				parse,
				cvf,
				'cvf/listing_wacv2024_fragment.html',
				'https://openaccess.thecvf.com/WACV2024?day=all',
				['There is no ".link2" in the card.'],
			);
			const page =
				'https://openaccess.thecvf.com/content/WACV2024/html/Zhang_Object-Centric_Video_WACV_2024_paper.html';
			expect(drafts).toMatchObject([
				{
					id: 'arxiv:2311.00180',
					aliases: [`url:${page}`],
					title: 'Object-Centric Video & Action Anticipation',
					authors: [{ name: 'Ce Zhang' }, { name: 'Chen Sun' }],
					published: '2023-11',
					type: 'paper-conference',
				},
			]);
		});

		test('PMLR: 43 papers of a volume', () => {
			const { drafts, html } = readSaved(
				parse,
				pmlr,
				'pmlr/volume_v204_rendered.html',
				'https://proceedings.mlr.press/v204/',
			);
			expect(drafts).toHaveLength(43);
			expect(drafts.map(({ id }) => id)).toEqual(
				all(html, /<a href="([^"]+)">abs</g).map((address) => `url:${address}`),
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				all(html, /<p class="title">([\s\S]*?)<\/p>/g).map(plain),
			);
			expect(drafts.map(namesOf)).toEqual(
				all(html, /class="authors">([\s\S]*?)<\/span>/g).map((names) => plain(names).split(', ')),
			);
			expect(drafts.map(({ publication }) => publication?.page)).toEqual(
				all(html, /PMLR 204:([\d-]+)/g),
			);
			for (const { published, publication } of drafts) {
				expect(published).toBe('2023');
				expect(publication?.volume).toBe('204');
				expect(publication?.['container-title']).toMatch(/^Proceedings of the Twelfth Symposium/);
			}
		});

		test('PubMed: ten results of a search', () => {
			const { drafts, html } = readSaved(
				parse,
				pubmed,
				'pubmed/pubmed-search-live-01.html',
				'https://pubmed.ncbi.nlm.nih.gov/?term=ego+depletion',
			);
			expect(drafts).toHaveLength(10);
			expect(drafts.map(({ aliases }) => aliases)).toEqual(
				all(html, /docsum-pmid">(\d+)</g).map((number) => [`pmid:${number}`]),
			);
			const citations = all(html, /full-journal-citation">([\s\S]*?)<\/span>/g).map(plain);
			expect(drafts.map(({ id }) => id)).toEqual(
				citations.map((text) => `doi:${/doi: (\S+)\.(?: |$)/.exec(text)?.[1]}`),
			);
			expect(drafts.map(({ publication }) => publication?.['container-title'])).toEqual(
				citations.map((text) => text.split('. ')[0]),
			);
			expect(drafts.map(({ publication }) => publication?.volume)).toEqual(
				citations.map((text) => /;(\d+)/.exec(text)?.[1]),
			);
			expect(drafts.map(({ published }) => published?.slice(0, 4))).toEqual(
				citations.map((text) => /\b\d{4}\b/.exec(text)?.[0]),
			);
			expect(drafts.map(({ authors }) => authors.length)).toEqual(
				all(html, /full-authors">([\s\S]*?)<\/span>/g).map((names) => names.split(',').length),
			);
		});

		test('Europe PMC: ten results of a search', () => {
			const { drafts, html } = readSaved(
				parse,
				europepmc,
				'europepmc/europepmc-search-live-01.html',
				'https://europepmc.org/search?query=ego%20depletion',
			);
			const rows = html.split('class="citation"').slice(1);
			expect(drafts).toHaveLength(10);
			expect(drafts.map(({ id }) => id)).toEqual(
				all(html, /<h3[^>]*><a [^>]*href="(\/article\/[^"]+)/g).map((path) =>
					path.startsWith('/article/MED/')
						? `pmid:${path.slice('/article/MED/'.length)}`
						: `url:https://europepmc.org${path}`,
				),
			);
			expect(drafts.map(({ title }) => title)).toEqual(
				all(html, /citation-title">([\s\S]*?)<\/h3>/g).map((title) =>
					plain(title).replace(/\.$/, ''),
				),
			);
			expect(drafts.map(({ authors }) => authors.map(({ family }) => family))).toEqual(
				rows.map((row) => all(row, /AUTH%3A%22([^"]*)%20\w+%22/g).map(decodeURIComponent)),
			);
			const places = rows.map((row) =>
				plain(/(<a [^>]*publisher--name[\s\S]*?)<\/p>/.exec(row)?.[1] ?? ''),
			);
			expect(
				drafts.map(({ published, publication: place = {} }) => {
					const day = new Date(`${published}T00:00Z`).toUTCString().slice(5, 16);
					const issue = place.issue === undefined ? '' : `(${place.issue})`;
					const volume = place.volume === undefined ? '' : `${place.volume}${issue}:`;
					const name = place['container-title'] ?? place.publisher;
					return [name, place.page && `${volume}${place.page}`, day].filter(Boolean).join(', ');
				}),
			).toEqual(places);
			expect(drafts.map(({ links }) => links?.[0]?.url.split('/').at(-1))).toEqual(
				rows.map((row) => /PMCID:\s*(PMC\d+)/.exec(row)?.[1]),
			);
			expect(drafts.map(({ type }) => type)).toEqual(
				rows.map((row) => (row.includes('class="preprint"') ? 'article' : 'article-journal')),
			);
		});

		test('bioRxiv: a row of a search', () => {
			const { drafts } = readSaved(
				parse,
				biorxiv,
				'biorxiv/search_item_2021_fragment.html',
				'https://www.biorxiv.org/search/vitamin',
			);
			expect(drafts).toMatchObject([
				{
					id: 'doi:10.1101/2021.11.04.467278',
					title:
						'Effect of vitamin C and E supplementation on human gastrointestinal tract tissues and cells: Raman spectroscopy and imaging studies',
					authors: [
						{ given: 'Krystian', family: 'Miazek' },
						{ given: 'Karolina', family: 'Beton' },
						{ given: 'Beata', family: 'Brozek-Pluska' },
					],
					published: '2021-11-04',
					type: 'article',
				},
			]);
		});

		test('Cool Papers: a card of a search', () => {
			const { drafts } = readSaved(
				parse,
				papersCool,
				'papers-cool/search_2026-05-13_fragment.html',
				'https://papers.cool/arxiv/search?query=transformer',
			);
			expect(drafts).toMatchObject([
				{
					id: 'arxiv:2307.01189',
					title: 'Trainable Transformer in Transformer',
					authors: [{ name: 'Abhishek Panigrahi' }, { name: 'Sadhika Malladi' }],
					published: '2023-07-03',
					categories: ['cs.CL', 'cs.LG'],
				},
			]);
		});
	});
}
