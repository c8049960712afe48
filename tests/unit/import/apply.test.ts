import { expect, test, vi } from 'vitest';
import { applyImport } from '../../../lib/import/apply.ts';
import type { ImportedPaper } from '../../../lib/import/importer.ts';
import { failure, success } from '../../../lib/rpc/result.ts';

const papers: ImportedPaper[] = Array.from({ length: 600 }, (_, index) => ({
	draft: { id: `doi:10.1000/${index}`, title: 'T', authors: [], source: 'import' },
	line: index,
}));

const counts = { created: 250, changed: 0, keysRefused: 1 };

test('hands over chunks under one name, the first of the file last', async () => {
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>(async () => success(counts));
	const steps: number[] = [];
	const run = await applyImport(papers, {
		batch: 'file',
		send,
		onProgress: (done) => steps.push(done),
	});
	expect(run).toEqual({ counts: { created: 750, changed: 0, keysRefused: 3 }, done: 600 });
	expect(steps).toEqual([250, 500, 600]);
	expect(send.mock.calls.map(([{ batch, papers: some }]) => [batch, some[0]?.draft.id])).toEqual([
		['file', 'doi:10.1000/350'],
		['file', 'doi:10.1000/100'],
		['file', 'doi:10.1000/0'],
	]);
	expect(send.mock.calls[0]?.[0].papers[0]).not.toHaveProperty('line');
});

test('a chunk that fails ends it, and what was done is told', async () => {
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>();
	send.mockResolvedValueOnce(success(counts)).mockResolvedValueOnce(failure('full', 'disk'));
	const run = await applyImport(papers, { batch: 'file', send });
	expect(run).toEqual({ counts, done: 250, failure: { ok: false, code: 'full', message: 'disk' } });
});

test('can be cancelled between chunks', async () => {
	const controller = new AbortController();
	const send = vi.fn<Parameters<typeof applyImport>[1]['send']>(async () => {
		controller.abort();
		return success(counts);
	});
	const run = await applyImport(papers, { batch: 'file', send, signal: controller.signal });
	expect(run).toEqual({ counts, done: 250, cancelled: true });
});
