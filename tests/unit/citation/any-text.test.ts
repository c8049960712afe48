/** Wholly arbitrary text in every field is read by three others, and what those get wrong themselves. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import bibtexTidy from 'bibtex-tidy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import biblatex from '../../../lib/citation/formats/biblatex.format.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { defaultCitationOptions } from '../../../lib/citation/options.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from './papers.ts';

const anyText = fc
	.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
	// See the faults of @retorquere/bibtex-parser below.
	.filter((text) => !/[\u0331ẞ∅]/u.test(text.normalize('NFD')));

const fields = { ...defaultCitationOptions.fields, abstract: true, keywords: true, file: true };
const print = async (draft: Partial<PaperDraft>, format: typeof bibtex): Promise<string> =>
	(
		await exportText([cited('key', draft)], format, {
			options: { ...defaultCitationOptions, fields },
		})
	).text;

const author = { name: 'Ada Lovelace' };
/** A paper that has a text in one place. */
const PLACES: Record<string, (text: string) => Partial<PaperDraft>> = {
	title: (title) => ({ title }),
	name: (name) => ({ authors: [{ name }, author, { name }] }),
	'family name': (family) => ({ authors: [{ name: 'x', family, given: 'Ada' }] }),
	'given name': (given) => ({ authors: [{ name: 'x', family: 'Lovelace', given }] }),
	suffix: (suffix) => ({ authors: [{ name: 'x', family: 'Lovelace', given: 'Ada', suffix }] }),
	journal: (text) => ({
		type: 'article-journal',
		authors: [author],
		publication: { 'container-title': text, volume: text, issue: text, page: text, note: text },
	}),
	publisher: (text) => ({
		type: 'book',
		authors: [author],
		publication: { publisher: text, 'publisher-place': text, edition: text, ISBN: text },
	}),
	abstract: (abstract) => ({ abstract, keywords: [abstract, abstract] }),
	extra: (annote) => ({ extra: { annote } }),
};

const isMacroOf = (place: string, error: string): boolean =>
	place === 'extra' && error.startsWith('unhandled macro');

describe.each([bibtex, biblatex])('$name', (format) => {
	test.each(Object.keys(PLACES))('any %s', { timeout: 120_000 }, async (place) => {
		await fc.assert(
			fc.asyncProperty(anyText, async (value) => {
				const text = await print(PLACES[place]!(value), format);

				expect(bibtexTidy.tidy(text, {}).warnings).toEqual([]);

				const { entries, errors } = parse(text, { sentenceCase: false, english: false });
				// Macros of an imported field stay, also those that this reader does not know.
				const own = errors.filter(({ error }) => !isMacroOf(place, error));
				expect(own).toEqual([]);
				expect(entries.map(({ key }) => key)).toEqual(['key']);

				const items = new Cite(text).data as { 'citation-key': string }[];
				expect(items.map((item) => item['citation-key'])).toEqual(['key']);
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a reader is wrong, and we are not', () => {
	// Of all characters these alone: the bar below and the empty set (Lamport, tables 3.1 and 3.8),
	// the capital ß (LaTeX 2e font encodings, T1).
	test.each([
		['Ḏ', '\\b', '{\\b D}'],
		['ẞ', '\\SS', '{\\SS}'],
		['∅', '\\emptyset', '$\\emptyset$'],
	])('@retorquere/bibtex-parser does not know %s, %s', async (title, macro, written) => {
		const text = await print({ title }, bibtex);
		expect(text).toContain(written);
		const { errors } = parse(text, { sentenceCase: false, english: false });
		expect(errors).toMatchObject([{ error: expect.stringContaining(`unhandled macro ${macro}`) }]);
	});

	test('@citation-js/plugin-bibtex does not know arrows', async () => {
		const text = await print({ title: 'Here ← there' }, bibtex);
		expect(text).toContain('{Here $\\leftarrow$ there}');
		expect(new Cite(text).data).toMatchObject([{ title: expect.stringContaining('\\leftarrow') }]);
		const { entries } = parse(text, { sentenceCase: false, english: false });
		expect(entries.map(({ fields: { title } }) => title)).toEqual(['Here ← there']);
	});
});

test.each(['\\', '\\{', '{\\}', '$', 'a $x', '{', '}{'])(
	'an imported field that would reach out of its braces is escaped: %s',
	async (annote) => {
		const text = await print({ extra: { annote } }, bibtex);
		expect(text).not.toContain(`{${annote}}`);
		expect(text).toMatch(/annote {8}= \{.+\}\n\}\n$/u);
	},
);
