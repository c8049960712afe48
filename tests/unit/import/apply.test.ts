import { expect, test, vi } from 'vitest';
import { applyImport } from '../../../lib/import/apply.ts';
import type { ImportedPaper } from '../../../lib/import/importer.ts';
import { failure, success } from '../../../lib/rpc/result.ts';

const papers: ImportedPaper[] = Array.from({ length: 2_400 }, (_, index) => ({
	draft: { id: `doi:10.1000/${index}`, title: 'T', authors: [], source: 'import' },
	line: index,
}));

const judge = ({ id }: { id: string }) => [`topic of ${id}`];

const counts = { created: 1_000, changed: 0, keysRefused: 1 };

test('hands over chunks under one name, the first of the file last', async () => {
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>(async () => success(counts));
	const steps: number[] = [];
	const run = await applyImport(papers, {
		batch: 'file',
		judge,
		send,
		onProgress: (done) => steps.push(done),
	});
	expect(run).toEqual({ counts: { created: 3_000, changed: 0, keysRefused: 3 }, done: 2_400 });
	expect(steps).toEqual([1_000, 2_000, 2_400]);
	expect(send.mock.calls.map(([{ batch, papers: some }]) => [batch, some[0]?.draft.id])).toEqual([
		['file', 'doi:10.1000/1400'],
		['file', 'doi:10.1000/400'],
		['file', 'doi:10.1000/0'],
	]);
	expect(send.mock.calls[0]?.[0].papers[0]).not.toHaveProperty('line');
	expect(send.mock.calls[0]?.[0].papers[0]?.topics).toEqual(['topic of doi:10.1000/1400']);
});

test('a chunk that fails ends it, and what was done is told', async () => {
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>();
	send.mockResolvedValueOnce(success(counts)).mockResolvedValueOnce(failure('full', 'disk'));
	const run = await applyImport(papers, { batch: 'file', judge, send });
	expect(run).toEqual({
		counts,
		done: 1_000,
		failure: { ok: false, code: 'full', message: 'disk' },
	});
});

test('can be cancelled between chunks', async () => {
	const controller = new AbortController();
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>(async () => {
		controller.abort();
		return success(counts);
	});
	const run = await applyImport(papers, { batch: 'file', judge, send, signal: controller.signal });
	expect(run).toEqual({ counts, done: 1_000, cancelled: true });
});

test('a chunk of long records has fewer: a message has to pass', async () => {
	const name = 'Gr. Aad of the ATLAS collaboration';
	const authors = Array.from({ length: 3_000 }, () => ({ name, family: 'Aad', given: 'Gr.' }));
	const atlas = papers
		.slice(0, 300)
		.map((paper) => ({ ...paper, draft: { ...paper.draft, authors } }));
	const lengths: number[] = [];
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>(async (chunk) => {
		lengths.push(JSON.stringify(chunk).length);
		return success(counts);
	});
	const run = await applyImport(atlas, { batch: 'file', judge, send });
	expect(run.done).toBe(300);
	expect(Math.max(...lengths)).toBeLessThan(16_000_000);
	expect(send.mock.calls.at(-1)?.[0].papers[0]?.draft.id).toBe('doi:10.1000/0');
});
