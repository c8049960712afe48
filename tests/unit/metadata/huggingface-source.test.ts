import { existsSync, readFileSync } from 'node:fs';
import { safeParse } from 'zod/mini';
import { describe, expect, it, vi } from 'vitest';
import huggingface from '../../../lib/metadata/huggingface.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import { paperDraftSchema } from '../../../lib/paper/paper.ts';

const ID = 'arxiv:2205.14135';
const ANSWER = {
	id: '2205.14135',
	title: 'FlashAttention: Fast and Memory-Efficient\nExact Attention',
	authors: [{ name: 'Tri Dao', hidden: false }, { name: ' Daniel Y. Fu ' }, { nobody: 1 }],
	summary: 'Transformers are slow.\n',
	publishedAt: '2022-05-27T17:53:09.000Z',
	ai_keywords: ['attention', 'GPU'],
	githubRepo: 'https://github.com/Dao-AILab/flash-attention',
	projectPage: 'https://tridao.me',
};
const fetchFrom = (answer: unknown, id = ID) =>
	huggingface.fetch(id, () => Promise.resolve(JSON.stringify(answer)));

describe('Hugging Face', () => {
	it('is asked for the paper', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(JSON.stringify(ANSWER)));
		await huggingface.fetch(ID, ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith('https://huggingface.co/api/papers/2205.14135');
	});

	it('tells what it knows', async () => {
		expect(await fetchFrom(ANSWER)).toEqual({
			id: ID,
			title: 'FlashAttention: Fast and Memory-Efficient Exact Attention',
			authors: [{ name: 'Tri Dao' }, { name: 'Daniel Y. Fu' }],
			abstract: 'Transformers are slow.',
			published: '2022-05-27',
			keywords: ['attention', 'GPU'],
			links: [
				{ kind: 'code', url: 'https://github.com/Dao-AILab/flash-attention' },
				{ kind: 'project', url: 'https://tridao.me/' },
			],
			source: 'huggingface',
		});
	});

	it('leaves out fields that make no sense, and only those', async () => {
		const draft = await fetchFrom({
			...ANSWER,
			authors: 'Tri Dao',
			summary: 7,
			publishedAt: '2022-02-31',
			ai_keywords: [1],
			githubRepo: 'javascript:alert(1)',
			projectPage: '/local',
		});
		expect(draft).toEqual({
			id: ID,
			title: 'FlashAttention: Fast and Memory-Efficient Exact Attention',
			authors: [],
			source: 'huggingface',
		});
	});

	it.each([
		['another paper', { ...ANSWER, id: '2205.14136' }],
		['no title', { ...ANSWER, title: '' }],
		['an error', { error: 'Not found' }],
		['a list', []],
		['nothing', undefined],
	])('made no sense: %s', async (_, answer) => {
		await expect(
			huggingface.fetch(ID, () => Promise.resolve(JSON.stringify(answer) ?? '')),
		).rejects.toMatchObject({ code: 'network' });
	});
});

const REAL = new URL(
	'../../../../shared/pages/api/hf_api_daily_papers_2026-07.json',
	import.meta.url,
);

const isHere = existsSync(REAL);
if (!isHere) console.log('Not run over a real answer: ../shared/pages/api is not here.');

it.runIf(isHere)('reads every paper of a real answer', async () => {
	const list: { paper: { id: string; authors: unknown[] } }[] = JSON.parse(
		readFileSync(REAL, 'utf8'),
	);
	expect(list.length).toBeGreaterThan(20);
	for (const { paper } of list) {
		const draft = await fetchFrom(paper, `arxiv:${paper.id}`);
		expect(safeParse(paperDraftSchema, draft).error).toBeUndefined();
		expect(draft.authors).toHaveLength(paper.authors.length);
	}
	console.log(`Read ${list.length} papers of Hugging Face's API from ../shared.`);
});
