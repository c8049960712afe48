import { expect, test } from 'vitest';
import { exportPapers, exportText } from '../../../lib/citation/export.ts';
import type { CitationFormat, CitedPaper } from '../../../lib/citation/format.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { cited } from './papers.ts';

const papers = (count: number): CitedPaper[] =>
	Array.from({ length: count }, (_, index) =>
		cited(`k${index}`, {
			title: `Title ${index}`,
			authors: [{ name: `Ada N${index}` }],
			published: '2020',
		}),
	);

test('papers come one by one, and only as fast as they are printed', async () => {
	let asked = 0;
	const source = async function* (): AsyncGenerator<CitedPaper> {
		for (const paper of papers(500)) {
			asked += 1;
			yield paper;
		}
	};
	const progress: number[] = [];
	const { chunks, report } = exportPapers(source(), bibtex, {
		onProgress: (done) => progress.push(done),
	});
	let printed = 0;
	for await (const chunk of chunks) {
		printed += chunk.split('@misc').length - 1;
		expect(chunk.length).toBeLessThan(40_000);
		expect(asked - printed).toBeLessThanOrEqual(1);
	}
	expect(report).toEqual({ exported: 500, shortcomings: [] });
	expect(progress).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
});

test('entries have a blank line between them', async () => {
	const { text } = await exportText(papers(2), bibtex);
	expect(text).toMatch(/\n\}\n\n@misc/u);
	expect(text.endsWith('\n}\n')).toBe(true);
	expect((await exportText([], bibtex)).text).toBe('');
});

test('one bad record does not stop an export and is named in the report', async () => {
	const bad = { ...cited('bad', { title: 'Bad' }), authors: undefined as never };
	const [first, second] = papers(2);
	const { text, report } = await exportText([first!, bad, second!], bibtex);
	expect(text.match(/@misc/gu)).toHaveLength(2);
	expect(report.exported).toBe(2);
	expect(report.shortcomings).toEqual([
		{
			id: 'arxiv:1706.03762',
			key: 'bad',
			title: 'Bad',
			code: 'failed',
			detail: expect.any(String),
		},
	]);
});

test('a cancelled export ends with the reason', async () => {
	const controller = new AbortController();
	const { chunks } = exportPapers(papers(5), bibtex, {
		signal: controller.signal,
		onProgress: (done) => done === 3 && controller.abort(new Error('enough')),
	});
	let text = '';
	await expect(
		(async () => {
			for await (const chunk of chunks) text += chunk;
		})(),
	).rejects.toThrow('enough');
	// What was printed and not handed on yet is no document.
	expect(text).toBe('');
});

test('a source that fails fails the export', async () => {
	const source = async function* (): AsyncGenerator<CitedPaper> {
		yield papers(1)[0]!;
		throw new Error('database gone');
	};
	await expect(exportText(source(), bibtex)).rejects.toThrow('database gone');
});

test('the page gets its turn', async () => {
	const slow: CitationFormat = {
		...bibtex,
		open: () => ({
			entry: () => {
				const until = performance.now() + 3;
				while (performance.now() < until);
				return 'x';
			},
		}),
	};
	let turns = 0;
	const timer = setInterval(() => (turns += 1), 1);
	await exportText(papers(30), slow);
	clearInterval(timer);
	expect(turns).toBeGreaterThan(3);
});
