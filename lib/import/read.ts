import { breather } from '../citation/breathe.ts';
import { decodeFile } from './decode.ts';
import type { ImportedPaper, Importer, ImportProblem } from './importer.ts';
import { measured } from './measure.ts';

export type ImportFormat = 'bibtex' | 'ris' | 'csl-json' | 'nbib' | 'paper-memory';

/** Loaded when a file of theirs is read: none is needed to show a page. */
const IMPORTERS: Record<ImportFormat, () => Promise<{ default: Importer }>> = {
	bibtex: () => import('./bibtex.importer.ts'),
	ris: () => import('./ris.importer.ts'),
	'csl-json': () => import('./csl-json.importer.ts'),
	nbib: () => import('./nbib.importer.ts'),
	'paper-memory': () => import('./paper-memory.importer.ts'),
};

/** What a text shows itself to be; a file’s name is not trusted. */
export const detectFormat = (text: string): ImportFormat | undefined => {
	if (/^\s*[[{]\s*["{[\]]/u.test(text)) {
		return /^\s*\{/u.test(text) && text.includes('"__dataVersion"') ? 'paper-memory' : 'csl-json';
	}
	if (/^TY\s{1,3}-\s/mu.test(text)) return 'ris';
	if (/^PMID- \d+\s*$/mu.test(text) && /^B?TI {1,2}- /mu.test(text)) return 'nbib';
	return /@[A-Za-z]+\s*[{(]/u.test(text) ? 'bibtex' : undefined;
};

export interface Imported {
	/** Missing where the text is of no format that can be read. */
	format?: ImportFormat;
	/** In the order of their lines, as the problems are. */
	papers: ImportedPaper[];
	problems: ImportProblem[];
}

export interface ImportSettings {
	/** Aborts the reading: the promise then rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Told which part of the text is read, from 0 to 1. */
	onProgress?: (part: number) => void;
}

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

const readText = async (
	text: string,
	format: ImportFormat,
	{ signal, onProgress }: ImportSettings,
): Promise<Pick<Imported, 'papers' | 'problems'>> => {
	const { default: importer } = await IMPORTERS[format]();
	const papers: ImportedPaper[] = [];
	const problems: ImportProblem[] = [];
	const breathe = breather(signal);
	let offset = 0;
	for (const read of importer.read(text, (at) => (offset = at))) {
		if (read.kind === 'paper') {
			const paper = measured(read.paper);
			papers.push(paper);
			const { line, key = '' } = paper;
			if (paper !== read.paper) problems.push({ line, code: 'cut', detail: key });
		}
		if (read.kind === 'problem') problems.push(read.problem);
		const pause = breathe();
		if (pause === undefined) continue;
		onProgress?.(text.length === 0 ? 1 : offset / text.length);
		await pause;
	}
	onProgress?.(1);
	// What waited for its parent comes late.
	return { papers: papers.toSorted(byLine), problems: problems.toSorted(byLine) };
};

/**
 * Reads a file or pasted text of any format that Offprint knows. Never rejects for what the file
 * holds: what cannot be read is told with its line, the rest is read. Pauses for the page.
 */
export const readImport = async (
	source: Uint8Array | string,
	settings: ImportSettings = {},
): Promise<Imported> => {
	const { text, problems } =
		typeof source === 'string'
			? { text: source.replaceAll(/\r\n?/gu, '\n').replace(/^\uFEFF/u, ''), problems: [] }
			: decodeFile(source);
	if (problems.some(({ code }) => code === 'binary')) return { papers: [], problems };
	const format = detectFormat(text);
	if (format === undefined) {
		return {
			papers: [],
			problems: [
				...problems,
				{ line: 1, code: 'unknown-format', detail: text.trim().slice(0, 80) },
			],
		};
	}
	const read = await readText(text, format, settings);
	return { format, papers: read.papers, problems: [...problems, ...read.problems] };
};
