/** Sources that have to be allowed first: the question, its answers, and what becomes of the wish. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchFirefox, type FirefoxSession } from '../support/firefox.ts';
import { deny, grantInSettings, isAsked } from '../support/grants.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { judgeBib } from '../support/tex.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { buttonNamed, clickWithMouse, exportedBib, type } from './driver/popup.ts';

const DOI = '10.1038/nature14539';
const DATASET = '10.5281/zenodo.1212303';
const API = '(globalThis.browser ?? globalThis.chrome)';

/** Crossref as it answers for one article; of all other DOIs it knows nothing. */
const crossref = ({ url }: { url: string }): Response =>
	url.endsWith(encodeURIComponent(DOI))
		? Response.json({
				message: {
					DOI,
					title: ['Deep learning'],
					author: [{ given: 'Yann', family: 'LeCun' }],
					'container-title': ['Nature'],
					volume: '521',
					page: '436-444',
					published: { 'date-parts': [[2015, 5, 27]] },
				},
			})
		: new Response('Resource not found.', { status: 404 });

const datacite = (): Response =>
	Response.json({
		data: {
			attributes: {
				doi: DATASET,
				titles: [{ title: 'ImageNet annotations' }],
				creators: [{ name: 'Deng, Jia', givenName: 'Jia', familyName: 'Deng' }],
				publicationYear: 2018,
			},
		},
	});

const MODS = `<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="devlin-etal-2019-bert">
<titleInfo><title>BERT: Pre-training of Deep Bidirectional Transformers</title></titleInfo>
<name type="personal"><namePart type="given">Jacob</namePart><namePart type="family">Devlin</namePart>
<role><roleTerm>author</roleTerm></role></name><originInfo><dateIssued>2019-06</dateIssued></originInfo>
<location><url>https://aclanthology.org/N19-1423/</url></location></mods></modsCollection>`;

/** The smallest PDF that viewers show: one empty page. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const anthology = ({ url }: { url: string }): Response =>
	url.endsWith('.xml')
		? new Response(MODS)
		: new Response(PDF, { headers: { 'content-type': 'application/pdf' } });

const table = {
	'api.crossref.org': crossref,
	'api.datacite.org': datacite,
	'aclanthology.org': anthology,
};

const SOURCES = ['api.crossref.org', 'api.datacite.org', 'aclanthology.org'].map(
	(host) => `https://${host}/*`,
);

describe.each(BROWSERS)('an optional source in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	const askedOf = (host: string): string[] =>
		hosts.requests.filter((request) => request.host === host).map(({ path }) => path);
	const isAllowed = (popup: Tab, pattern: string): Promise<boolean> =>
		popup.run(`${API}.permissions.contains({ origins: [${JSON.stringify(pattern)}] })`);
	const paste = async (text: string): Promise<Tab> => {
		const popup = await driver.openExtension('popup.html');
		await type(popup, text);
		return popup;
	};

	beforeAll(async () => {
		hosts = await startHosts(table);
		driver = await startBrowser(name, hosts, { viewport: { width: 400, height: 600 } });
		await driver.allowWhenAsked(SOURCES);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('a pasted DOI is saved through Crossref once that is allowed', async () => {
		const popup = await paste(`https://doi.org/${DOI}`);
		await popup.until(buttonNamed(`Save doi:${DOI}`));
		expect(await isAllowed(popup, SOURCES[0]!)).toBe(false);
		expect(await popup.violations()).toEqual([]);
		await clickWithMouse(popup, `Save doi:${DOI}`);
		await popup.until(`document.querySelector('[data-paper="doi:${DOI}"]')`);
		await popup.until(`document.querySelector('.toast').textContent === 'Saved'`);
		expect(await isAllowed(popup, SOURCES[0]!)).toBe(true);
		expect(await popup.run(`${API}.storage.session.get('wish')`)).toEqual({});
		// Asked once, although both the popup and the background wanted it.
		expect(askedOf('api.crossref.org')).toEqual([`/works/${encodeURIComponent(DOI)}`]);
		expect(askedOf('api.datacite.org')).toEqual([]);
		expect(await storedPapers(driver)).toMatchObject([
			{
				id: `doi:${DOI}`,
				title: 'Deep learning',
				authors: [{ name: 'Yann LeCun', family: 'LeCun', given: 'Yann' }],
				published: '2015-05-27',
			},
		]);
		await popup.close();
	});

	test('a DOI that Crossref does not know is saved through DataCite, without another question', async () => {
		const popup = await paste(DATASET);
		await clickWithMouse(popup, `Save doi:${DATASET}`);
		await popup.until(`document.querySelector('[data-paper="doi:${DATASET}"]')`);
		expect(askedOf('api.crossref.org')).toHaveLength(2);
		await popup.close();
	});

	test('a DOI of arXiv’s is an id of arXiv’s, and needs no question', async () => {
		const popup = await paste('10.48550/arXiv.1706.03762');
		await popup.until(buttonNamed('Save arxiv:1706.03762'));
		await popup.close();
	});

	test('the paper of a tab that cannot be read is saved from its source', async () => {
		const record = '/N19-1423.xml';
		const pasted = await paste('https://aclanthology.org/N19-1423');
		await clickWithMouse(pasted, 'Save acl:N19-1423');
		await pasted.until(`document.querySelector('[data-paper="acl:N19-1423"]')`);
		// From here on the browser tells us the address of its tabs.
		await pasted.press('Escape');
		await pasted.run(
			`${API}.runtime.sendMessage({ offprint: 'papers.remove', input: { id: 'acl:N19-1423' } })`,
		);
		const url = 'https://aclanthology.org/N19-1423.pdf';
		const page = await driver.open(url);
		const number = await pasted.run<number>(
			`${API}.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab.id)`,
		);
		await pasted.close();
		const popup = await driver.openExtension(`popup.html?tab=${number}`);
		await popup.until(
			`document.querySelector('.tab-paper .byline')?.textContent === 'acl:N19-1423'`,
		);
		await popup.until(`document.querySelector('.tab-paper button').ariaDisabled !== 'true'`);
		expect(askedOf('aclanthology.org').filter((path) => path === record)).toHaveLength(1);
		await popup.run(`document.querySelector('.tab-paper button').click()`);
		await popup.until(`document.querySelector('.tab-paper h2').textContent.startsWith('BERT')`);
		expect(askedOf('aclanthology.org').filter((path) => path === record)).toHaveLength(2);
		await popup.close();
		await page.close();
	});

	test('what was saved so compiles', async () => {
		const bib = await exportedBib(driver);
		expect(bib).toContain('LeCun, Yann');
		for (const { tool, warnings } of judgeBib(bib)) expect(warnings, tool).toEqual([]);
	});
});

const inFirefox = BROWSERS.includes('firefox') ? describe : describe.skip;

inFirefox('the question of Firefox', () => {
	let hosts: Hosts;
	let firefox: FirefoxSession;

	const askForDoi = async (): Promise<Page> => {
		const popup = await firefox.openPopup();
		await popup.waitForSelector('[role=searchbox]');
		await popup.type('[role=searchbox]', DOI);
		await popup.waitForSelector('button.primary:not([disabled], [aria-disabled=true])');
		await popup.click('button.primary');
		await untilTrue('Firefox asks', () => isAsked(firefox.browser));
		return popup;
	};
	const wish = async (page: Page): Promise<unknown> =>
		page.evaluate(`browser.storage.session.get('wish').then(({ wish }) => wish?.id ?? null)`);

	beforeEach(async () => {
		hosts = await startHosts(table);
		firefox = await launchFirefox({ hosts, extension: resolve('.output/firefox-mv3') });
	});

	afterEach(async () => {
		await firefox?.close();
		await hosts?.close();
	});

	test('denied is said in a sentence; nobody is asked, and the wish is dropped', async () => {
		const popup = await askForDoi();
		expect(await wish(popup)).toBe(`doi:${DOI}`);
		await deny(firefox.browser);
		await popup.waitForFunction(() =>
			document.querySelector('.toast')?.textContent?.includes('Without access to api.crossref.org'),
		);
		expect(await wish(popup)).toBeNull();
		expect(hosts.requests.filter(({ host }) => host === 'api.crossref.org')).toEqual([]);
	});

	test('that closes the popup loses nothing: the background saves once access is given', async () => {
		const popup = await askForDoi();
		await popup.close();
		await grantInSettings(firefox.browser, SOURCES.slice(0, 2));
		const again = await firefox.openPopup();
		await again.waitForSelector(`[data-paper="doi:${DOI}"]`);
		expect(await wish(again)).toBeNull();
	});

	test('a wish that failed is told when the popup is opened again', async () => {
		hosts.set('api.crossref.org', () => new Response('', { status: 500 }));
		hosts.set('api.datacite.org', () => new Response('', { status: 500 }));
		const popup = await askForDoi();
		await popup.close();
		await grantInSettings(firefox.browser, SOURCES.slice(0, 2));
		await untilTrue('Crossref was asked', () =>
			Promise.resolve(hosts.requests.some(({ host }) => host === 'api.datacite.org')),
		);
		const again = await firefox.openPopup();
		await again.waitForFunction(() =>
			document.querySelector('.toast')?.textContent?.includes('was not saved'),
		);
		expect(await wish(again)).toBeNull();
	});
});
