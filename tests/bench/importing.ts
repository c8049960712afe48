/**
 * How long a .bib file of 10,000 entries takes from the choice of the file until it is in the library:
 * `node tests/bench/importing.ts`, over the build of `.output/chrome-mv3`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportText } from '../../lib/citation/export.ts';
import type { CitedPaper } from '../../lib/citation/format.ts';
import bibtex from '../../lib/citation/formats/bibtex.format.ts';
import { inventedPapers } from '../e2e/hosts/papers.ts';
import { launchChromium, type ChromiumSession } from '../support/chromium.ts';
import { startHosts } from '../support/hosts.ts';

/** All in milliseconds. */
export interface Importing {
	records: number;
	/** From the file to what would be done with it. */
	read: number;
	/** From the click until all of it is in the library, with its topics. */
	stored: number;
	total: number;
	/** The longest that the page kept its user waiting; browsers count from 50 on. */
	'longest task': number;
	/** The longest that another write would have waited: one chunk. */
	'longest chunk': number;
}

const bibOf = async (count: number): Promise<string> => {
	const papers = inventedPapers(100_000 + count)
		.slice(100_000)
		.map(({ title, authors, abstract, published }, index): CitedPaper => ({
			id: `doi:10.1000/bench.${index}`,
			aliases: [],
			title: `${title} ${index}`,
			authors: authors.map((name) => ({ name })),
			abstract,
			published,
			topics: [],
			sources: {},
			tags: [],
			notes: '',
			key: `bench${index}`,
			savedAt: 0,
			updatedAt: 0,
		}));
	return (await exportText(papers, bibtex)).text;
};

interface Watched {
	longestTask: number;
	longestChunk: number;
	/** When each of these was there first, by the page's clock: who waits from outside looks seldom. */
	chosen?: number;
	previewed?: number;
	clicked?: number;
	done?: number;
}

const PREVIEW = '.apply .primary';
const DONE = '.import .buttons:not(.apply) .primary';

/** Runs in the page: notes what takes long there, and how long each chunk is under way. */
const watch = ([preview, done]: string[]): void => {
	const watched: Watched = { longestTask: 0, longestChunk: 0 };
	Object.assign(globalThis, { watched });
	const note = (name: 'chosen' | 'previewed' | 'clicked' | 'done'): void => {
		watched[name] ??= performance.now();
	};
	addEventListener('change', () => note('chosen'), { capture: true });
	addEventListener('click', () => note('clicked'), { capture: true });
	new MutationObserver(() => {
		if (document.querySelector(preview!)) note('previewed');
		if (document.querySelector(done!)) note('done');
	}).observe(document, { subtree: true, childList: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			watched.longestTask = Math.max(watched.longestTask, duration);
		}
	}).observe({ type: 'longtask' });
	const { runtime } = (
		globalThis as unknown as {
			chrome: { runtime: { sendMessage(message: { offprint?: string }): Promise<unknown> } };
		}
	).chrome;
	const send = runtime.sendMessage.bind(runtime);
	runtime.sendMessage = async (message) => {
		const at = performance.now();
		const answer = await send(message);
		if (message.offprint === 'papers.import') {
			watched.longestChunk = Math.max(watched.longestChunk, performance.now() - at);
		}
		return answer;
	};
};

const MOST_MS = 120_000;

/** Imports a .bib file of so many entries as a user does, from the choice of the file on. */
export const importing = async (session: ChromiumSession, count: number): Promise<Importing> => {
	// A file of the disk: one that is handed over as text is put together in the page first.
	const folder = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
	const file = join(folder, 'bench.bib');
	await writeFile(file, await bibOf(count));
	const page = await session.openExtensionPage('import.html');
	await page.evaluate(watch, [PREVIEW, DONE]);
	await page.setInputFiles('[type=file]', file);
	await page.waitForSelector(PREVIEW, { timeout: MOST_MS });
	await page.click(PREVIEW);
	await page.waitForSelector(DONE, { timeout: MOST_MS });
	const watched = await page.evaluate(
		() => (globalThis as unknown as { watched: Watched }).watched,
	);
	await page.close();
	await rm(folder, { recursive: true });
	const { chosen = 0, previewed = 0, clicked = 0, done = 0 } = watched;
	const read = previewed - chosen;
	const stored = done - clicked;
	const round = (value: number): number => Math.round(value * 10) / 10;
	return {
		records: count,
		read: round(read),
		stored: round(stored),
		total: round(read + stored),
		'longest task': round(watched.longestTask),
		'longest chunk': round(watched.longestChunk),
	};
};

if (import.meta.main) {
	const hosts = await startHosts({ 'huggingface.co': () => new Response('') });
	const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
	const session = await launchChromium({ extension, hosts });
	console.table([await importing(session, 10_000)]);
	await session.close();
	await hosts.close();
}
