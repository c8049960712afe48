/** What an editor compares who imports a .bib file and exports it again. */
import { describe, expect, test } from 'vitest';
import { cslItem } from '../../../lib/citation/csl/item.ts';
import { exportText } from '../../../lib/citation/export.ts';
import biblatex from '../../../lib/citation/formats/biblatex.format.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import cslJson from '../../../lib/citation/formats/csl-json.format.ts';
import csv from '../../../lib/citation/formats/csv.format.ts';
import ris from '../../../lib/citation/formats/ris.format.ts';
import { defaultCitationOptions } from '../../../lib/citation/options.ts';
import { recordOf } from '../../../lib/citation/record.ts';
import { readImport } from '../../../lib/import/read.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited, fieldOf } from '../citation/papers.ts';

const fields = { ...defaultCitationOptions.fields, abstract: true };
const options = { ...defaultCitationOptions, fields };

const read = async (text: string): Promise<PaperDraft> => {
	const { papers, problems } = await readImport(text);
	expect(problems).toEqual([]);
	return papers[0]!.draft;
};

const entry = (text: string, type = 'article'): string =>
	`@${type}{k, author={Ada Lovelace}, ${type === 'article' ? 'journal={J}, volume={1},' : ''} ${text}}`;

const printed = async (draft: PaperDraft, format = bibtex): Promise<string> =>
	(await exportText([cited('k', draft)], format, { options })).text;

/** A field as it is after one way round, and the same after another. */
const again = async (bib: string, name: string, format = bibtex): Promise<string | undefined> => {
	const once = await printed(await read(bib), format);
	expect(await printed(await read(once), format)).toBe(once);
	return fieldOf(once, name);
};

test.each<[field: string, name: string, expected: string]>([
	[
		String.raw`abstract={We bound $F_{1}$ by 5\% \& \$5.}`,
		'abstract',
		String.raw`{We bound $F_{1}$ by 5\% \& \$5.}`,
	],
	[String.raw`note={Code for $k$-means \#1}`, 'note', String.raw`{Code for $k$-means \#1}`],
	[String.raw`number={3}, issue={Special Issue on X}`, 'issue', '{Special Issue on X}'],
])('of an article, %s stays', async (field, name, expected) => {
	expect(await again(entry(`title={T}, year=2020, ${field}`), name)).toBe(expected);
});

test.each([
	[String.raw`Use of \textsuperscript{14}C`, 'Use of {$^{14}$C}', 'Use of ¹⁴C'],
	[String.raw`At 10\textsuperscript{-12} K`, 'At 10$^{-12}$ {K}', 'At 10⁻¹² K'],
	['At 10$^{-12}$ K', 'At 10$^{-12}$ {K}', 'At 10⁻¹² K'],
])('raised characters are one script: %s', async (tex, expected, title) => {
	const bib = entry(`title={${tex}}, year=2020`);
	expect((await read(bib)).title).toBe(title);
	expect(await again(bib, 'title')).toBe(`{${expected}}`);
});

describe('a month', () => {
	test.each([
		['{Summer}', '{Summer}'],
		['{Mar./Apr.}', '{Mar./Apr.}'],
		['mar # "--" # apr', '{Mar--Apr}'],
		['{Oktober}', '{Oktober}'],
		['{12 March}', 'mar'],
		['{June 12th}', 'jun'],
		['"12~" # jun', 'jun'],
		['{09}', 'sep'],
	])('month = %s', async (month, expected) => {
		expect(await again(entry(`title={T}, year=2001, month=${month}`), 'month')).toBe(expected);
	});

	test('that was corrected since is the corrected one; a season is an issue for biblatex', async () => {
		const summer = await read(entry('title={T}, year=2001, month={Summer}'));
		expect(fieldOf(await printed(summer, biblatex), 'issue')).toBe('{Summer}');
		const issued = '2001-08';
		const corrected = { ...summer, publication: { ...summer.publication, issued } };
		expect(fieldOf(await printed(corrected), 'month')).toBe('aug');
		expect(await printed(corrected, biblatex)).not.toContain('Summer');
	});
});

test('a note keeps its dots, each time it goes through a file', async () => {
	const bib = entry(
		'title={T}, year=2001, note={To appear ... in Foo}, howpublished={Bar}',
		'misc',
	);
	expect(await again(bib, 'note')).toBe('{To appear ... in Foo. Bar}');
});

describe('a patent', () => {
	test.each([
		['misc', 'note={US Patent 6,285,999}', '{US Patent 6,285,999}'],
		['misc', 'note={US Patent App. 16/021,971}', '{US Patent App. 16/021,971}'],
		['patent', 'number={US 381968 A}, type={patentus}', '{U.S. patent US 381968 A}'],
		['patent', 'number={7,123,456}', '{Patent 7,123,456}'],
	])('@%s with %s keeps its number', async (type, told, note) => {
		const bib = entry(`title={T}, year=2001, ${told}`, type);
		expect((await read(bib)).type).toBe('patent');
		expect(await again(bib, 'note')).toBe(note);
	});

	test('is none that a note only dates', async () => {
		const bib = entry('title={T}, year=2019, note={Patent 2019}', 'misc');
		expect((await read(bib)).type).not.toBe('patent');
		expect(await again(bib, 'note')).toBe('{Patent 2019}');
	});

	test('that an article only notes makes none of it', async () => {
		const bib = entry('title={T}, year=2001, number={2}, note={US Patent 6,285,999}');
		expect(await read(bib)).toMatchObject({ type: 'article-journal', publication: { issue: '2' } });
		expect(await again(bib, 'note')).toBe('{US Patent 6,285,999}');
	});

	test('is one for biblatex, with its kind', async () => {
		const bib = entry('title={T}, year=2001, note={US Patent 6,285,999}', 'misc');
		expect(await again(bib, 'number', biblatex)).toBe('{6,285,999}');
		expect(await again(bib, 'type', biblatex)).toBe('{US Patent}');
	});
});

test.each([
	['A-12--A-15', 'A-12--A-15'],
	['A-12 – A-15', 'A-12--A-15'],
	['S1-S10', 'S1--S10'],
	['12-34, 56--60', '12--34, 56--60'],
])('pages %s', async (pages, expected) => {
	const bib = entry(`title={T}, year=2001, pages={${pages}}`);
	for (const format of [bibtex, biblatex]) {
		expect(await again(bib, 'pages', format)).toBe(`{${expected}}`);
	}
	const { publication } = await read(bib);
	const inRis = await read(await printed(await read(bib), ris));
	if (!pages.includes(',')) expect(inRis.publication?.page).toBe(publication?.page);
});

test('a number that no style prints is kept', async () => {
	expect(await again(entry('title={T}, year=2001, number={2119}', 'misc'), 'number')).toBe(
		'{2119}',
	);
});

test('the day on which something was looked at is told in every format, and not that of the saving', async () => {
	const draft = await read(entry('title={T}, url={https://a.b/c}, urldate={2024-03-02}', 'online'));
	expect(cslItem(recordOf(cited('k', draft))).accessed).toEqual({ 'date-parts': [[2024, 3, 2]] });
	expect(await printed(draft)).toContain('No date given; accessed 2024-03-02');
	expect(await printed(draft, csv)).toContain(',2026-11-23,');
	for (const format of [ris, cslJson, biblatex]) {
		const { extra } = await read(await printed(draft, format));
		expect(extra, format.id).toEqual({ urldate: '2024-03-02' });
	}
});

test.each([bibtex, biblatex])(
	'a work of unknown date has none after it came back from $name',
	async (format) => {
		const bib = entry('title={T}, year={in press}');
		const back = await read(await printed(await read(bib), format));
		expect(back).toMatchObject({ id: (await read(bib)).id, publication: { note: 'in press' } });
		expect(back).not.toHaveProperty('published');
	},
);

test('a season of biblatex is one for BibTeX, and no month', async () => {
	const draft = await read('@article{k, title={T}, author={A}, journaltitle={J}, date={2001-22}}');
	expect(draft.published).toBe('2001');
	expect(fieldOf(await printed(draft), 'month')).toBe('{Summer}');
});

test('CSL-JSON keeps the number and the category that arXiv has for what was published', async () => {
	const draft = await read(
		entry(
			'title={T}, year=2017, doi={10.1000/x}, eprint={1706.03762}, primaryclass={cs.CL}, note={Best paper}',
		),
	);
	expect(await read(await printed(draft, cslJson))).toMatchObject({
		id: 'arxiv:1706.03762',
		aliases: ['doi:10.1000/x'],
		categories: ['cs.CL'],
		publication: { note: 'Best paper' },
	});
});

test('the version of a page is none of its edition in RIS', async () => {
	const draft = await read(
		entry('title={T}, year=2020, url={https://a.b/c}, version={2.0}', 'online'),
	);
	expect((await read(await printed(draft, ris))).publication).toMatchObject({ version: '2.0' });
});

test.each([bibtex, biblatex, ris, cslJson])(
	'the version of a preprint, in $name',
	async (format) => {
		const draft = {
			id: 'arxiv:1706.03762',
			title: 'Attention',
			authors: [{ name: 'Ashish Vaswani' }],
			version: 7,
			source: 'arxiv',
		};
		const named = { ...options, fields: { ...fields, version: true } };
		const { text } = await exportText([cited('k', draft)], format, { options: named });
		expect(await read(text)).toMatchObject({ id: draft.id, version: 7 });
		expect(await read(await printed(draft, format))).not.toHaveProperty('version');
	},
);

test.each([
	['eprint = {1706.03762v7}, archiveprefix = {arXiv}', 7],
	['journal = {arXiv preprint arXiv:1706.03762v2}', 2],
	['eprint = {math.DG/0211159v1}, eprinttype = {arxiv}', 1],
	['url = {https://www.biorxiv.org/content/10.1101/2021.11.04.467278v4.full}', 4],
	['eprint = {1706.03762}, url = {https://arxiv.org/abs/1706.03762v3}', 3],
	['eprint = {1706.03762}, note = {arXiv:1706.03762}', undefined],
])('the version in %s', async (told, version) => {
	const draft = await read(`@misc{k, title = {A title}, author = {Ada Lovelace}, ${told}}`);
	expect(draft.version).toBe(version);
});
