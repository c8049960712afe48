/** A newer version of a saved preprint: the bar of its page offers it, and the popup does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, untilBars, untilNote, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { buttonNamed, click } from './driver/popup.ts';

const NUMBER = '2401.00007';
const ID = `arxiv:${NUMBER}`;
const LAST = 3;

const titleOf = (version: number): string => `What Version ${version} Is Called`;
/** The older it is, the longer. */
const abstractOf = (version: number): string =>
	`Version ${version}.${' It goes on.'.repeat(LAST - version)}`;

/** As arXiv's abs pages are built; an address without a version shows the last one. */
const absPage = (version: number): string => {
	const history = [1, 2, 3].map((each) =>
		each === version ? `[v${each}]` : `<a href="/abs/${NUMBER}v${each}">[v${each}]</a>`,
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>[${NUMBER}]</title>
<meta name="citation_title" content="${titleOf(version)}"><meta name="citation_author" content="Nobody, Ann">
<meta name="citation_date" content="2024/01/05"><meta name="citation_arxiv_id" content="${NUMBER}"></head>
<body><main><div id="abs-outer"><div class="leftcolumn"><div id="abs">
<h1 class="title mathjax"><span class="descriptor">Title:</span>${titleOf(version)}</h1>
<div class="authors"><span class="descriptor">Authors:</span><a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Nobody,+A">Ann Nobody</a></div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${abstractOf(version)}</blockquote>
<table><tr><td class="tablecell subjects">Computation and Language (cs.CL)</td></tr></table>
</div><div class="submission-history"><h2>Submission history</h2>${history
		.map((each) => `<strong>${each}</strong> Fri, 5 Jan 2024 00:00:00 UTC<br>`)
		.join('\n')}</div></div></div></main></body></html>`;
};

const versionAt = ({ url }: Request): number => Number(/v(\d)$/.exec(url)?.[1] ?? LAST);

const offered = (tab: Tab): Promise<string | undefined> =>
	look(tab, `barOf('${ID}').querySelector('.update')?.textContent`);

const untilOffered = (tab: Tab, text: string | undefined): Promise<void> =>
	expect.poll(() => offered(tab), { timeout: 10_000 }).toBe(text);

const tabNumber = (page: Tab, url: string): Promise<number> =>
	page.run(
		`(globalThis.browser ?? globalThis.chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? 0)`,
	);

describe.each(BROWSERS)('versions of a preprint in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const stored = async () => {
		const paper = (await storedPapers(driver)).find(({ id }) => id === ID);
		return paper && { title: paper.title, abstract: paper.abstract, version: paper.version };
	};
	const toldBy = (version: number) => ({
		title: titleOf(version),
		abstract: abstractOf(version),
		version,
	});
	const go = async (path: string): Promise<void> => {
		await tab?.close();
		tab = await driver.open(`https://arxiv.org/abs/${path}`);
		await untilBars(tab, 1);
	};

	beforeAll(async () => {
		hosts = await startHosts({ 'arxiv.org': (request) => html(absPage(versionAt(request))) });
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('an old one is saved as what it is', async () => {
		await go(`${NUMBER}v1`);
		await clickBar(tab, ID);
		await untilSaved(tab, ID);
		expect(await stored()).toEqual(toldBy(1));
		expect(await offered(tab)).toBeUndefined();
	});

	test('the page of a newer one offers it, one press takes it over, and undo gives it back', async () => {
		await go(NUMBER);
		await untilOffered(tab, 'Update to v3');
		await untilSaved(tab, ID);
		await clickBar(tab, ID, '.update');
		await untilNote(tab, ID, 'Updated to v3');
		expect(await stored()).toEqual(toldBy(3));
		await untilOffered(tab, undefined);
		await clickBar(tab, ID, '.undo');
		await untilOffered(tab, 'Update to v3');
		expect(await stored()).toEqual(toldBy(1));
	});

	test('a script of the page takes nothing over', async () => {
		await look(tab, `barOf('${ID}').querySelector('.update').click()`);
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(await stored()).toEqual(toldBy(1));
		expect(await offered(tab)).toBe('Update to v3');
	});

	test('the popup offers it, too, and takes it back', async () => {
		let popup = await driver.openExtension('popup.html');
		const number = await tabNumber(popup, `https://arxiv.org/abs/${NUMBER}`);
		await popup.close();
		popup = await driver.openExtension(`popup.html?tab=${number}`);
		await click(popup, 'Update to v3');
		await popup.until(`document.body.textContent.includes('Updated to v3')`);
		expect(await stored()).toEqual(toldBy(3));
		await popup.until(`!(${buttonNamed('Update to v3')})`);
		await click(popup, 'Undo');
		await popup.until(buttonNamed('Update to v3'));
		expect(await stored()).toEqual(toldBy(1));
		await popup.close();
	});

	test('it is reached and pressed by keys, and the focus stays in the bar', async () => {
		await go(NUMBER);
		await untilOffered(tab, 'Update to v3');
		await look(tab, `barOf('${ID}').querySelector('.save').focus()`);
		await tab.press('ArrowRight');
		expect(await look(tab, `barOf('${ID}').querySelector('.update').matches(':focus')`)).toBe(true);
		await tab.press('Enter');
		await untilNote(tab, ID, 'Updated to v3');
		expect(
			await look(tab, `barOf('${ID}').querySelector('.save').matches(':focus[tabindex="0"]')`),
		).toBe(true);
		expect(await stored()).toEqual(toldBy(3));
	});

	test('the page of an older one offers nothing', async () => {
		await go(`${NUMBER}v2`);
		await untilSaved(tab, ID);
		expect(await offered(tab)).toBeUndefined();
	});
});
