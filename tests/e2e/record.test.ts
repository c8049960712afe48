/** A publication of which a list of search results told a part: its full record is looked up. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { judgeBib } from '../support/tex.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { ask, clickIn, openLibrary, openRow, untilTitles } from './driver/library-page.ts';
import { clickWithMouse, exportedBib } from './driver/popup.ts';

const CUT = 'Dropout: a simple way to prevent neural networks from over…';
const TITLE = 'Dropout: A Simple Way to Prevent Neural Networks from Overfitting';

/** As Google Scholar lists it. */
const LISTED = {
	draft: {
		id: 'url:https://dl.example.org/abs/2670313',
		title: CUT,
		authors: [{ name: 'N. Srivastava' }, { name: 'G. Hinton' }, { name: 'et al.' }],
		published: '2014',
		publication: { issued: '2014' },
		source: 'google-scholar',
	},
	topics: [],
};

const RECORD = {
	DOI: '10.5555/2627435.2670313',
	type: 'journal-article',
	title: [TITLE],
	author: [
		{ given: 'Nitish', family: 'Srivastava' },
		{ given: 'Geoffrey', family: 'Hinton' },
		{ given: 'Ruslan', family: 'Salakhutdinov' },
	],
	'container-title': ['Journal of Machine Learning Research'],
	volume: '15',
	issue: '1',
	page: '1929-1958',
	published: { 'date-parts': [[2014, 1]] },
};

const crossref = ({ url }: Request): Response => {
	const isSearch = new URL(url).pathname === '/works';
	return Response.json({ message: isSearch ? { items: [RECORD] } : RECORD });
};

const TABLE = {
	'api.semanticscholar.org': () => Response.json([null]),
	'api.crossref.org': crossref,
	'api.datacite.org': () => new Response('', { status: 404 }),
	'aclanthology.org': () => new Response('', { status: 404 }),
	'dblp.org': () => Response.json({ result: { hits: { '@total': '0' } } }),
};

describe.each(BROWSERS)('the full record of a publication in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	beforeAll(async () => {
		hosts = await startHosts(TABLE);
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		await driver.allowWhenAsked(Object.keys(TABLE).map((host) => `https://${host}/*`));
		tab = await openLibrary(driver);
		await ask(tab, 'papers.saveAll', { batch: 'one', papers: [LISTED] });
		await untilTitles(tab, [CUT]);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('it is compared, taken over, and printed without a warning', async () => {
		await openRow(tab, CUT);
		await clickWithMouse(tab, 'Look up the full record');
		await tab.until(`document.querySelector('dialog')?.textContent.includes('no id says')`);
		expect(await tab.violations()).toEqual([]);
		await clickIn(tab, 'dialog footer', 'Take it over');
		await untilTitles(tab, [TITLE]);
		// There is nothing more to ask for.
		await tab.until(`!document.querySelector('dialog, .find-published')`);
		const bib = await exportedBib(driver);
		expect(bib).toContain(
			'author        = {Srivastava, Nitish and Hinton, Geoffrey and Salakhutdinov, Ruslan}',
		);
		expect(bib).toMatch(/^@article\{srivastava2014/mu);
		for (const { tool, warnings } of judgeBib(bib)) expect(warnings, tool).toEqual([]);
	});
});
