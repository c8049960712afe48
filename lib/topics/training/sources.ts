import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A paper as the page or the answer that it came from gave it. */
export interface Paper {
	id: string;
	title: string;
	abstract: string;
	/** arXiv categories, the primary one first; none where the host gave none. */
	categories: string[];
	keywords: string[];
	/** Whether Hugging Face listed it. */
	listed: boolean;
}

/** Lines of a `.jsonl` or `.jsonl.gz` file, parsed. */
export const linesOf = <T>(path: string): T[] => {
	const bytes = readFileSync(path);
	const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);
};

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

interface Answer {
	paper: { id: string; title: string; summary: string; ai_keywords?: string[] | null };
}

const ofAnswer = ({ paper }: Answer): Paper => ({
	id: paper.id,
	title: flat(paper.title),
	abstract: flat(paper.summary),
	categories: [],
	keywords: paper.ai_keywords ?? [],
	listed: true,
});

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

const unescaped = (text: string): string =>
	text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, dec, hex, name: string) => {
		if (dec !== undefined) return String.fromCodePoint(Number(dec));
		if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
		return ENTITIES[name] ?? whole;
	});

/** The papers in a Hugging Face day page: one island's `data-props` holds them as JSON. */
const ofPage = (html: string): Paper[] => {
	for (const [, props] of html.matchAll(/data-props="([^"]*)"/gu)) {
		const { dailyPapers } = JSON.parse(unescaped(props!)) as { dailyPapers?: Answer[] };
		if (dailyPapers) return dailyPapers.map(ofAnswer);
	}
	return [];
};

/** Entries of an Atom answer of export.arxiv.org. */
const ofAtom = (xml: string): Paper[] =>
	[...xml.matchAll(/<entry>(.*?)<\/entry>/gsu)].map(([, entry]) => {
		const inner = (name: string): string =>
			flat(unescaped(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'su').exec(entry!)?.[1] ?? ''));
		const terms = (name: string): string[] =>
			[...entry!.matchAll(new RegExp(`<${name}[^>]*term="([^"]+)"`, 'gu'))].map(
				([, term]) => term!,
			);
		return {
			id: inner('id')
				.replace(/^.*\/abs\//u, '')
				.replace(/v\d+$/u, ''),
			title: inner('title'),
			abstract: inner('summary'),
			categories: [...new Set([...terms('arxiv:primary_category'), ...terms('category')])],
			keywords: [],
			listed: false,
		};
	});

/** Cards of a Hugging Face listing saved as plain text: title, abstract, “• n authors”. */
const ofListing = (text: string): Paper[] => {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return lines.flatMap((line, at) => {
		if (!/^• \d+ authors?$/u.test(line)) return [];
		const title = flat(lines[at - 2] ?? '');
		const hash = createHash('sha256').update(title).digest('hex').slice(0, 10);
		const abstract = flat(lines[at - 1] ?? '');
		return [{ id: `listing-${hash}`, title, abstract, categories: [], keywords: [], listed: true }];
	});
};

interface Unlabelled {
	id: string;
	title: string;
	abstract: string;
	categories: string[];
}

/**
 * Papers without labels, each once, those that Hugging Face listed first.
 * @param shared Folder that holds `topics/`, `pages/` and `seed/`.
 */
export const readUnlabelled = (shared: string): Paper[] => {
	const text = (path: string): string => readFileSync(`${shared}/${path}`, 'utf8');
	const answers = JSON.parse(text('pages/api/hf_api_daily_papers_2026-07.json')) as Answer[];
	const arxiv = linesOf<Unlabelled>(`${shared}/topics/unlabelled.jsonl.gz`).map((paper) => ({
		...paper,
		title: flat(paper.title),
		abstract: flat(paper.abstract),
		keywords: [],
		listed: false,
	}));
	const all = [
		...answers.map(ofAnswer),
		...ofPage(text('pages/huggingface/hf_papers_date_2026-07-02_ssr.html')),
		...ofListing(text('seed/hf-papers-listing.txt')),
		...ofAtom(text('pages/api/arxiv_api_recent_2026-07.xml')),
		...arxiv,
	];
	const byId = new Map<string, Paper>();
	for (const paper of all) if (!byId.has(paper.id)) byId.set(paper.id, paper);
	return [...byId.values()];
};
