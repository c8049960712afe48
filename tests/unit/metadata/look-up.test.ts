import { expect, it, vi } from 'vitest';
import { lookUp as lookUpFrom } from '../../../lib/metadata/look-up.ts';
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
const anywhere = (): Promise<boolean> => Promise.resolve(true);
const lookUp = (id: string, ask: Ask) => lookUpFrom(id, { ask, mayAsk: anywhere });
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

it('asks nobody about an address', async () => {
	const ask = web({ arxiv: feedOf(), hf: HF });
	await expect(lookUp('url:https://x.org', ask)).rejects.toMatchObject({ code: 'missing' });
	expect(ask).not.toHaveBeenCalled();
});

it('asks no host that it may not ask, and says so where that was the reason', async () => {
	const ask = web({ arxiv: feedOf(entryOf({})), hf: HF });
	const mayAsk = (hosts: readonly string[]): Promise<boolean> =>
		Promise.resolve(hosts.some((host) => host.includes('huggingface.co')));
	expect((await lookUpFrom(ID, { ask, mayAsk })).source).toBe('huggingface');
	expect(ask).toHaveBeenCalledTimes(1);
	await expect(lookUpFrom('doi:10.1145/3292500', { ask, mayAsk })).rejects.toMatchObject({
		code: 'withheld',
	});
	expect(ask).toHaveBeenCalledTimes(1);
});

const DOI = 'doi:10.5281/zenodo.1212303';
const DATACITE = JSON.stringify({
	data: { attributes: { doi: '10.5281/zenodo.1212303', titles: [{ title: 'ImageNet' }] } },
});
const registries = (crossref: string | RpcError, datacite: string | RpcError) =>
	vi.fn<Ask>((url) => {
		const answer = url.startsWith('https://api.crossref.org/') ? crossref : datacite;
		return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
	});

it('asks DataCite for a DOI that Crossref does not know', async () => {
	expect((await lookUp(DOI, registries(missing, DATACITE))).source).toBe('datacite');
});

it('does not say that nobody knows a DOI where one was not heard', async () => {
	await expect(lookUp(DOI, registries(missing, down))).rejects.toBe(down);
	await expect(lookUp(DOI, registries(down, missing))).rejects.toBe(down);
	await expect(lookUp(DOI, registries(missing, missing))).rejects.toBe(missing);
});

it('lets a mistake of our own through', async () => {
	const broken = new TypeError('a bug');
	await expect(lookUp(ID, () => Promise.reject(broken))).rejects.toBe(broken);
});
