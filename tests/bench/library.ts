/**
 * How the library answers at 100, 10,000 and 100,000 papers, filled through the call that “save all”
 * makes. Milliseconds and megabytes; medians, or the 95th of a hundred where it says p95. Alone, over
 * what was built last: `node tests/bench/library.ts [SIZE…]`.
 */
import type { Page } from '@playwright/test';
import { launchChromium, type ChromiumSession } from '../support/chromium.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { withBenchPage } from './library/extension.ts';
import { heapOf } from './library/heap.ts';
import type { Bench, Search } from './library/page.ts';
import { openings } from './library/opening.ts';
import { completeNothing } from './library/saving.ts';
import { statisticsTimes, type StatisticsTimes } from './library/statistics.ts';
import { floorKeys, pageTimes, type PageTimes } from './library/ui.ts';

const SIZES = [100, 10_000, 100_000];
const RUNS = 5;
const EDITS = 100;
const OPENINGS = 11;
const MEGABYTE = 1_000_000;

export type Row = Record<string, number>;

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
	sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Calls a function of the bench’s own page. */
const ask = <N extends keyof Bench>(
	page: Page,
	name: N,
	...args: Parameters<Bench[N]>
): Promise<Awaited<ReturnType<Bench[N]>>> =>
	page.evaluate(
		([of, given]) => {
			const bench = Reflect.get(globalThis, 'bench') as Record<
				string,
				(...a: unknown[]) => unknown
			>;
			return bench[of]!(...given);
		},
		[name, args] as const,
	) as Promise<Awaited<ReturnType<Bench[N]>>>;

/** The first keystroke of a page that was just opened, several times. */
const firstKeystrokes = async (session: ChromiumSession): Promise<Search[]> => {
	const searches: Search[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const page = await session.openExtensionPage('bench.html');
		await ask(page, 'open');
		searches.push(await ask(page, 'search', 'a'));
		await page.close();
	}
	return searches;
};

const measure = async (session: ChromiumSession, papers: number): Promise<Row> => {
	const first = await firstKeystrokes(session);
	const page = await session.openExtensionPage('bench.html');
	const opened: number[] = [];
	for (let run = 0; run < RUNS; run += 1) opened.push(await ask(page, 'open'));
	const later = await ask(page, 'typeAll');
	const edits = await ask(page, 'edits', EDITS);
	const heap = await heapOf(await page.context().newCDPSession(page));
	await page.close();
	return {
		papers,
		'rows and total': round(at(opened, 0.5)),
		'first key: rows': round(
			at(
				first.map((search) => search.first),
				0.5,
			),
		),
		'first key: complete': round(
			at(
				first.map(({ complete }) => complete),
				0.5,
			),
		),
		'later keys: rows p95': round(
			at(
				later.map((search) => search.first),
				0.95,
			),
		),
		'edit p95': round(at(edits, 0.95)),
		'heap MB': round(heap.used / MEGABYTE),
		'buffers MB': round(heap.buffers / MEGABYTE),
	};
};

/** The same as a reader of the library page meets it. */
const measurePage = async (session: ChromiumSession, papers: number): Promise<Row> => {
	const runs: PageTimes[] = [];
	const keys: number[] = [];
	// In turns, so that a busy minute of the machine is everybody's.
	for (let run = 0; run < RUNS; run += 1) {
		runs.push(await pageTimes(session));
		keys.push(...(await floorKeys(session)));
	}
	const middle = (of: (times: PageTimes) => number): number => round(at(runs.map(of), 0.5));
	const counted: StatisticsTimes[] = [];
	for (let run = 0; run < RUNS; run += 1) counted.push(await statisticsTimes(session));
	const ofStatistics = (key: keyof StatisticsTimes): number =>
		round(
			at(
				counted.map((times) => times[key]),
				0.5,
			),
		);
	const opened = await openings(session, OPENINGS);
	const [floor, popup, library] = [opened.floor, opened.popup, opened.library].map((times) =>
		at(times, 0.5),
	) as [number, number, number];
	return {
		papers,
		'floor to rows': round(floor),
		'popup to rows': round(popup),
		'page to rows': round(library),
		'popup / floor': round(popup / floor),
		'page / floor': round(library / floor),
		'first key: rows': middle(({ first }) => first),
		'first key: complete': middle(({ complete }) => complete),
		'later keys: rows p95': round(
			at(
				runs.flatMap(({ later }) => later),
				0.95,
			),
		),
		'floor of a key p95': round(at(keys, 0.95)),
		'edit shown p95': round(
			at(
				runs.flatMap(({ edits }) => edits),
				0.95,
			),
		),
		'longest frame': middle(({ longestFrame }) => longestFrame),
		'heap MB': middle(({ heap }) => heap.used / MEGABYTE),
		'buffers MB': middle(({ heap }) => heap.buffers / MEGABYTE),
		'statistics: totals': ofStatistics('totals'),
		'statistics: plots': ofStatistics('plots'),
		'statistics: longest frame': ofStatistics('longestFrame'),
	};
};

/** Figures for each size, in an extension that is built. */
export const benchLibrary = async (
	extension: string,
	hosts: Hosts,
	sizes: readonly number[] = SIZES,
): Promise<{ engine: Row[]; page: Row[] }> => {
	const session = await launchChromium({ extension: await withBenchPage(extension), hosts });
	try {
		const [engine, ofPage]: [Row[], Row[]] = [[], []];
		let filled = 0;
		for (const size of sizes) {
			const page = await session.openExtensionPage('bench.html');
			await completeNothing(page);
			await ask(page, 'fill', filled, size);
			await ask(page, 'indexed');
			await page.close();
			filled = size;
			engine.push(await measure(session, size));
			ofPage.push(await measurePage(session, size));
		}
		return { engine, page: ofPage };
	} finally {
		await session.close();
	}
};

if (import.meta.main) {
	const hosts = await startHosts({});
	const sizes = process.argv.slice(2).map(Number);
	const { engine, page } = await benchLibrary(
		'.output/chrome-mv3',
		hosts,
		sizes.length > 0 ? sizes : SIZES,
	);
	console.table(engine);
	console.table(page);
	await hosts.close();
}
