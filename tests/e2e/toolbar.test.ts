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
/** Liu et al., CVPR 2022: a page that is all the id its paper has. */
const CVF =
	'https://openaccess.thecvf.com/content/CVPR2022/html/Liu_A_ConvNet_for_the_2020s_CVPR_2022_paper.html';
const CVF_HEAD = `<title>CVPR 2022 Open Access Repository</title>
<meta name="citation_title" content="A ConvNet for the 2020s">
<meta name="citation_author" content="Liu, Zhuang"><meta name="citation_author" content="Mao, Hanzi">
<meta name="citation_publication_date" content="2022">
<meta name="citation_pdf_url" content="${CVF.replace('/html/', '/papers/').replace('.html', '.pdf')}">`;

// Firefox’s remote protocol has no command for a click on a toolbar.
describe.runIf(BROWSERS.includes('chromium'))('a click on the toolbar in chromium', () => {
	let hosts: Hosts;
	let session: ChromiumSession;

	beforeAll(async () => {
		hosts = await startHosts({
			'dl.acm.org': () => html(`${HEAD}<h1>ColBERT</h1>`),
			'openaccess.thecvf.com': () => html(`${CVF_HEAD}<h1>A ConvNet</h1>`),
		});
		session = await launchChromium({ hosts, extension: resolve('.output/chrome-mv3') });
	});

	afterAll(async () => {
		await session?.close();
		await hosts?.close();
	});

	test.each([
		[ACM, 'ColBERT: Efficient', 'Khattab', 'doi:10.1145/3397271.3401075'],
		[CVF, 'A ConvNet for the 2020s', 'Liu & Mao', `url:${CVF}`],
	])(
		'reads and saves the paper of a page that we have no permission for: %s',
		async (url, title, author, id) => {
			const page = await session.newPage(url);
			await page.bringToFront();
			const popup = await clickToolbar(session, url);
			const text = (): Promise<string> => popup.run<string>(`document.body?.innerText ?? ''`);
			const button = `document.querySelector('.tab-paper button[aria-pressed]')`;
			await untilTrue('the tab’s paper', async () => (await text()).includes(title));
			await popup.run(`${button}.click()`);
			await untilTrue('saved', () => popup.run(`${button}?.ariaPressed === 'true'`));
			expect(await text()).toContain(author);
			// The button knows of it before the list does.
			const row = `document.querySelector('[data-paper="${id}"]') !== null`;
			await untilTrue('listed by its id', () => popup.run(row));
			await page.close();
		},
	);
});
