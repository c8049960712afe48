/**
 * `npm run bench [-- --json FILE]`: what Offprint costs a page, how its library answers and how fast
 * it prints and reads citations, beside a floor and peers in the same run. Medians; milliseconds unless said. Needs Chromium.
 *
 * Script time is sampled (profile.ts) over a build whose names are readable, so that `classify` can
 * be told apart; bytes are those of the shipped build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../support/chromium.ts';
import { startHosts } from '../support/hosts.ts';
import { load, type Listing, type Load, type Subject } from './bars.ts';
import { benchCitation } from './citation.ts';
import { writeFloor } from './floor.ts';
import { importing } from './importing.ts';
import { benchLibrary } from './library.ts';
import { fill, popupOpen, saves } from './library/saving.ts';
import { benchTopics } from './topics.ts';

const RUNS = 5;
const COUNTS = [31, 250, 2_000];
const OURS = 'content-scripts/papers.js';

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 100) / 100;

const build = (args: string[]): void => {
	const { status } = spawnSync('wxt', ['build', ...args], { stdio: 'ignore' });
	if (status !== 0) throw new Error('The build failed.');
};

const times = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
	const results: T[] = [];
	for (let run = 0; run < count; run += 1) results.push(await work());
	return results;
};

const medians = (loads: readonly Load[]): Load => ({
	own: median(loads.map(({ own }) => own)),
	evaluating: median(loads.map(({ evaluating }) => evaluating)),
	classifying: median(loads.map(({ classifying }) => classifying)),
	longest: median(loads.map(({ longest }) => longest)),
	firstScreen: median(loads.map(({ firstScreen }) => firstScreen)),
	shift: median(loads.map(({ shift }) => shift)),
	thread: median(loads.map(({ thread }) => thread)),
});

build([]);
const bytes = readFileSync('.output/chrome-mv3/content-scripts/papers.js');
build(['--mode', 'development']);
const readable = '.output/chrome-mv3-dev';
const floorFolder = await writeFloor();
const hosts = await startHosts({ 'huggingface.co': () => new Response('') });
const ours: Subject = {
	session: await launchChromium({ extension: readable, hosts }),
	file: OURS,
	bar: 'offprint-bar[paper]',
};
const floor: Subject = {
	session: await launchChromium({ extension: floorFolder, hosts }),
	file: 'floor.js',
	bar: 'button',
};

const measure = async (options: Listing): Promise<Record<string, number | string | boolean>> => {
	const mine: Load[] = [];
	const least: Load[] = [];
	// In turns, so that a busy minute of the machine is everybody's.
	for (let run = 0; run < RUNS; run += 1) {
		mine.push(await load(ours, hosts, options));
		least.push(await load(floor, hosts, options));
	}
	const our = medians(mine);
	const floors = medians(least);
	return {
		cards: options.count,
		'content-visibility': options.contentVisibility,
		'own script': round(our.own),
		floor: round(floors.own),
		goal: round(1.5 * floors.own + 0.05 * options.count),
		'classify a card': round(our.classifying / options.count),
		evaluation: round(our.evaluating),
		'longest of ours': round(our.longest),
		'main thread': round(our.thread),
		'main thread, floor': round(floors.thread),
		'first screen': round(our.firstScreen),
		'first screen, floor': round(floors.firstScreen),
		shift: round(our.shift),
		'shift, floor': round(floors.shift),
	};
};

const rows: Record<string, number | string | boolean>[] = [];
for (const contentVisibility of [false, true]) {
	for (const count of COUNTS) rows.push(await measure({ count, contentVisibility }));
}
console.table(rows);
await floor.session.close();
await ours.session.close();

build([]);
const session = await launchChromium({ extension: '.output/chrome-mv3', hosts });
const library: Record<string, number>[] = [];
for (const stored of [10, 100, 1_000, 10_000]) {
	await fill(session, stored);
	library.push({
		stored,
		'save to “saved”': round(median(await saves(session, hosts, RUNS))),
		'popup to rows': round(median(await times(RUNS, () => popupOpen(session)))),
	});
}
console.table(library);
const imported = await importing(session, 10_000);
console.table([imported]);
await session.close();
const sizes = await benchLibrary('.output/chrome-mv3', hosts);
console.table(sizes.engine);
console.table(sizes.page);
await hosts.close();

const topics = await benchTopics();
console.table([topics]);

const citation = benchCitation();
console.table(citation);

const size = { raw: bytes.length, gzipped: gzipSync(bytes).length };
console.log(`content script: ${size.raw} bytes, ${size.gzipped} gzipped (goal: code under 60,000)`);
const at = process.argv.indexOf('--json');
const file = at < 0 ? '.output/bench.json' : (process.argv[at + 1] ?? '.output/bench.json');
writeFileSync(
	file,
	`${JSON.stringify({ rows, library, imported, sizes, topics, citation, size }, undefined, '\t')}\n`,
);
console.log(`written to ${file}`);
