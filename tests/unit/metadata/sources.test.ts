/** What holds of every source, whatever its server answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sources } from '../../../lib/metadata/index.ts';
import { hostsFor } from '../../../lib/metadata/look-up.ts';
import { optionalSourceHosts, requiredSourceHosts } from '../../../lib/metadata/manifest.ts';
import { RpcError } from '../../../lib/rpc/result.ts';

/** An id for each source. */
const IDS = [
	'arxiv:1706.03762',
	'doi:10.1145/3292500',
	'openreview:VtmBAGCN7o',
	'acl:N19-1423',
	'pmid:27474142',
	's2:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
];
const idFor = (source: (typeof sources)[number]): string =>
	IDS.find((id) => source.handles(id)) ?? 'none';

describe('the registry of sources', () => {
	test('is the folder: a file is named after its source', () => {
		const files = readdirSync(new URL('../../../lib/metadata/', import.meta.url))
			.filter((file) => file.endsWith('.source.ts'))
			.map((file) => file.replace(/\.source\.ts$/, ''));
		expect(sources.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
	});

	test('has an order without ties', () => {
		expect(new Set(sources.map(({ order }) => order)).size).toBe(sources.length);
		const doi = sources.filter((source) => source.handles('doi:10.1145/3292500'));
		expect(doi.map(({ id }) => id)).toEqual(['crossref', 'datacite']);
	});

	test('says the same in the bundle and while building', async () => {
		const hostsOf = (access: string): string[] =>
			sources.filter((source) => source.access === access).flatMap(({ hosts }) => [...hosts]);
		expect((await requiredSourceHosts()).toSorted()).toEqual(hostsOf('required').toSorted());
		expect((await optionalSourceHosts()).toSorted()).toEqual(hostsOf('optional').toSorted());
	});

	test('asks at install for arXiv’s API and Hugging Face’s only', async () => {
		expect((await requiredSourceHosts()).toSorted()).toEqual([
			'https://export.arxiv.org/*',
			'https://huggingface.co/api/*',
		]);
	});

	test.each(sources.flatMap(({ id, hosts }) => hosts.map((host) => [id, host] as const)))(
		'%s: %s is a match pattern of https',
		(_, host) => expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/(?:\w+\/)*\*$/),
	);

	test.each(sources.flatMap(({ hosts }) => hosts.map((host) => new URL(host).host)))(
		'PRIVACY.md says when %s is asked',
		(host) => {
			const text = readFileSync(new URL('../../../PRIVACY.md', import.meta.url), 'utf8');
			expect(text).toContain(`\`${host}`);
		},
	);

	test('tells the hosts that may be asked about an id', () => {
		expect(hostsFor('doi:10.1145/3292500')).toEqual([
			'https://api.crossref.org/*',
			'https://api.datacite.org/*',
		]);
		expect(hostsFor('url:https://example.org')).toEqual([]);
	});
});

describe.each(sources.map((source) => [source.id, source] as const))('%s', (_, source) => {
	const id = idFor(source);

	it('asks none but its own hosts', async () => {
		const asked: string[] = [];
		const ask = (url: string): Promise<string> => {
			asked.push(url);
			return Promise.reject(new RpcError('missing', 'status 404'));
		};
		await expect(source.fetch(id, ask)).rejects.toMatchObject({ code: 'missing' });
		expect(asked.length).toBeGreaterThan(0);
		for (const url of asked) {
			expect(
				source.hosts.some((host) => url.startsWith(host.slice(0, -1))),
				url,
			).toBe(true);
		}
	});

	it('lets through why it was not answered', async () => {
		const down = new RpcError('network', 'status 429');
		await expect(source.fetch(id, () => Promise.reject(down))).rejects.toBe(down);
	});

	it.each([
		['nothing', ''],
		['text', 'Resource not found.'],
		['a page', '<!DOCTYPE html><html><head><title>Just a moment…</title></head></html>'],
		['null', 'null'],
		['a number', '7'],
		['a list', '[]'],
		['an empty object', '{}'],
		['objects of the wrong kind', '{"message":[],"data":7,"notes":"none","result":null,"id":{}}'],
		['half of an object', '{"message":{"DOI":"10.1145/3292500","title":["Half'],
		['a deep list', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
		['a deep document', '<a>'.repeat(5_000)],
		['a prototype', '{"__proto__":{"title":"x"},"constructor":{"prototype":{}}}'],
		['a bomb of entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]><feed>&a;</feed>'],
	])('makes no paper of %s', async (_name, answer) => {
		const error = await source
			.fetch(id, () => Promise.resolve(answer))
			.catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(RpcError);
		expect(['network', 'missing']).toContain((error as RpcError).code);
	});
});
