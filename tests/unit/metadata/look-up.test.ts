import { expect, it, vi } from 'vitest';
import { lookUp } from '../../../lib/metadata/look-up.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import { RpcError } from '../../../lib/rpc/result.ts';
import { entryOf, feedOf } from './atom.ts';

const ID = 'arxiv:1706.03762';
const HF = JSON.stringify({ id: '1706.03762', title: 'Attention', authors: [] });

const web = (answers: { arxiv: string | RpcError; hf: string | RpcError }) =>
	vi.fn<Ask>((url) => {
		const answer = url.includes('export.arxiv.org') ? answers.arxiv : answers.hf;
		return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
	});
const missing = new RpcError('missing', 'status 404');
const down = new RpcError('network', 'status 429');

it('asks arXiv, and nobody else when it answers', async () => {
	const ask = web({ arxiv: feedOf(entryOf({})), hf: HF });
	expect((await lookUp(ID, ask)).source).toBe('arxiv');
	expect(ask).toHaveBeenCalledTimes(1);
});

it('asks Hugging Face where arXiv cannot be asked', async () => {
	expect((await lookUp(ID, web({ arxiv: down, hf: HF }))).source).toBe('huggingface');
	expect((await lookUp(ID, web({ arxiv: 'Rate exceeded.', hf: HF }))).source).toBe('huggingface');
});

it('gives arXiv’s reason when both fail', async () => {
	await expect(lookUp(ID, web({ arxiv: down, hf: missing }))).rejects.toBe(down);
	await expect(lookUp(ID, web({ arxiv: feedOf(), hf: missing }))).rejects.toMatchObject({
		code: 'missing',
	});
});

it.each(['doi:10.1145/3292500', 'openreview:abc', 'acl:2024.acl-long.1', 'url:https://x.org'])(
	'asks nobody about %s',
	async (id) => {
		const ask = web({ arxiv: feedOf(), hf: HF });
		await expect(lookUp(id, ask)).rejects.toMatchObject({ code: 'missing' });
		expect(ask).not.toHaveBeenCalled();
	},
);

it('lets a mistake of our own through', async () => {
	const broken = new TypeError('a bug');
	await expect(lookUp(ID, () => Promise.reject(broken))).rejects.toBe(broken);
});
