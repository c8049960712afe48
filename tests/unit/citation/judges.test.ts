/** BibTeX, biber and LaTeX judge what is printed; a machine without them is told so. */
import { describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import biblatex from '../../../lib/citation/formats/biblatex.format.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { displayName } from '../../../lib/citation/names/plain.ts';
import { namesOf } from '../../../lib/citation/names/parts.ts';
import type { CitationOptions } from '../../../lib/citation/options.ts';
import { plainTitle } from '../../../lib/citation/title/tokens.ts';
import { workTypeSchema, type WorkType } from '../../../lib/paper/paper.ts';
import { canJudge, judgeBiber, judgeBibtex, printed, printedWithBiber } from '../../support/tex.ts';
import { ENTRIES } from './golden/entries.ts';
import { DISPLAY_NAMES, TOLD_NAMES } from './golden/names.ts';
import { TITLES } from './golden/titles.ts';
import { cited, optionsOf } from './papers.ts';

const people = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ name: `Person${index} Surname${index}` }));

const golden = ENTRIES.map(({ key, draft }) => cited(key, draft));

/** Every title and name of the golden cases, each in an entry. */
const titles = TITLES.map(([title], index) =>
	cited(`title${index}`, {
		title,
		authors: [{ name: DISPLAY_NAMES[index % DISPLAY_NAMES.length]![0] }],
		published: '2020-05',
	}),
);
const names = [
	...DISPLAY_NAMES.map(([name]) => ({ name })),
	...TOLD_NAMES.map(([author]) => author),
].map((author, index) =>
	cited(`name${index}`, { authors: [author, { name: 'Ada B' }], published: '2020-05' }),
);

/** Every kind of work, with all that it may have and with next to nothing. */
const kinds = workTypeSchema.def.entries;
const everyKind = Object.values(kinds).flatMap((type: WorkType) => [
	cited(`full-${type}`, {
		id: 'doi:10.1000/a_b%25c#d',
		type,
		title: 'A Title',
		authors: [{ name: 'Ada B' }],
		editors: [{ name: 'Cy D' }],
		publication: {
			'container-title': 'Journal of & Things_1',
			'collection-title': 'Series #1',
			'event-title': 'The Event',
			'event-place': 'Zürich',
			volume: '1',
			issue: '2',
			number: '3',
			page: '1-2',
			edition: '2',
			version: '1.0',
			publisher: 'Press & Co',
			'publisher-place': 'Berlin',
			genre: type === 'thesis' ? "Master's thesis" : 'Working paper',
			ISSN: '1476-4687',
			ISBN: '978-0262035613',
			issued: '2015-05-27',
			note: 'In press',
		},
	}),
	cited(`bare-${type}`, { id: 'url:https://a.org/?a=1&b=%7D_#x', type, title: 'B' }),
	cited(`number-${type}`, {
		id: 'title:x',
		type,
		title: 'C',
		authors: [{ name: 'X' }],
		publication: { 'container-title': 'J', issue: '2', publisher: 'P', 'collection-title': 'S' },
	}),
]);

const odd = [
	cited('gemini2023gemini', {
		id: 'arxiv:2312.11805',
		title: 'Gemini: “A Family” of α–β $5 and $10 {Models',
		authors: [{ name: 'Gemini Team' }, ...people(1_350)],
		published: '2023-12',
	}),
	cited('nobody', { id: 'openreview:abc-_1', title: 'Nobody Wrote This in C++ \\ ~^|<>"' }),
	cited('undated', {
		id: 'doi:10.1000/a',
		title: 'x '.repeat(5_000),
		authors: [{ name: 'Madonna' }],
	}),
	cited('extra', {
		title: 'T',
		authors: [{ name: 'A B' }],
		keywords: ['a, b'],
		abstract: '50% of $x$ & {',
	}),
];

const PAPERS = [...golden, ...titles, ...names, ...everyKind, ...odd];

const print = async (
	format: typeof bibtex,
	options: Partial<CitationOptions> = {},
): Promise<string> => (await exportText(PAPERS, format, { options: optionsOf(options) })).text;

const many = {
	fields: {
		url: 'always',
		doi: true,
		abstract: true,
		keywords: true,
		file: true,
		eprint: true,
		version: true,
	},
} as const;

describe.skipIf(!canJudge('bibtex'))('BibTeX', () => {
	test.each([
		['as it is', {}],
		[
			'with every field, for Scholar',
			{ ...many, preprints: 'scholar', protection: 'all', month: 'number' },
		],
	] as const)('has nothing against our entries %s', { timeout: 240_000 }, async (_, options) => {
		for (const { tool, warnings } of judgeBibtex(await print(bibtex, options))) {
			expect(warnings, tool).toEqual([]);
		}
	});
});

describe.skipIf(!canJudge('biber'))('biber', () => {
	test.each([
		['as it is', {}],
		['in ASCII with every field', { ...many, encoding: 'ascii' }],
	] as const)('has nothing against our BibLaTeX %s', { timeout: 240_000 }, async (_, options) => {
		expect(judgeBiber(await print(biblatex, options)).warnings).toEqual([]);
	});
});

/** What a PDF’s text is compared by: one line, no breaks of words. */
const flat = (text: string): string =>
	text.replaceAll(/-\n/gu, '').replaceAll(/\s+/gu, ' ').normalize('NFC');

/** Letters and digits only, in lower case: what styles and fonts leave as it is. */
const letters = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');

const shown = [
	'Ashish Vaswani',
	'Łukasz Kaiser',
	'Jacob Devlin',
	'Claude E. Shannon',
	'Ian Goodfellow',
	'Hugging Face Team',
];

describe.skipIf(!canJudge('pdflatex', 'bibtex', 'pdftotext', 'cmap.sty'))(
	'LaTeX with BibTeX',
	() => {
		test(
			'prints the names and titles of the papers, without a warning',
			{ timeout: 240_000 },
			async () => {
				const { text } = await exportText([...golden, ...odd.slice(1)], bibtex);
				const { text: page, warnings } = printed(text);
				expect(warnings).toEqual([]);
				for (const words of [
					...shown,
					'Attention is all you need',
					'BERT: Pre-training of deep bidirectional',
				]) {
					expect(flat(page)).toContain(words);
				}
			},
		);

		test('takes every title and name that it has letters for', { timeout: 240_000 }, async () => {
			// No font of pdflatex has these; they are named in the export’s report.
			const known = [...titles, ...names].filter(
				({ title, authors }) =>
					!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Emoji_Presentation}]|θεωρία/u.test(
						title + authors[0]?.name + authors[0]?.family,
					),
			);
			const { text } = await exportText(known, bibtex);
			const { text: page, warnings } = printed(text);
			expect(warnings).toEqual([]);
			const line = letters(page);
			for (const { authors, title } of known) {
				const name = namesOf(authors).names[0]!;
				expect(line).toContain(letters(displayName(name)));
				if (!/[$\\<&"“”‘’'–—ʻʾ]/u.test(title)) expect(line).toContain(letters(plainTitle(title)));
			}
		});
	},
);

describe.skipIf(!canJudge('pdflatex', 'biber', 'pdftotext', 'cmap.sty', 'etoolbox.sty'))(
	'LaTeX with biber',
	() => {
		test(
			'prints the names and titles of the papers, without a warning',
			{ timeout: 240_000 },
			async () => {
				const { text } = await exportText([...golden, ...odd.slice(1)], biblatex);
				const { text: page, warnings } = printedWithBiber(text);
				expect(warnings).toEqual([]);
				for (const words of [...shown, 'Attention Is All You Need'])
					expect(flat(page)).toContain(words);
			},
		);
	},
);
