import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** A paper with the topics that readers or authors gave it. */
export interface LabelledPaper {
	title: string;
	abstract: string;
	categories: string[];
	/** `YYYY`, or a day; `undefined` where a file does not tell. */
	published?: string | undefined;
	/** Topics that a careful reader would miss. */
	core: string[];
	/** Topics that are right and not required; empty where a file does not tell them apart. */
	acceptable: string[];
}

export interface LabelledFile {
	papers: LabelledPaper[];
	/** Whether the file tells required topics from right ones. */
	tellsApart: boolean;
	/** What was skipped and why, by line or place, for people. */
	problems: string[];
}

const ids = z.array(z.string());
const row = z.object({
	title: z.string().check(z.minLength(1)),
	abstract: z.optional(z.nullable(z.string())),
	categories: z.optional(z.nullable(z.union([ids, z.string()]))),
	published: z.optional(z.nullable(z.string())),
	topics: z.optional(ids),
	core: z.optional(ids),
	expected: z.optional(ids),
	acceptable: z.optional(ids),
});

const toPaper = (value: unknown): LabelledPaper & { tellsApart: boolean } => {
	const parsed = row.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a paper'}`);
	}
	const { title, abstract, categories, published, acceptable, ...given } = parsed.data;
	const core = given.core ?? given.expected ?? given.topics;
	if (core === undefined) throw new Error('neither topics nor core');
	return {
		title,
		abstract: abstract ?? '',
		categories: typeof categories === 'string' ? categories.split(/[\s,;]+/u) : (categories ?? []),
		published: published ?? undefined,
		core: [...new Set(core)],
		acceptable: [...new Set(acceptable)].filter((topic) => !core.includes(topic)),
		tellsApart: acceptable !== undefined,
	};
};

interface Piece {
	place: string;
	text?: string;
	value?: unknown;
}

/** The rows of a text: a JSON array, an object that holds one, or a line of JSON each. */
const piecesOf = (text: string): Piece[] => {
	const whole = parsed(text);
	if (whole === undefined || !isSeveral(whole)) {
		return text
			.split('\n')
			.map((line, at) => ({ place: `line ${at + 1}`, text: line }))
			.filter((piece) => piece.text.trim() !== '');
	}
	const list = Array.isArray(whole) ? whole : Object.values(whole).find(Array.isArray);
	return (list as unknown[]).map((value, at) => ({ place: `paper ${at + 1}`, value }));
};

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
};

/** One paper alone in a file is a row, not a list of rows. */
const isSeveral = (value: unknown): value is object =>
	Array.isArray(value) ||
	(typeof value === 'object' &&
		value !== null &&
		!('title' in value) &&
		Object.values(value).some(Array.isArray));

/** Reads labelled papers from text; what is no labelled paper is told and skipped. */
export const parseLabelled = (text: string): LabelledFile => {
	const file: LabelledFile = { papers: [], tellsApart: false, problems: [] };
	for (const { place, text: line, value } of piecesOf(text.replace(/^\uFEFF/u, ''))) {
		try {
			const { tellsApart, ...paper } = toPaper(line === undefined ? value : JSON.parse(line));
			file.papers.push(paper);
			file.tellsApart ||= tellsApart;
		} catch (error) {
			file.problems.push(
				`${place}: skipped, ${error instanceof Error ? error.message : 'unreadable'}`,
			);
		}
	}
	return file;
};

/** @param path A `.json` or `.jsonl` file, also gzipped. */
export const readLabelled = (path: string): LabelledFile => {
	const bytes = readFileSync(path);
	const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return parseLabelled((isZipped ? gunzipSync(bytes) : bytes).toString());
};
