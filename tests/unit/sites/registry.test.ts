import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mainPatterns, patternsAt, siteAt } from '../../../lib/access/site-at.ts';
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

	test('lists first those that are there from the install on, then by name', () => {
		const [arxiv, huggingFace, ...others] = sites.map(({ name }) => name);
		expect([arxiv, huggingFace]).toEqual(['arXiv', 'Hugging Face Papers']);
		expect(others).toEqual(others.toSorted((a, b) => a.localeCompare(b, 'en')));
		expect(others.length).toBeGreaterThan(5);
	});

	test('says the same in the bundle and while building', async () => {
		expect((await requiredHosts()).toSorted()).toEqual(matchesOf('required').toSorted());
		expect((await optionalHosts()).toSorted()).toEqual(matchesOf('optional').toSorted());
	});

	test('asks at install for Hugging Face Papers and arXiv only, and for none of their other pages', async () => {
		const hosts = await requiredHosts();
		expect(new Set(hosts.map((pattern) => pattern.split('/')[2]))).toEqual(
			new Set(['huggingface.co', 'arxiv.org', 'www.arxiv.org', 'export.arxiv.org']),
		);
		for (const pattern of hosts) {
			expect(pattern).toMatch(
				/^https:\/\/(?:huggingface\.co\/papers|(?:(?:www|export)\.)?arxiv\.org\/(?:abs|list|search|catchup|a)\b)/,
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

	const documented = sites.map(({ name, access, matches }) => ({
		name,
		access,
		host: matches[0]!.split('/')[2]!,
	}));

	test.each(documented)('README and PRIVACY name $name', ({ name, access, host }) => {
		const textOf = (file: string): string =>
			readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
		expect(textOf('README.md')).toMatch(
			new RegExp(
				`^\\| ${name} \\|.*\\| ${access === 'required' ? 'from the install on' : 'once you allow it'} \\|$`,
				'm',
			),
		);
		expect(textOf('PRIVACY.md')).toContain(access === 'required' ? name : `\`${host}\``);
	});
});

describe('the site of an address', () => {
	const idAt = (url: string): string | undefined => siteAt(url)?.id;

	test('is found as browsers match, by path and query', () => {
		expect(idAt('https://scholar.google.com/scholar?q=attention#top')).toBe('google-scholar');
		expect(idAt('https://scholar.google.co.uk/scholar?cites=1')).toBe('google-scholar');
		expect(idAt('https://scholar.google.com/citations?user=x')).toBe('google-scholar');
		expect(idAt('https://scholar.google.com/scholar_settings?sciifh=1')).toBeUndefined();
		expect(idAt('https://scholar.google.com.example.org/scholar?q=x')).toBeUndefined();
		expect(idAt('https://scholarXgoogle.com/scholar?q=x')).toBeUndefined();
		expect(idAt('https://huggingface.co/papers?q=x')).toBe('huggingface');
		expect(idAt('https://huggingface.co/papers')).toBe('huggingface');
		expect(idAt('https://huggingface.co/models')).toBeUndefined();
		expect(idAt('https://www.arxiv.org/abs/1706.03762v5')).toBe('arxiv');
		expect(idAt('https://export.arxiv.org/list/cs.CL/new')).toBe('arxiv');
		expect(idAt('https://export.arxiv.org/api/query?id_list=1706.03762')).toBeUndefined();
		expect(idAt('https://openreview.net/')).toBe('openreview');
		expect(idAt('http://openreview.net/')).toBeUndefined();
		expect(idAt('about:blank')).toBeUndefined();
	});

	test('is let in where its reader is, and by its first host in the settings', () => {
		const scholar = siteAt('https://scholar.google.de/scholar?q=x')!;
		expect(patternsAt(scholar, 'https://scholar.google.de/scholar?q=x')).toEqual([
			'https://scholar.google.de/scholar?*',
			'https://scholar.google.de/citations?*',
		]);
		expect(mainPatterns(scholar)).toEqual([
			'https://scholar.google.com/scholar?*',
			'https://scholar.google.com/citations?*',
		]);
		const arxiv = siteAt('https://arxiv.org/abs/1706.03762')!;
		expect(new Set(mainPatterns(arxiv).map((pattern) => new URL(pattern).host))).toEqual(
			new Set(['arxiv.org']),
		);
	});
});
