import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../lib/background/handlers.ts';
import { backgroundCalls } from '../../../lib/rpc/contract.ts';
import { answer, identifySender } from '../../../lib/rpc/serve.ts';
import { deleteLibrary, newPaper, readStored } from '../library/raw.ts';
import { senders } from '../rpc/senders.ts';

const A = 'arxiv:1706.03762';
const ask = (name: string, input: unknown, from: 'content' | 'popup' = 'content') =>
	answer(backgroundCalls, handlers, { offprint: name, input }, senders()[from], identifySender);

const { draft } = newPaper(A, {
	title: 'Attention Is All You Need',
	authors: [{ name: 'Ashish Vaswani' }],
	published: '2017-06-12',
});

const cite = async (as: 'entry' | 'reference', paper: object = draft): Promise<string> => {
	const result = await ask('papers.cite', { draft: paper, as });
	if (!result.ok) throw new Error(result.message);
	return (result.value as { text: string }).text;
};

beforeEach(async () => {
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('citing the paper of a card', () => {
	it('prints what is not saved and stores nothing', async () => {
		expect(await cite('entry')).toContain('@misc{vaswani2017attention,');
		expect(await cite('reference')).toMatch(
			/^Ashish Vaswani\. Attention Is All You Need\. arXiv:1706\.03762, 2017\./u,
		);
		const { papers, keys } = await readStored();
		expect(papers).toEqual([]);
		expect(keys).toEqual([]);
	});

	it('prints a saved paper by its own key and by what the library knows', async () => {
		await ask('papers.save', { draft, topics: [] });
		await ask('papers.changeKey', { id: A, key: 'mine' }, 'popup');
		const text = await cite('entry', { ...draft, title: 'Attention is …', authors: [] });
		expect(text).toContain('@misc{mine,');
		expect(text).toContain('Vaswani, Ashish');
	});

	it('knows a saved paper by any of its ids', async () => {
		await ask('papers.save', { draft, topics: [] });
		await ask('papers.changeKey', { id: A, key: 'mine' }, 'popup');
		const other = { ...draft, id: 'url:https://a.example/first-among-versions', aliases: [A] };
		expect(await cite('entry', other)).toContain('@misc{mine,');
	});

	it('hands a key out once, and the next of its kind gets another', async () => {
		await ask('papers.save', { draft, topics: [] });
		await cite('entry');
		await ask('papers.save', { draft: { ...draft, id: 's2:twin' }, topics: [] });
		expect(await cite('entry', { ...draft, id: 's2:twin' })).toContain('{vaswani2017attentiona,');
	});

	it('keeps what only the user wrote or imported', async () => {
		const secret = { ...draft, extra: { annote: 'a private word' } };
		const papers = [{ draft: secret, tags: ['a private tag'], notes: 'a private note' }];
		await ask('papers.import', { batch: 'b', papers }, 'popup');
		expect((await readStored()).papers).toMatchObject([{ extra: { annote: 'a private word' } }]);
		expect(await cite('entry')).not.toContain('private');
		expect(await cite('reference')).not.toContain('private');
	});

	it('writes the dialect of the settings', async () => {
		await fakeBrowser.storage.local.set({ citation: { dialect: 'biblatex', keyPattern: 'acl' } });
		const text = await cite('entry');
		expect(text).toContain('@online{vaswani-2017-attention,');
		expect(text).toMatch(/date += \{2017-06-12\}/u);
	});
});
