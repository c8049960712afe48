import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ImportedPaper } from '../../../lib/import/importer.ts';
import { lookUpAll } from '../../../lib/import/look-up-all.ts';
import { resolveImport } from '../../../lib/import/resolve.ts';
import { importPapers } from '../../../lib/library/import.ts';
import { planImport } from '../../../lib/library/import-plan.ts';
import { paperById, total } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { failure, success, type FailureCode } from '../../../lib/rpc/result.ts';
import { deleteLibrary, newPaper } from '../library/raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const record = (draft: Partial<PaperDraft> & { id: string }): ImportedPaper => ({
	line: 1,
	draft: {
		title: 'A paper about attention',
		authors: [{ name: 'Ada Lovelace' }],
		source: 'import',
		...draft,
	},
});

const apply = (papers: readonly ImportedPaper[]) =>
	importPapers(
		'file',
		papers.map((paper) => ({ ...paper, topics: [] })),
	);

test('a paper that is saved with the DOI that the file names is the same, by whatever id', async () => {
	await save(newPaper('arxiv:1706.03762', { title: 'A Paper about Attention', doi: '10.1000/a' }));
	const papers = [record({ id: 'doi:10.1000/a', doi: '10.1000/a', abstract: 'New.' })];
	const { records } = await planImport(papers);
	expect(records).toMatchObject([{ standing: 'merged', into: 'arxiv:1706.03762' }]);
	await apply(resolveImport(papers, records));
	expect(await total()).toBe(1);
	expect(await paperById('doi:10.1000/a')).toMatchObject({
		id: 'arxiv:1706.03762',
		abstract: 'New.',
	});
});

test('a paper of the same title is what the user says', async () => {
	await save(newPaper('arxiv:1706.03762', { title: 'A Paper about Attention' }));
	const papers = [record({ id: 'doi:10.1000/a' })];
	const { records } = await planImport(papers);
	expect(resolveImport(papers, records)).toEqual([]);
	expect(resolveImport(papers, records, new Map([[0, 'separate']]))).toEqual(papers);
	await apply(resolveImport(papers, records, new Map([[0, 'merge']])));
	expect(await total()).toBe(1);
	expect((await paperById('doi:10.1000/a'))?.id).toBe('arxiv:1706.03762');
});

test('by the same id it cannot be another paper', async () => {
	await save(newPaper('doi:10.1000/a', { title: 'Cooking for beginners and their friends' }));
	const papers = [record({ id: 'doi:10.1000/a' })];
	const { records } = await planImport(papers);
	expect(records[0]?.conflict).toEqual({ kind: 'title', with: 'doi:10.1000/a' });
	expect(resolveImport(papers, records, new Map([[0, 'separate']]))).toEqual([]);
	expect(resolveImport(papers, records, new Map([[0, 'merge']]))).toEqual(papers);
});

test('a pasted list is looked up one by one', async () => {
	const draft = record({ id: 'arxiv:1706.03762' }).draft;
	const answers: Record<string, ReturnType<typeof success<PaperDraft>> | FailureCode> = {
		'arxiv:1706.03762': success(draft),
		'arxiv:9999.99999': 'missing',
		'doi:10.1000/a': 'network',
	};
	const steps: number[] = [];
	const ids = Object.keys(answers).map((id, index) => ({ id, line: index + 1 }));
	const lookUp = async (id: string) => {
		const answer = answers[id]!;
		return typeof answer === 'string' ? failure(answer, '') : answer;
	};
	expect(await lookUpAll(ids, { lookUp, onProgress: (done) => steps.push(done) })).toEqual({
		papers: [{ draft, line: 1 }],
		problems: [
			{ line: 2, code: 'not-found', detail: 'arxiv:9999.99999' },
			{ line: 3, code: 'not-asked', detail: 'doi:10.1000/a' },
		],
	});
	expect(steps).toEqual([1, 2, 3]);
	await expect(
		lookUpAll(ids, { lookUp, signal: AbortSignal.abort(new Error('enough')) }),
	).rejects.toThrow('enough');
});
