/** A real click on the toolbar: what it grants for the tab in front, and no more. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type ChromiumSession } from '../support/chromium.ts';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickToolbar } from '../support/toolbar.ts';
import { BROWSERS } from './driver/browsers.ts';
import { untilTrue } from './driver/driver.ts';

const ACM = 'https://dl.acm.org/doi/10.1145/3397271.3401075';
/** Khattab and Zaharia, SIGIR 2020. */
const HEAD = `<title>ColBERT</title>
<meta name="citation_title" content="ColBERT: Efficient and Effective Passage Search via Contextualized Late Interaction over BERT">
<meta name="citation_author" content="Khattab, Omar"><meta name="citation_author" content="Zaharia, Matei">
<meta name="citation_doi" content="10.1145/3397271.3401075">
<meta name="citation_publication_date" content="2020/07/25">`;

// Firefox’s remote protocol has no command for a click on a toolbar.
describe.runIf(BROWSERS.includes('chromium'))('a click on the toolbar in chromium', () => {
	let hosts: Hosts;
	let session: ChromiumSession;

	beforeAll(async () => {
		hosts = await startHosts({ 'dl.acm.org': () => html(`${HEAD}<h1>ColBERT</h1>`) });
		session = await launchChromium({ hosts, extension: resolve('.output/chrome-mv3') });
	});

	afterAll(async () => {
		await session?.close();
		await hosts?.close();
	});

	test('reads and saves the paper of a page that we have no permission for', async () => {
		const page = await session.newPage(ACM);
		await page.bringToFront();
		const popup = await clickToolbar(session, ACM);
		const text = (): Promise<string> => popup.run<string>(`document.body?.innerText ?? ''`);
		const button = `document.querySelector('.tab-paper button[aria-pressed]')`;
		await untilTrue('the tab’s paper', async () => (await text()).includes('ColBERT: Efficient'));
		await popup.run(`${button}.click()`);
		await untilTrue('saved', () => popup.run(`${button}?.ariaPressed === 'true'`));
		expect(await text()).toContain('Khattab');
		expect(await popup.run('document.querySelector("[data-paper]").dataset.paper')).toBe(
			'doi:10.1145/3397271.3401075',
		);
		await page.close();
	});
});
