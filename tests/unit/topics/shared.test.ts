import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/topics/classify.ts';
import { taxonomy, topicById } from '../../../lib/topics/taxonomy.ts';

const folder = fileURLToPath(new URL('../../../../shared/topics/', import.meta.url));
const isThere = existsSync(`${folder}dev.jsonl.gz`);
if (!isThere) console.log('topics: ../shared/topics is not there, labelled papers did not run');

interface Labelled {
	title: string;
	abstract: string;
	year: number;
	topics: string[];
}

const linesOf = <T>(name: string): T[] =>
	gunzipSync(readFileSync(`${folder}${name}`))
		.toString()
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as T);

/** The labels know the topics of the first taxonomy; a newer one counts as its parent. */
const asLabelled = (old: ReadonlySet<string>, id: string): string | undefined =>
	old.has(id) ? id : topicById(id)?.parent;

// Thousands of papers take a second or three, and more beside a busy neighbour.
describe.runIf(isThere)('labelled papers', { timeout: 120_000 }, () => {
	const old = new Set(
		isThere
			? (JSON.parse(readFileSync(`${folder}taxonomy.json`, 'utf8')) as { id: string }[]).map(
					({ id }) => id,
				)
			: [],
	);

	const f1 = (papers: readonly Labelled[], full: boolean): { f1: number; precision: number } => {
		let right = 0;
		let found = 0;
		let expected = 0;
		for (const { title, abstract, topics } of papers) {
			const ids = classify({ title, abstract: full ? abstract : undefined }).map(({ topic }) =>
				asLabelled(old, topic),
			);
			const answer = new Set(ids.filter((id) => id !== undefined));
			found += answer.size;
			expected += topics.length;
			right += topics.filter((topic) => answer.has(topic)).length;
		}
		return { f1: (2 * right) / (found + expected), precision: right / found };
	};

	test('no id of the first taxonomy is lost', () => {
		const ids = new Set(taxonomy.map(({ id }) => id));
		expect([...old].filter((id) => !ids.has(id))).toEqual([]);
	});

	// Floors a little under what was reached (.66 and .60): a fall means that a change did harm.
	test('papers of 2026 get the topics of their authors’ keywords', () => {
		const papers = linesOf<Labelled>('dev.jsonl.gz').filter(({ year }) => year === 2026);
		expect(papers.length).toBeGreaterThan(800);
		const full = f1(papers, true);
		const bare = f1(papers, false);
		console.log('topics: 2026 by keywords, full and title only', full, bare);
		expect(full.f1).toBeGreaterThan(0.64);
		expect(full.precision).toBeGreaterThan(0.66);
		expect(bare.f1).toBeGreaterThan(0.58);
	});

	test('hardly a paper of arXiv goes without a badge', () => {
		const papers = linesOf<{ title: string; abstract: string; categories: string[] }>(
			'unlabelled.jsonl.gz',
		).filter((_, at) => at % 10 === 0);
		const bare = papers.filter((paper) => classify(paper).length === 0);
		expect(bare.length / papers.length).toBeLessThan(0.01);
	});
});
