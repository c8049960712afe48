import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '../../../lib/sites/index.ts';
import { optionalHosts, requiredHosts } from '../../../lib/sites/manifest.ts';

/** https only, a host, a path: the strict half of what browsers allow. */
const PATTERN = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/;

const matchesOf = (access: string): string[] =>
	sites.filter((site) => site.access === access).flatMap(({ matches }) => [...matches]);

describe('the registry of sites', () => {
	test('is the folder: a file is named after its site', () => {
		const files = readdirSync(new URL('../../../lib/sites/', import.meta.url))
			.filter((file) => file.endsWith('.site.ts'))
			.map((file) => file.replace(/\.site\.ts$/, ''));
		expect(sites.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
		expect(files.length).toBeGreaterThan(0);
	});

	test('says the same in the bundle and while building', async () => {
		expect((await requiredHosts()).toSorted()).toEqual(matchesOf('required').toSorted());
		expect((await optionalHosts()).toSorted()).toEqual(matchesOf('optional').toSorted());
	});

	test('asks at install for Hugging Face Papers and arXiv only, and for none of their other pages', async () => {
		const hosts = await requiredHosts();
		expect(new Set(hosts.map((pattern) => pattern.split('/')[2]))).toEqual(
			new Set(['huggingface.co', 'arxiv.org']),
		);
		for (const pattern of hosts) {
			expect(pattern).toMatch(
				/^https:\/\/(?:huggingface\.co\/papers|arxiv\.org\/(?:abs|list|search|catchup|a)\b)/,
			);
		}
	});

	test.each(sites.flatMap(({ id, matches }) => matches.map((pattern) => [id, pattern] as const)))(
		'%s: %s is a match pattern',
		(_, pattern) => {
			expect(pattern).toMatch(PATTERN);
			expect(URL.canParse(pattern.replaceAll('*', 'x'))).toBe(true);
		},
	);
});
