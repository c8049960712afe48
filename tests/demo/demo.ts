/**
 * `npm run demo`: builds Offprint and opens a browser with it on Hugging Face Papers, the live page
 * where that can be reached, else the project's sample listing. With `--headless`, or without a
 * display, it does the job itself: badges, three papers saved, BibTeX, a screenshot.
 * `--images` also writes the README's pictures to `.github/images/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from '../support/browsers.ts';
import { launchChromium } from '../support/chromium.ts';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { installBrowsers } from '../support/install-browsers.ts';
import { takeImages } from './images.ts';
import { show } from './show.ts';

const PAGE = 'https://huggingface.co/papers';
const SAMPLE = new URL('../sites/pages/huggingface-daily.html', import.meta.url);

/** Whether the live page answers, soon. */
const isReachable = async (): Promise<boolean> => {
	try {
		const response = await fetch(PAGE, { signal: AbortSignal.timeout(4_000) });
		return response.ok;
	} catch {
		return false;
	}
};

const serveSample = (): Promise<Hosts> =>
	startHosts({ 'huggingface.co': () => html(readFileSync(SAMPLE, 'utf8')) });

const hasDisplay =
	process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

const build = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) throw new Error('The build failed.');
if (!findChromium() && !installBrowsers()) process.exit(1);

const hosts = (await isReachable()) ? undefined : await serveSample();
console.log(hosts ? 'The live page cannot be reached: this is the sample listing.' : `On ${PAGE}`);

const session = await launchChromium({
	extension: '.output/chrome-mv3',
	headless,
	keepWelcome: !headless,
	...(hosts && { hosts }),
});
try {
	if (headless) {
		mkdirSync('.output/demo', { recursive: true });
		await show(session, PAGE, '.output/demo/page.png');
		if (process.argv.includes('--images')) await takeImages(session, PAGE);
	} else {
		const page = await session.newPage(PAGE);
		console.log(`Try:
  1. Look at the badges at the foot of each card; point at one to see why it is there.
  2. Click a bookmark: the paper is saved. Click it again: it is removed, with Undo.
  3. Click Offprint in the toolbar: search, copy or export what you saved as BibTeX.
Close the window to end.`);
		await new Promise<void>((resolve) => session.context.once('close', () => resolve()));
		void page;
	}
} finally {
	if (headless) await session.close();
	await hosts?.close();
}
