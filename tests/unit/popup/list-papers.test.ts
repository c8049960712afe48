import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { listPapers } from '../../../components/popup/list-papers.ts';
import { save } from '../../../lib/library/save.ts';
import { deleteLibrary, newPaper } from '../library/raw.ts';

const A = 'arxiv:1706.03762';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	await save(newPaper(A, { aliases: ['doi:10.5555/3295222'] }));
	await save(newPaper('s2:b'));
});

test.each([['arXiv:1706.03762'], ['https://arxiv.org/abs/1706.03762v5'], ['10.5555/3295222']])(
	'%s names the paper, by whichever of its ids it is saved',
	async (pasted) => {
		const { papers, count, ids } = await listPapers(pasted, 50);
		expect(papers.map(({ id }) => id)).toEqual([A]);
		expect(count).toBe(1);
		expect(await ids?.()).toEqual([A]);
	},
);

test('an id that nothing is saved by shows nothing, and exports nothing', async () => {
	const { papers, count, ids } = await listPapers('10.5555/1', 50);
	expect({ papers, count, ids: await ids?.() }).toEqual({ papers: [], count: 0, ids: [] });
});

test('without words the newest are shown', async () => {
	const { papers, count } = await listPapers('', 1);
	expect(papers.map(({ id }) => id)).toEqual(['s2:b']);
	expect(count).toBe(2);
});
