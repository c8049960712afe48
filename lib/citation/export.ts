import { breather } from './breathe.ts';
import type { CitationFormat, CitedPaper, Shortcoming, Tell, Writer } from './format.ts';
import { defaultCitationOptions, type CitationOptions } from './options.ts';

export interface ExportReport {
	/** Papers that stand in the output. */
	exported: number;
	/** What was printed only in part, or not at all (`failed`), in the order of the export. */
	shortcomings: Shortcoming[];
}

export interface ExportSettings {
	options?: CitationOptions;
	topicLabel?: (id: string) => string;
	/** Aborts between two papers: the iteration then throws the signal's reason. */
	signal?: AbortSignal;
	/** Told after every paper how many were taken in so far. */
	onProgress?: (done: number) => void;
}

export interface Export {
	/** The document piece by piece; joined, it is the whole. Can be iterated once. */
	chunks: AsyncIterable<string>;
	/** Filled while `chunks` is iterated, complete at its end. */
	report: ExportReport;
}

/** Prints one paper; what goes wrong with it is told and does not reach the others. */
const printed = (writer: Writer, paper: CitedPaper, tell: Tell): string | undefined => {
	try {
		return writer.entry(paper, tell);
	} catch (error) {
		tell('failed', error instanceof Error ? error.message : String(error));
		return undefined;
	}
};

/** Entries are handed on together: a promise for each would take as long as printing it. */
const CHUNK = 8_000;

const isSync = <T>(items: AsyncIterable<T> | Iterable<T>): items is Iterable<T> =>
	Symbol.iterator in items;

/** Collects entries that are not empty, with what separates them. */
class Page {
	readonly #separator: string;
	#text = '';
	#isFirst = true;

	constructor({ separator = '' }: Writer) {
		this.#separator = separator;
	}

	get isFull(): boolean {
		return this.#text.length >= CHUNK;
	}

	add(entry: string): void {
		if (entry === '') return;
		this.#text += this.#isFirst ? entry : this.#separator + entry;
		this.#isFirst = false;
	}

	take(): string {
		const text = this.#text;
		this.#text = '';
		return text;
	}
}

async function* entries(
	papers: AsyncIterable<CitedPaper> | Iterable<CitedPaper>,
	writer: Writer,
	{ signal, onProgress }: ExportSettings,
	report: ExportReport,
): AsyncGenerator<string> {
	const breathe = breather(signal);
	const page = new Page(writer);
	let done = 0;
	let current: CitedPaper | undefined;
	const tell: Tell = (code, detail) => {
		if (current === undefined) return;
		const { id, key, title } = current;
		report.shortcomings.push({ id, key, title, code, ...(detail !== undefined && { detail }) });
	};
	const take = (paper: CitedPaper): void => {
		current = paper;
		const text = printed(writer, paper, tell);
		if (text !== undefined) report.exported += 1;
		page.add(text ?? '');
		done += 1;
		onProgress?.(done);
	};
	for await (const some of isSync(papers) ? [papers] : inArrays(papers)) {
		for (const paper of some) {
			const pause = breathe();
			if (pause) await pause;
			take(paper);
			if (page.isFull) yield page.take();
		}
	}
	yield page.take();
}

/** Each paper of a stream by itself: it may be long until the next one comes. */
async function* inArrays<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
	for await (const item of items) yield [item];
}

const sameLabel = (id: string): string => id;

async function* print(
	papers: AsyncIterable<CitedPaper> | Iterable<CitedPaper>,
	format: CitationFormat,
	settings: ExportSettings,
	report: ExportReport,
): AsyncGenerator<string> {
	const { options = defaultCitationOptions, topicLabel = sameLabel, signal } = settings;
	const writer = await format.open({ options, topicLabel });
	yield writer.head ?? '';
	yield* entries(papers, writer, settings, report);
	yield* writer.end?.(signal) ?? [];
}

/**
 * Prints papers as they come. Holds no more than one paper at a time, but for formats that order
 * what they print (a reading list its lines, references their items). Pauses for the page.
 */
export const exportPapers = (
	papers: AsyncIterable<CitedPaper> | Iterable<CitedPaper>,
	format: CitationFormat,
	settings: ExportSettings = {},
): Export => {
	const report: ExportReport = { exported: 0, shortcomings: [] };
	return { chunks: print(papers, format, settings, report), report };
};

/** The whole document as one text: for the clipboard. */
export const exportText = async (
	papers: AsyncIterable<CitedPaper> | Iterable<CitedPaper>,
	format: CitationFormat,
	settings: ExportSettings = {},
): Promise<{ text: string; report: ExportReport }> => {
	const { chunks, report } = exportPapers(papers, format, settings);
	let text = '';
	for await (const chunk of chunks) text += chunk;
	return { text, report };
};
