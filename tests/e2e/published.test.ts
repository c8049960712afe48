/** Preprints become what they were published as: asked for, compared, taken over, printed, taken back. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox } from '../support/firefox.ts';
import { deny, isAsked } from '../support/grants.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { judgeBib } from '../support/tex.ts';
import { entryOf, feedOf } from '../unit/metadata/atom.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import {
	ask,
	clickIn,
	focusRow,
	openLibrary,
	openRow,
	untilTitles,
} from './driver/library-page.ts';
import { clickWithMouse, exportedBib } from './driver/popup.ts';
import { shoot } from './driver/shots.ts';

const ATTENTION = 'Attention Is All You Need';
const BERT = 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding';
const RESNET = 'Deep Residual Learning for Image Recognition';
const GPT = 'Language Models are Few-Shot Learners';
const NOBODY = 'A Preprint That Nobody Published';
const DOI = '10.1109/5.771073';

const author = (given: string, family: string) => ({ name: `${given} ${family}`, family, given });

/** Complete, so that nothing is asked of arXiv by itself. */
const preprint = (id: string, title: string, published: string, ...authors: object[]) => ({
	draft: {
		id,
		title,
		authors,
		abstract: 'An abstract.',
		published,
		categories: ['cs.CL'],
		source: 'arxiv',
	},
	topics: [],
});

const PAPERS = [
	preprint(
		'arxiv:1706.03762',
		ATTENTION,
		'2017-06-12',
		author('Ashish', 'Vaswani'),
		author('Noam', 'Shazeer'),
	),
	preprint('arxiv:1810.04805', BERT, '2018-10-11', author('Jacob', 'Devlin')),
	preprint('arxiv:1512.03385', RESNET, '2015-12-10', author('Kaiming', 'He')),
	preprint('arxiv:2005.14165', GPT, '2020-05-28', author('Tom', 'Brown')),
	preprint('arxiv:2401.00001', NOBODY, '2024-01-01', author('Ann', 'Nobody')),
];
const TITLES = [ATTENTION, BERT, RESNET, GPT, NOBODY];

const arxiv = ({ url }: Request): Response => {
	const ids = new URL(url).searchParams.get('id_list')?.split(',') ?? [];
	const told = (id: string): string =>
		entryOf({
			id: `http://arxiv.org/abs/${id}v1`,
			more: id === '1706.03762' ? `<arxiv:doi>${DOI}</arxiv:doi>` : '',
		});
	return new Response(feedOf(...ids.map(told)));
};

const journal = {
	DOI,
	type: 'journal-article',
	title: ['Attention is all you need'],
	author: [
		{ given: 'A.', family: 'Vaswani' },
		{ given: 'N.', family: 'Shazeer' },
	],
	'container-title': ['Journal of Attention'],
	publisher: 'Example Press',
	volume: '7',
	issue: '2',
	page: '5998-6008',
	ISSN: ['1234-5679'],
	published: { 'date-parts': [[2018, 3, 1]] },
};

const cvpr = {
	DOI: '10.1109/cvpr.2016.90',
	type: 'proceedings-article',
	title: ['Deep residual learning for image recognition'],
	author: [{ given: 'Kaiming', family: 'He' }],
	'container-title': ['2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)'],
	publisher: 'IEEE',
	page: '770-778',
	published: { 'date-parts': [[2016, 6]] },
};

const crossref = ({ url }: Request): Response => {
	const { pathname, searchParams } = new URL(url);
	const record = [journal, cvpr, gpt].find((each) =>
		pathname.endsWith(encodeURIComponent(each.DOI)),
	);
	if (record) return Response.json({ message: record });
	if (pathname !== '/works') return new Response('Resource not found.', { status: 404 });
	const isResnet = searchParams.get('query.bibliographic') === RESNET;
	// Tempting, and another work.
	const other = { ...cvpr, DOI: '10.1109/other', author: [{ given: 'Ann', family: 'Other' }] };
	return Response.json({ message: { items: isResnet ? [other, cvpr] : [other] } });
};

/** Knows BERT by its arXiv id, as one of the Anthology’s. */
const scholar = async (request: Request): Promise<Response> => {
	const { ids } = (await request.json()) as { ids: string[] };
	const known: Record<string, object> = {
		'ARXIV:1810.04805': {
			paperId: 'df2b0e26d0599ce3e70df8a9da02e51594e0e992',
			externalIds: { ArXiv: '1810.04805', ACL: 'N19-1423', DOI: '10.18653/v1/N19-1423' },
			title: BERT,
			authors: [{ name: 'Jacob Devlin' }],
		},
		'ARXIV:2005.14165': {
			paperId: '90abbc2cf38462b954ae1b772fac9532e2ccd8b0',
			externalIds: { ArXiv: '2005.14165', DOI: gpt.DOI },
			title: GPT,
			authors: [{ name: 'Tom Brown' }],
		},
	};
	return Response.json(ids.map((id) => known[id] ?? null));
};

const MODS = `<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>
<titleInfo><title>${BERT}</title></titleInfo>
<name type="personal"><namePart type="given">Jacob</namePart><namePart type="family">Devlin</namePart>
<role><roleTerm>author</roleTerm></role></name>
<originInfo><dateIssued>2019-06</dateIssued></originInfo>
<relatedItem type="host"><titleInfo><title>Proceedings of NAACL-HLT 2019</title></titleInfo>
<originInfo><publisher>Association for Computational Linguistics</publisher>
<place><placeTerm>Minneapolis, Minnesota</placeTerm></place></originInfo></relatedItem>
<identifier type="doi">10.18653/v1/N19-1423</identifier>
<location><url>https://aclanthology.org/N19-1423/</url></location>
<part><date>2019-06</date><extent unit="page"><start>4171</start><end>4186</end></extent></part>
</mods></modsCollection>`;

const gpt = {
	...journal,
	DOI: '10.5555/3495724.3495883',
	title: ['Language Models Are Few-Shot Learners of Many Tasks'],
	author: [{ given: 'Tom', family: 'Brown' }],
};

const unknown = (): Response => new Response('', { status: 404 });

const TABLE = {
	'export.arxiv.org': arxiv,
	'api.semanticscholar.org': scholar,
	'api.crossref.org': crossref,
	'api.datacite.org': unknown,
	'aclanthology.org': () => new Response(MODS),
	// As it says that it knows none.
	'dblp.org': () => Response.json({ result: { hits: { '@total': '0' } } }),
};
const ALLOWED = Object.keys(TABLE)
	.slice(1)
	.map((host) => `https://${host}/*`);

const FIND = 'Find the published version';

const PREPRINT_ENTRY = `@misc{vaswani2017attention,
  title         = {Attention Is All You Need},
  author        = {Vaswani, Ashish and Shazeer, Noam},
  year          = {2017},
  month         = jun,
  eprint        = {1706.03762},
  archiveprefix = {arXiv},
  primaryclass  = {cs.CL},
  doi           = {10.48550/arXiv.1706.03762},
  url           = {https://arxiv.org/abs/1706.03762}
}
`;

const PUBLISHED_ENTRY = `@article{vaswani2017attention,
  title         = {Attention Is All You Need},
  author        = {Vaswani, Ashish and Shazeer, Noam},
  journal       = {Journal of Attention},
  volume        = {7},
  number        = {2},
  pages         = {5998--6008},
  year          = {2018},
  month         = mar,
  eprint        = {1706.03762},
  archiveprefix = {arXiv},
  primaryclass  = {cs.CL},
  issn          = {1234-5679},
  doi           = {${DOI}},
  url           = {https://arxiv.org/abs/1706.03762}
}
`;

/** The entry of one key, with the line break that ends it. */
const entryIn = (bib: string, key: string): string =>
	bib
		.split(/(?=^@)/mu)
		.find((entry) => entry.includes(`{${key},`))
		?.trimEnd()
		.concat('\n') ?? '';

describe.each(BROWSERS)('the published version of a preprint in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const askedOf = (host: string): string[] =>
		hosts.requests.filter((request) => request.host === host).map(({ path }) => path);
	const isClean = async (): Promise<void> => expect(await tab.violations()).toEqual([]);
	const dialog = (): Promise<string> => tab.run(`document.querySelector('dialog').textContent`);
	const told = (text: string): Promise<void> =>
		tab.until(`document.querySelector('.notice, .toast')
			&& [...document.querySelectorAll('.notice, .toast')].some((each) => each.textContent.includes(${JSON.stringify(text)}))`);

	beforeAll(async () => {
		hosts = await startHosts(TABLE);
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		await driver.allowWhenAsked(ALLOWED);
		tab = await openLibrary(driver);
		await ask(tab, 'papers.saveAll', { batch: 'five', papers: PAPERS });
		await untilTitles(tab, TITLES);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('nobody is asked before the click, and what is found changes nothing', async () => {
		expect(entryIn(await exportedBib(driver), 'vaswani2017attention')).toBe(PREPRINT_ENTRY);
		await tab.front();
		await openRow(tab, ATTENTION);
		await isClean();
		await shoot(tab, 'published-button', '.find-published');
		await tab.resize(1280, 800);
		expect(hosts.requests.filter(({ host }) => host in TABLE)).toEqual([]);
		const before = await storedPapers(driver);
		await clickWithMouse(tab, FIND);
		await tab.until(`document.querySelector('dialog .merge pre')?.textContent.startsWith('@')`);
		expect(await storedPapers(driver)).toEqual(before);
		await isClean();
		const text = await dialog();
		expect(text).toContain('Crossref records it under an id of this paper');
		expect(text).toContain('Journal of Attention');
		expect(text).toContain(PUBLISHED_ENTRY.trim());
		// By arXiv’s own DOI: no other needed to be asked.
		expect(askedOf('api.semanticscholar.org')).toEqual([]);
		await shoot(tab, 'published-diff', 'dialog .merge');
		await tab.resize(1280, 800);
	});

	test('it is taken over as one step, printed, and taken back', async () => {
		await clickIn(tab, 'dialog footer', 'Take it over');
		await told('Records taken over: 1');
		await tab.until(`!document.querySelector('dialog')`);
		await tab.until(`!document.querySelector('.find-published')`);
		const bib = await exportedBib(driver);
		expect(entryIn(bib, 'vaswani2017attention')).toBe(PUBLISHED_ENTRY);
		for (const { tool, warnings } of judgeBib(bib)) expect(warnings, tool).toEqual([]);
		await tab.front();
		await clickIn(tab, '.toast', 'Undo');
		await tab.until(`document.querySelector('.find-published')`);
		expect(entryIn(await exportedBib(driver), 'vaswani2017attention')).toBe(PREPRINT_ENTRY);
		await tab.front();
		await clickIn(tab, '.list-bar', 'History');
		await tab.until(
			`document.querySelector('.history li.undone')?.textContent.includes('Record of the publication')`,
		);
		await clickIn(tab, '.history li:first-child', 'Redo');
		await clickIn(tab, 'dialog', 'Close');
		expect(entryIn(await exportedBib(driver), 'vaswani2017attention')).toBe(PUBLISHED_ENTRY);
	});

	test('that nobody knows of one is said otherwise than that one did not answer', async () => {
		await tab.front();
		await openRow(tab, NOBODY);
		await clickWithMouse(tab, FIND);
		await told('None of them knows of a published version.');
		await isClean();
		hosts.set(
			'api.crossref.org',
			() => new Response('', { status: 429, headers: { 'retry-after': '1' } }),
		);
		await clickWithMouse(tab, FIND);
		await told('Not all of them answered');
		hosts.set('api.crossref.org', crossref);
		await new Promise((done) => setTimeout(done, 1_200));
	});

	test('a selection is looked for together, and what is sure is taken over as one step', async () => {
		await clickIn(tab, '.detail', 'Close the details');
		await focusRow(tab, ATTENTION);
		await tab.press('x');
		await clickIn(tab, '.bulk', 'Select all 5');
		await clickIn(tab, '.bulk', 'Find publications');
		// One is published by now.
		await tab.until(`document.querySelector('dialog')?.textContent.includes('selected: 4')`);
		await isClean();
		await clickWithMouse(tab, 'Look for them');
		await told('Found: 3 · Nobody knows of one: 1');
		await tab.until(`document.querySelectorAll('.published-rows li').length === 3`);
		await isClean();
		const rows = await tab.run<string[]>(
			`[...document.querySelectorAll('.published-rows li')].map((row) => [row.querySelector('input').checked, row.querySelector('small').textContent].join(' '))`,
		);
		expect(rows).toEqual([
			'true ACL Anthology · by id',
			'false Crossref · by title and authors',
			// Renamed.
			'false Crossref · by id',
		]);
		await shoot(tab, 'published-many', '.published-many');
		await tab.resize(1280, 800);
		await clickIn(tab, '.published-rows', `Compare: ${RESNET}`);
		await tab.until(`document.querySelector('dialog .merge')?.textContent.includes('no id says')`);
		await clickIn(tab, 'dialog footer', 'Cancel');
		await clickIn(tab, '.published-many', 'Take over 1');
		await tab.until(`document.querySelectorAll('.published-rows li').length === 2`);
		await clickIn(tab, 'dialog', 'Close');
		const stored = await storedPapers(driver);
		expect(stored.find(({ title }) => title === BERT)).toMatchObject({
			id: 'arxiv:1810.04805',
			aliases: ['acl:N19-1423', 'doi:10.18653/v1/n19-1423'],
			type: 'paper-conference',
		});
		expect(stored.find(({ title }) => title === RESNET)).not.toHaveProperty('publication');
	});

	test('where it is saved, too, the two are merged', async () => {
		await ask(tab, 'papers.add', { id: `doi:${cvpr.DOI}` });
		await tab.front();
		await openRow(tab, RESNET);
		await clickWithMouse(tab, FIND);
		await tab.until(
			`document.querySelector('dialog')?.textContent.includes('the two papers become one')`,
		);
		await isClean();
		await clickIn(tab, 'dialog footer', 'Merge');
		await told('Merged 2 papers');
		const stored = await storedPapers(driver);
		expect(stored.map(({ id }) => id).toSorted()).toEqual(
			PAPERS.map(({ draft }) => draft.id).toSorted(),
		);
		expect(stored.find(({ id }) => id === 'arxiv:1512.03385')).toMatchObject({
			type: 'paper-conference',
			doi: cvpr.DOI,
		});
	});
});

const inFirefox = BROWSERS.includes('firefox') ? describe : describe.skip;

inFirefox('the question of Firefox', () => {
	test('comes with the click; denied, arXiv alone is asked, and nothing is concluded', async () => {
		const hosts = await startHosts(TABLE);
		const firefox = await launchFirefox({ hosts, extension: resolve('.output/firefox-mv3') });
		try {
			const page = await firefox.openExtensionPage('library.html');
			await page.waitForSelector('[role=searchbox]');
			const save = { offprint: 'papers.saveAll', input: { batch: 'five', papers: PAPERS } };
			await page.evaluate(`browser.runtime.sendMessage(${JSON.stringify(save)})`);
			await page.waitForSelector('.row .title');
			await page.click('.row .title');
			await page.waitForSelector('.find-published button:not([disabled])');
			await page.click('.find-published button');
			await untilTrue('Firefox asks', () => isAsked(firefox.browser));
			await deny(firefox.browser);
			await page.waitForFunction(() =>
				document.querySelector('.find-published')?.textContent?.includes('may be asked'),
			);
			const asked = hosts.requests.map(({ host }) => host).filter((host) => host in TABLE);
			expect(asked).toEqual(['export.arxiv.org']);
		} finally {
			await firefox.close();
			await hosts.close();
		}
	});
});
