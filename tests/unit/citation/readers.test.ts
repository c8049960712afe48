/** What is printed is read back by others, and by our own importer: the same titles, the same names. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import bibtexTidy from 'bibtex-tidy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import type { CitedPaper } from '../../../lib/citation/format.ts';
import biblatex from '../../../lib/citation/formats/biblatex.format.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { keyGiver } from '../../../lib/citation/key/key.ts';
import { isBalanced } from '../../../lib/citation/latex/balance.ts';
import { namesOf, type NameList } from '../../../lib/citation/names/parts.ts';
import { defaultCitationOptions, type CitationOptions } from '../../../lib/citation/options.ts';
import { plainTitle } from '../../../lib/citation/title/tokens.ts';
import { readImport } from '../../../lib/import/read.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from './papers.ts';

/** Quotes, dashes and spaces are written in many ways; everything else has to be the same. */
const canonical = (text: string): string =>
	text
		.normalize('NFKC')
		.replaceAll(/[\s\u200B-\u200D]/gu, '')
		.replaceAll(/[‘’“”"'`′″]/gu, '')
		.replaceAll(/[–—‐‑‒−-]+/gu, '-')
		.replaceAll('…', '...')
		.replaceAll('µ', 'μ');

type Name = NameList['names'][number];
const nameText = (name: Name): string[] =>
	'literal' in name ? [name.literal] : [name.family, name.given, name.suffix ?? ''];
const ownNames = (paper: CitedPaper): string[] =>
	namesOf(paper.authors).names.map((name) =>
		canonical(nameText(name).join('|')).replaceAll('|', ''),
	);

interface TheirName {
	name?: string;
	lastName?: string;
	firstName?: string;
	prefix?: string;
	suffix?: string;
	literal?: string;
	family?: string;
	given?: string;
	'non-dropping-particle'?: string;
	'dropping-particle'?: string;
}
const theirNames = (names: readonly TheirName[] = []): string[] =>
	names.map((name) =>
		canonical(
			[
				name.name ?? name.literal,
				name.prefix ?? name['non-dropping-particle'] ?? name['dropping-particle'],
				name.lastName ?? name.family,
				name.firstName ?? name.given,
				name.suffix,
			].join(''),
		),
	);

/** citation-js knows no arrows and no `\\times`: they are compared in the golden cases. */
const COMMON =
	'abcdefgh ABCDEFGH éöñçŁłßøÅåžšőğ αβ²₂ 王金 &%#_{}~^$<>|"\'“”–— .,:;!?()[]/+*=@-0123456789';
const titleText = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...Array.from('abcdefgh EFGH')) },
			fc.constantFrom(...Array.from(COMMON)),
		),
		{ minLength: 1, maxLength: 60 },
	)
	.map((characters) => `T${characters.join('')}`)
	// What the title itself has as math or TeX is compared in the golden cases.
	.filter((title) => !/\$.*\$|\\|`|--/u.test(title));
const word = fc
	.array(fc.constantFrom(...Array.from('abcdeéöñçłßøåžšőğ')), { minLength: 1, maxLength: 6 })
	.map((letters) => `X${letters.join('')}`);
const author = fc.oneof(
	fc.tuple(word, word).map(([given, family]) => ({ name: `${given} ${family}` })),
	fc.tuple(word, word).map(([given, family]) => ({ name: `${given} van den ${family}` })),
	fc
		.tuple(word, word, word)
		.map(([given, family, second]) => ({ name: 'x', given, family: `${family} ${second}` })),
	fc.tuple(word, word).map(([given, family]) => ({ name: 'x', given, family, suffix: 'Jr.' })),
	word.map((name) => ({ name })),
	word.map((name) => ({ name: `${name} Team` })),
	fc.constantFrom(
		{ name: '王小明' },
		{ name: 'Barnes and Noble' },
		{ name: 'x', family: 'Sons, Inc', given: 'A' },
	),
);

const draft = fc.record({
	id: fc.constantFrom(
		'arxiv:1706.03762',
		'doi:10.1000/a_b%c',
		'openreview:x-_1',
		'url:https://a.org/?q={}',
	),
	title: titleText,
	authors: fc.array(author, { minLength: 1, maxLength: 4 }),
	published: fc.constantFrom('2017-06-12', '1999-12', '2001'),
	type: fc.constantFrom(
		'article',
		'article-journal',
		'paper-conference',
		'book',
		'thesis',
		undefined,
	),
	publication: fc.constantFrom(
		{},
		{ 'container-title': 'Proceedings of A & B', page: '1-2' },
		{ publisher: 'Press_1' },
	),
}) as fc.Arbitrary<Partial<PaperDraft>>;

const options = fc.constantFrom<Partial<CitationOptions>>(
	{},
	{ protection: 'all' },
	{ encoding: 'utf-8' },
	{ preprints: 'scholar' },
);

const papersOf = (drafts: readonly Partial<PaperDraft>[]): CitedPaper[] => {
	const give = keyGiver(() => false);
	return drafts.map((each) => cited(give('key'), each));
};

const print = async (
	papers: CitedPaper[],
	format: typeof bibtex,
	chosen: Partial<CitationOptions>,
) => (await exportText(papers, format, { options: { ...defaultCitationOptions, ...chosen } })).text;

describe.each([bibtex, biblatex])('$name', (format) => {
	test('titles and names are read back by three others', { timeout: 120_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(draft, { minLength: 1, maxLength: 3 }),
				options,
				async (drafts, chosen) => {
					const papers = papersOf(drafts);
					const text = await print(papers, format, chosen);
					const titles = papers.map(({ title }) => canonical(plainTitle(title)));

					expect(
						bibtexTidy.tidy(text, {}).warnings.filter(({ code }) => code !== 'DUPLICATE_ENTRY'),
					).toEqual([]);

					const { entries, errors } = parse(text, { sentenceCase: false, english: false });
					expect(errors).toEqual([]);
					expect(entries.map(({ fields }) => canonical(String(fields['title'])))).toEqual(titles);
					expect(entries.map(({ fields }) => theirNames(fields['author'] as TheirName[]))).toEqual(
						papers.map(ownNames),
					);

					const items = new Cite(text).data as { title: string; author: TheirName[] }[];
					expect(items.map(({ title }) => canonical(title))).toEqual(titles);
					expect(items.map((item) => theirNames(item.author))).toEqual(papers.map(ownNames));
				},
			),
			{ numRuns: 150 },
		);
	});

	test('and by our own importer', { timeout: 120_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(draft, { minLength: 1, maxLength: 3 }),
				options,
				async (drafts, chosen) => {
					const papers = papersOf(drafts);
					const { papers: read, problems } = await readImport(await print(papers, format, chosen));
					expect(problems).toEqual([]);
					expect(read.map(({ key }) => key)).toEqual(papers.map(({ key }) => key));
					expect(read.map(({ draft: { title } }) => canonical(plainTitle(title)))).toEqual(
						papers.map(({ title }) => canonical(plainTitle(title))),
					);
					expect(read.map(({ draft: { authors } }) => ownNames(cited('k', { authors })))).toEqual(
						papers.map(ownNames),
					);
				},
			),
			{ numRuns: 200 },
		);
	});

	test(
		'any text at all gives entries that parse, the same each time',
		{ timeout: 120_000 },
		async () => {
			const anyText = fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.string({ unit: 'grapheme' }),
				fc.string(),
			);
			const anyDraft = fc.record({
				title: anyText,
				authors: fc.array(fc.record({ name: anyText, family: anyText }), { maxLength: 3 }),
				publication: fc.record({
					'container-title': anyText,
					note: anyText,
					volume: anyText,
					publisher: anyText,
				}),
				type: fc.constantFrom('article-journal', 'book', 'thesis', 'document'),
				abstract: anyText,
				keywords: fc.array(anyText, { maxLength: 2 }),
				extra: fc.record({ annote: anyText }),
			}) as fc.Arbitrary<Partial<PaperDraft>>;
			const all = { ...defaultCitationOptions.fields, abstract: true, keywords: true, file: true };
			await fc.assert(
				fc.asyncProperty(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), async (drafts) => {
					const papers = papersOf(drafts);
					const text = await print(papers, format, { fields: all });
					expect(await print(papers, format, { fields: all })).toBe(text);
					expect(isBalanced(text)).toBe(true);
					const { count, warnings } = bibtexTidy.tidy(text, {});
					expect(count).toBe(papers.length);
					expect(warnings.filter(({ code }) => code !== 'DUPLICATE_ENTRY')).toEqual([]);
					expect((await readImport(text)).papers).toHaveLength(papers.length);
				}),
				{ numRuns: 300 },
			);
		},
	);
});
