/**
 * `npm run bench [-- --json FILE]`: what Offprint costs a page, how its library answers and how fast
 * it prints and reads citations, beside a floor and peers in the same run. Medians; milliseconds unless said. Needs Chromium.
 *
 * Script time is sampled (Profiler, every 0.1 ms) over a build whose names are readable, so that
 * `classify` can be told apart; bytes are those of the shipped build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../support/chromium.ts';
import { startHosts } from '../support/hosts.ts';
import { load, type Load } from './bars.ts';
import { benchCitation } from './citation.ts';
import { writeFloor } from './floor.ts';
import { importing } from './importing.ts';
import { fill, popupOpen, saves } from './library.ts';

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
	total: median(loads.map(({ total }) => total)),
	classifying: median(loads.map(({ classifying }) => classifying)),
	longest: median(loads.map(({ longest }) => longest)),
	firstScreen: median(loads.map(({ firstScreen }) => firstScreen)),
	shift: median(loads.map(({ shift }) => shift)),
});

build([]);
const bytes = readFileSync('.output/chrome-mv3/content-scripts/papers.js');
build(['--mode', 'development']);
const readable = '.output/chrome-mv3-dev';
const floorFolder = await writeFloor();
const hosts = await startHosts({ 'huggingface.co': () => new Response('') });
const ours = await launchChromium({ extension: readable, hosts });
const floor = await launchChromium({ extension: floorFolder, hosts });

const rows: Record<string, number | string | boolean>[] = [];
for (const contentVisibility of [false, true]) {
	for (const count of COUNTS) {
		const options = { count, contentVisibility };
		const mine = medians(await times(RUNS, () => load(ours, hosts, { ...options, file: OURS })));
		const least = medians(
			await times(RUNS, () => load(floor, hosts, { ...options, file: 'floor.js' })),
		);
		const own = mine.total - mine.classifying;
		const goal = 1.5 * least.total + 0.05 * count;
		rows.push({
			cards: count,
			'content-visibility': contentVisibility,
			'own script': round(own),
			floor: round(least.total),
			goal: round(goal),
			met: own <= goal,
			'classify a card': round(mine.classifying / count),
			'first screen': round(mine.firstScreen),
			'first screen, floor': round(least.firstScreen),
			'longest of ours': round(mine.longest),
			shift: round(mine.shift),
			'shift, floor': round(least.shift),
		});
	}
}
console.table(rows);
await floor.close();
await ours.close();

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
await hosts.close();

const citation = benchCitation();
console.table(citation);

const size = { raw: bytes.length, gzipped: gzipSync(bytes).length };
console.log(`content script: ${size.raw} bytes, ${size.gzipped} gzipped (goal: code under 60,000)`);
const at = process.argv.indexOf('--json');
const file = at < 0 ? '.output/bench.json' : (process.argv[at + 1] ?? '.output/bench.json');
writeFileSync(
	file,
	`${JSON.stringify({ rows, library, imported, citation, size }, undefined, '\t')}\n`,
);
console.log(`written to ${file}`);
