import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseLabelled, readLabelled } from '../../../../lib/topics/training/labelled.ts';

const row = { title: 'A', abstract: 'B', core: ['llm'], acceptable: ['rag'] };
const paper = { ...row, categories: [] };

describe('files of labelled papers', () => {
	test.each([
		['a line each', `${JSON.stringify(row)}\n\n${JSON.stringify(row)}\n`],
		['an array', JSON.stringify([row, row], null, 2)],
		['an object that holds one', JSON.stringify({ source: 'hf', papers: [row, row] })],
		['a byte order mark first', `\uFEFF${JSON.stringify([row, row])}`],
	])('%s', (_name, text) => {
		expect(parseLabelled(text)).toEqual({
			papers: [paper, paper],
			tellsApart: true,
			problems: [],
		});
	});

	test('one paper alone is a file of one', () => {
		expect(parseLabelled(JSON.stringify(row)).papers).toEqual([paper]);
	});

	test('are read zipped too', () => {
		const path = join(mkdtempSync(join(tmpdir(), 'offprint-')), 'papers.jsonl.gz');
		writeFileSync(path, gzipSync(JSON.stringify(row)));
		expect(readLabelled(path).papers).toEqual([paper]);
	});
});

describe('labels', () => {
	test('topics alone are expected, and nothing is told apart', () => {
		const { papers, tellsApart } = parseLabelled('{"title":"A","topics":["rl","rl"]}');
		expect(papers[0]).toMatchObject({ core: ['rl'], acceptable: [] });
		expect(tellsApart).toBe(false);
	});

	test('what is expected is not acceptable as well', () => {
		const text = '{"title":"A","expected":["rl"],"acceptable":["rl","llm"]}';
		expect(parseLabelled(text).papers[0]).toMatchObject({ core: ['rl'], acceptable: ['llm'] });
	});

	test('categories may be one string, abstracts null', () => {
		const text = '{"title":"A","abstract":null,"categories":"cs.LG stat.ML","topics":[]}';
		expect(parseLabelled(text).papers[0]).toMatchObject({
			abstract: '',
			categories: ['cs.LG', 'stat.ML'],
		});
	});
});

describe('what is no labelled paper', () => {
	test('is told with its line, and the others are read', () => {
		const lines = [
			'{"title":',
			'{"title":"A"}',
			'[]',
			'{"title":"","topics":[]}',
			JSON.stringify(row),
		];
		const { papers, problems } = parseLabelled(lines.join('\n'));
		expect(papers).toEqual([paper]);
		expect(problems).toHaveLength(4);
		expect(problems[0]).toMatch(/^line 1: skipped, /);
		expect(problems[1]).toBe('line 2: skipped, neither topics nor core');
		expect(problems[2]).toMatch(/^line 3: skipped, /);
		expect(problems[3]).toMatch(/^line 4: skipped, title: /);
	});

	test('an empty file has no papers', () => {
		expect(parseLabelled('\n').papers).toEqual([]);
	});
});
