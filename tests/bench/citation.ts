/**
 * How long 10,000 papers take to print and to read, beside peers in the same run. Each is a process
 * of its own, so that memory is its own, too: `node tests/bench/citation.ts <name>`.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { exportPapers, exportText } from '../../lib/citation/export.ts';
import biblatex from '../../lib/citation/formats/biblatex.format.ts';
import bibtex from '../../lib/citation/formats/bibtex.format.ts';
import cslJson from '../../lib/citation/formats/csl-json.format.ts';
import { readImport } from '../../lib/import/read.ts';
import { benchPapers } from './papers.ts';

const COUNT = 10_000;
const RUNS = 3;

interface Measure {
	/** Milliseconds of the processor, in a fresh process. */
	time: number;
	/** The same by the clock. */
	elapsed: number;
	/** Milliseconds of the processor once the code is warm: the median of some more runs. */
	warm: number;
	/** Megabytes that the work added to what its input takes, at most. */
	memory: number;
	/** Longest time that the page would have waited, in milliseconds. */
	longest: number;
	/** Characters that were written, or records that were read. */
	result: number;
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const used = (): number => {
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1e6;
};

/** Node loads its web APIs at their first use, in 100 ms; browsers have them. */
const turn = async (): Promise<void> => {
	const { port1, port2 } = new MessageChannel();
	const arrival = once(port1, 'message');
	port2.postMessage(undefined);
	await arrival;
	port1.close();
};

const WARM_RUNS = 4;
const NO_PEAK = (): void => {};

const cpu = (since?: NodeJS.CpuUsage): number => {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1e3;
};

/** The later half, of which all code is warm. */
const warmed = async (work: Work): Promise<number> => {
	const times: number[] = [];
	for (let run = 0; run < WARM_RUNS; run += 1) {
		globalThis.gc?.();
		const start = process.cpuUsage();
		await work(NO_PEAK);
		times.push(cpu(start));
	}
	return median(times.slice(WARM_RUNS / 2));
};

/** Tells `peak` where it may take most; its result counts characters or records. */
type Work = (peak: () => void) => Promise<number> | number;

/**
 * One run in a fresh process, as a user’s is: no code is warm; then some more. Time is that of the
 * processor, which other work on the machine does not lengthen; the longest task is by the clock.
 */
const measured = async (work: Work): Promise<Measure> => {
	await turn();
	globalThis.gc?.();
	const before = used();
	let memory = 0;
	const delays = monitorEventLoopDelay({ resolution: 1 });
	delays.enable();
	await new Promise((resolve) => setTimeout(resolve, 20));
	delays.reset();
	const start = process.cpuUsage();
	const clock = performance.now();
	const result = await work(() => (memory = Math.max(memory, used() - before)));
	const time = cpu(start);
	const elapsed = performance.now() - clock;
	await new Promise((resolve) => setTimeout(resolve, 5));
	delays.disable();
	const longest = delays.max / 1e6;
	return { time, elapsed, memory, longest, result, warm: await warmed(work) };
};

/** What a file takes; a text that was only put together from others is written out for it. */
const bytesOf = (text: string): number => Buffer.byteLength(text);

const exported = (format: typeof bibtex) => async (): Promise<Measure> => {
	const input = benchPapers(COUNT);
	return measured(async (peak) => {
		let length = 0;
		let chunks = 0;
		for await (const chunk of exportPapers(input, format).chunks) {
			length += bytesOf(chunk);
			chunks += 1;
			if (chunks % 500 === 0) peak();
		}
		peak();
		return length;
	});
};

/** As its users do: from items of CSL-JSON, whose names are apart already, to a text. */
const withCitationJs = async (): Promise<Measure> => {
	const { Cite } = await import('@citation-js/core');
	await import('@citation-js/plugin-bibtex');
	const { text } = await exportText(benchPapers(COUNT), cslJson);
	const items = JSON.parse(text) as object[];
	return measured((peak) => {
		const length = bytesOf(new Cite(items).format('bibtex'));
		peak();
		return length;
	});
};

/** The least that could be printed with unicode2latex: every text through it, and a template. */
const withUnicode2latex = async (): Promise<Measure> => {
	const { Transform } = await import('unicode2latex');
	const input = benchPapers(COUNT);
	const transform = new Transform('bibtex');
	return measured((peak) => {
		let text = '';
		for (const { key, title, authors, published = '' } of input) {
			const names = authors.map(({ name }) => transform.tolatex(name)).join(' and ');
			text += `@misc{${key},\n  title = {${transform.tolatex(title)}},\n  author = {${names}},\n  year = {${published.slice(0, 4)}}\n}\n\n`;
		}
		peak();
		return bytesOf(text);
	});
};

const lastFirst = ({ name }: { name: string }): string => {
	const at = name.lastIndexOf(' ');
	return `${name.slice(at + 1)}, ${name.slice(0, at)}`;
};

/** The least that could print such entries: the fields of a preprint as they stand, nothing escaped. */
const bareTemplate = (): Promise<Measure> => {
	const input = benchPapers(COUNT);
	return measured((peak) => {
		let length = 0;
		for (const { key, id, title, authors, published = '', categories = [] } of input) {
			const number = id.slice('arxiv:'.length);
			length += bytesOf(
				`@misc{${key},\n  title         = {${title}},\n  author        = {${authors.map(lastFirst).join(' and ')}},\n  year          = {${published.slice(0, 4)}},\n  eprint        = {${number}},\n  archiveprefix = {arXiv},\n  primaryclass  = {${categories[0]}},\n  doi           = {10.48550/arXiv.${number}},\n  url           = {https://arxiv.org/abs/${number}}\n}\n\n`,
			);
		}
		peak();
		return length;
	});
};

const imported = async (): Promise<Measure> => {
	const options = (await import('../../lib/citation/options.ts')).parseCitationOptions({
		fields: { abstract: true, keywords: true },
	});
	const { text } = await exportText(benchPapers(COUNT), bibtex, { options });
	const bytes = new TextEncoder().encode(text);
	return measured(async (peak) => {
		const { papers: read, problems } = await readImport(bytes, { onProgress: peak });
		peak();
		return read.length - problems.length;
	});
};

const CASES: Record<string, () => Promise<Measure>> = {
	'export BibTeX': exported(bibtex),
	'export BibLaTeX': exported(biblatex),
	'export CSL-JSON': exported(cslJson),
	'citation-js': withCitationJs,
	unicode2latex: withUnicode2latex,
	'a bare template': bareTemplate,
	'import .bib': imported,
};

const inChild = (name: string): Measure => {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--expose-gc', fileURLToPath(import.meta.url), name],
		{ encoding: 'utf8', maxBuffer: 1e8 },
	);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measure;
};

/** The median of each figure. */
const inProcess = (name: string): Measure => {
	const runs = Array.from({ length: RUNS }, () => inChild(name));
	const middle = (of: (run: Measure) => number): number => median(runs.map(of));
	return {
		time: middle(({ time }) => time),
		elapsed: middle(({ elapsed }) => elapsed),
		warm: middle(({ warm }) => warm),
		memory: middle(({ memory }) => memory),
		longest: middle(({ longest }) => longest),
		result: middle(({ result }) => result),
	};
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** Every case, as rows of a table. Goals: 1 s, 150 MB and a tenth of citation-js; import 5 s. */
export const benchCitation = (): Record<string, string | number | boolean>[] => {
	const measures = new Map(Object.keys(CASES).map((name) => [name, inProcess(name)]));
	const theirs = measures.get('citation-js');
	const cold = theirs?.time ?? Number.NaN;
	const warmTheirs = theirs?.warm ?? Number.NaN;
	return [...measures].map(([name, { time, elapsed, warm, memory, longest, result }]) => ({
		'10,000 papers': name,
		'ms of processor': round(time),
		'ms by the clock': round(elapsed),
		'times citation-js': round(cold / time),
		'ms, warm': round(warm),
		'times, warm': round(warmTheirs / warm),
		MB: round(memory),
		'longest task': round(longest),
		result,
	}));
};

if (import.meta.main) {
	const name = process.argv[2];
	const found = name === undefined ? undefined : CASES[name];
	if (found) console.log(JSON.stringify(await found()));
	else console.table(benchCitation());
}
