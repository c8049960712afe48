/**
 * Every page of tests/sites in real browsers, and the hosts' saved pages where `../shared/pages`
 * stands: one bar a card with the right id, inside its card, over no text, at three widths.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { look, readBars, untilBars } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { MISPLACED } from './driver/misplaced.ts';
import { allowSites } from './driver/sites.ts';

const SAVED = resolve('../shared/pages');
const hasSaved = existsSync(SAVED);
if (!hasSaved) console.log('The saved pages are not here: only the project’s own were opened.');

interface SavedPage {
	file: string;
	url: string;
	cards: number;
}

const ARXIV = 'https://arxiv.org';
const PAGES: readonly SavedPage[] = [
	{
		file: 'huggingface/hf_papers_date_2026-07-02_ssr.html',
		url: 'https://huggingface.co/papers/date/2026-07-02',
		cards: 31,
	},
	{
		file: 'huggingface/hf_papers_2026-09-28_cards-fragment_client-rendered.html',
		url: 'https://huggingface.co/papers/date/2026-09-28',
		cards: 2,
	},
	{
		file: 'huggingface/hf_trending_2026-10_card-fragment_ssr.html',
		url: 'https://huggingface.co/papers/trending',
		cards: 1,
	},
	{ file: 'arxiv/list_new_math_rendered-fake.html', url: `${ARXIV}/list/math/new`, cards: 53 },
	{ file: 'arxiv/list_new_math_rendered-db.html', url: `${ARXIV}/list/math/new`, cards: 6 },
	{
		file: 'arxiv/list_recent_math_rendered-fake.html',
		url: `${ARXIV}/list/math/recent`,
		cards: 35,
	},
	{
		file: 'arxiv/list_month_hep-ph_2009-01_rendered-fake.html',
		url: `${ARXIV}/list/hep-ph/2009-01`,
		cards: 50,
	},
	{ file: 'arxiv/author_a_rendered.html', url: `${ARXIV}/a/warner_s_1`, cards: 17 },
	{
		file: 'arxiv/search_simple_rendered.html',
		url: `${ARXIV}/search/?query=graph&searchtype=all`,
		cards: 22,
	},
	{
		file: 'arxiv/search_simple_hide-abstracts_rendered.html',
		url: `${ARXIV}/search/?query=graph&abstracts=hide`,
		cards: 22,
	},
	{ file: 'arxiv/abs_2103.17249_rendered.html', url: `${ARXIV}/abs/2103.17249`, cards: 1 },
	{ file: 'arxiv/abs_1501.99999_rendered.html', url: `${ARXIV}/abs/1501.99999`, cards: 1 },
	{ file: 'arxiv/list_new_cs.CL_empty_rendered-db.html', url: `${ARXIV}/list/cs.CL/new`, cards: 0 },
	{
		file: 'openreview/notes_list_colm2025_collapsed_rendered.html',
		url: 'https://openreview.net/group?id=colmweb.org/COLM/2025/Conference',
		cards: 25,
	},
	{
		file: 'openreview/notes_list_empty_rendered.html',
		url: 'https://openreview.net/submissions?venue=COLM',
		cards: 0,
	},
	{
		file: 'semantic-scholar/s2-search-live-01.html',
		url: 'https://www.semanticscholar.org/search?q=ego%20depletion',
		cards: 10,
	},
	{
		file: 'acl-anthology/list_entries_acl2022_bootstrap4_hand-rendered.html',
		url: 'https://aclanthology.org/events/acl-2022/',
		cards: 20,
	},
	// The second of its papers lacks its BibTeX, and with it what could hold a bar.
	{
		file: 'cvf/listing_wacv2024_fragment.html',
		url: 'https://openaccess.thecvf.com/WACV2024?day=all',
		cards: 1,
	},
	{
		file: 'pmlr/volume_v204_rendered.html',
		url: 'https://proceedings.mlr.press/v204/',
		cards: 43,
	},
	{
		file: 'pubmed/pubmed-search-live-01.html',
		url: 'https://pubmed.ncbi.nlm.nih.gov/?term=ego+depletion',
		cards: 10,
	},
	{
		file: 'europepmc/europepmc-search-live-01.html',
		url: 'https://europepmc.org/search?query=ego%20depletion',
		cards: 10,
	},
	{
		file: 'biorxiv/search_item_2021_fragment.html',
		url: 'https://www.biorxiv.org/search/vitamin',
		cards: 1,
	},
	{
		file: 'papers-cool/search_2026-05-13_fragment.html',
		url: 'https://papers.cool/arxiv/search?query=transformer',
		cards: 1,
	},
	...['01', '02'].map((number) => ({
		file: `google-scholar/scholar-live-${number}.html`,
		url: 'https://scholar.google.com/scholar?q=reproducibility',
		cards: 10,
	})),
];

/** The saved pages come without the host's stylesheet: the utilities that lay its cards out, by name. */
const HF_LAYOUT = `<style>
svg { width: 1em; height: 1em; } img, video { max-width: 100%; }
.relative { position: relative; } .absolute { position: absolute; } .inset-0 { inset: 0; }
.flex { display: flex; } .inline-flex { display: inline-flex; } .flex-col { flex-direction: column; }
.flex-wrap { flex-wrap: wrap; } .grid { display: grid; } .block { display: block; } .hidden { display: none; }
.overflow-hidden { overflow: hidden; } .w-full { width: 100%; } .min-w-0 { min-width: 0; } .flex-1 { flex: 1; }
.bottom-2 { bottom: 8px; } .right-2 { right: 8px; } .w-56 { width: 224px; } .w-40 { width: 160px; } .flex-shrink-0 { flex-shrink: 0; }
.justify-center { justify-content: center; } .items-center { align-items: center; } .p-4 { padding: 16px; } .text-sm { font-size: 14px; }
.text-xs { font-size: 12px; } .text-xl { font-size: 20px; } .truncate { overflow: hidden; white-space: nowrap; } h3, p { margin: 0; }
.h-56 { height: 224px; } .h-full { height: 100%; } .h-40 { height: 160px; } .gap-5 { gap: 20px; } .gap-6 { gap: 24px; }
.px-6 { padding-inline: 24px; } .pb-6 { padding-bottom: 24px; } .pt-8 { padding-top: 32px; } .p-6 { padding: 24px; }
.line-clamp-2, .line-clamp-3 { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
.line-clamp-2 { -webkit-line-clamp: 2; } .line-clamp-3 { -webkit-line-clamp: 3; } .grid-cols-1 { grid-template-columns: minmax(0, 1fr); }
@media (min-width: 768px) { .md\\:flex { display: flex; } .md\\:hidden { display: none; } .md\\:h-64 { height: 256px; } }
@media (min-width: 1024px) { .lg\\:grid-cols-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 1280px) { .xl\\:grid-cols-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
</style>`;

/** The real hosts' scripts and fonts are not here; their absence must not keep a page waiting. */
const quiet = (page: string): string =>
	page.replaceAll(/<script\b[^>]*\bsrc=[^>]*><\/script>/g, '');

describe.each(BROWSERS)('saved pages in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		const none = (): Response => new Response(undefined, { status: 404 });
		hosts = await startHosts({
			'huggingface.co': none,
			'arxiv.org': none,
			'static.arxiv.org': none,
		});
		driver = await startBrowser(name, hosts);
		await allowSites(driver);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test.skipIf(!hasSaved).each(PAGES)(
		'$file: $cards bars at 360, 768 and 1280 px',
		async ({ file, url, cards }) => {
			const saved = quiet(readFileSync(join(SAVED, file), 'utf8'));
			const page = url.includes('huggingface') ? HF_LAYOUT + saved : saved;
			const { host, pathname } = new URL(url);
			hosts.set(host, (request) =>
				new URL(request.url).pathname === pathname
					? html(page)
					: new Response(undefined, { status: 404 }),
			);
			const tab = await driver.open(url);
			for (const width of [360, 768, 1280]) {
				await tab.resize(width, 800);
				await untilBars(tab, cards);
				expect(await look<string[]>(tab, MISPLACED), `${width} px`).toEqual([]);
			}
			const bars = await readBars(tab);
			const own = bars.filter(({ link }) => link !== '');
			for (const { paper, link } of own)
				expect(link).toContain(paper.slice(paper.indexOf(':') + 1));
			await tab.close();
		},
	);
});
