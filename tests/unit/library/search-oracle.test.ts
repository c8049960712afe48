/** Searches compared with the plainest thing that could be done: to look at every paper. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { saveAll } from '../../../lib/library/save.ts';
import { topicsOf, type Paper } from '../../../lib/paper/paper.ts';
import { fold } from '../../../lib/query/fold.ts';
import { printTerms } from '../../../lib/query/print.ts';
import { NAME_FIELDS, type Term, type TextValue } from '../../../lib/query/term.ts';
import { wordsOf } from '../../../lib/query/words.ts';
import { deleteLibrary, newPaper, readStored } from './raw.ts';
import { found } from './search.ts';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue();
});

const WORDS = ['net', 'nets', 'deep', 'de', 'GPT-4', 'é', 'graph', '注意'];
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const paper = fc.record({
	title: phrase,
	authors: fc.array(
		phrase.map((name) => ({ name })),
		{ maxLength: 2 },
	),
	published: fc.constantFrom('2020', '2021-03', '2022-01-01'),
	comment: fc.constantFrom('ICLR 2020', 'Accepted at CVPR', '8 pages'),
	source: fc.constantFrom('arxiv', 'huggingface'),
	topics: fc.subarray(['net', 'deep', 'x']),
	tags: fc.subarray(['net', 'to do', 'Graph', 'graph/deep', 'graph/deep/net', 'graph net']),
	categories: fc.subarray(['cs.CL', 'cs.LG', 'hep-th', 'math-ph', 'astro-ph', 'astro-ph.CO']),
	notes: fc.oneof(fc.constant(''), phrase),
	starred: fc.boolean(),
	reading: fc.constantFrom('to-read' as const, 'reading' as const, 'read' as const, null),
});

const value: fc.Arbitrary<TextValue> = fc.oneof(
	phrase.map((text) => ({ text, exact: true })),
	word.map((text) => ({ text, exact: false })),
);
const one = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 2 });
const not = fc.boolean();
const term: fc.Arbitrary<Term> = fc.oneof(
	fc.record({ field: fc.constant('any' as const), values: value.map((each) => [each]), not }),
	fc.record({
		field: fc.constantFrom('title' as const, 'author' as const, 'notes' as const),
		values: one(value),
		not,
	}),
	fc.record({ field: fc.constant('topic' as const), values: one(word), not }),
	fc.record({
		field: fc.constant('tag' as const),
		values: one(fc.constantFrom('net', 'to do', 'graph', 'gr', 'do', 'GRAPH/deep', 'graph/d')),
		not,
	}),
	fc.record({
		field: fc.constant('venue' as const),
		values: one(fc.constantFrom('iclr', 'CVPR', 'ic')),
		not,
	}),
	fc.record({
		field: fc.constant('category' as const),
		values: one(fc.constantFrom('cs', 'CS.cl', 'cs.c', 'hep-th', 'hep', 'astro-ph', 'ph')),
		not,
	}),
	fc.record({
		field: fc.constant('site' as const),
		values: one(fc.constantFrom('arxiv', 'hugging')),
		not,
	}),
	fc.record({
		field: fc.constant('year' as const),
		values: one(fc.constantFrom({ from: 2021 }, { to: 2020 }, { from: 2022, to: 2022 })),
		not,
	}),
	fc.record({
		field: fc.constant('is' as const),
		values: one(
			fc.constantFrom('unread' as const, 'to-read' as const, 'read' as const, 'starred' as const),
		),
		not,
	}),
	fc.record({
		field: fc.constant('has' as const),
		values: one(fc.constant('notes' as const)),
		not,
	}),
);

/** Whether the words stand in a text one after the other; the last may go on, unless exact. */
const stands = (text: string, { text: wanted, exact }: TextValue): boolean => {
	const [words, all] = [wordsOf(wanted), wordsOf(text)];
	return all.some((_, at) =>
		words.every((each, index) =>
			index === words.length - 1 && !exact
				? (all[at + index] ?? '').startsWith(each)
				: all[at + index] === each,
		),
	);
};

/** All orders of some words. */
const orders = (words: readonly string[]): string[][] =>
	words.length === 0
		? [[]]
		: words.flatMap((first, at) => orders(words.toSpliced(at, 1)).map((rest) => [first, ...rest]));

/** Whether a name has the words in any order, of which all but one may be initials, or have been. */
const isNamed = (name: string, { text, exact }: TextValue): boolean => {
	const asked = wordsOf(text);
	if (/注/u.test(text)) return false;
	return orders(wordsOf(name)).some((words) => {
		const isPair = (each: string, at: number): boolean => {
			const own = words[at] ?? '';
			const isBegun = !exact && at === asked.length - 1 && own.startsWith(each);
			return own === each || isBegun;
		};
		const isInitial = (each: string, at: number): boolean => {
			const own = words[at] ?? '';
			return Math.min(each.length, own.length) === 1 && each[0] === own[0];
		};
		return (
			asked.every((each, at) => isPair(each, at) || isInitial(each, at)) &&
			asked.some((each, at) => isPair(each, at) && each.length > 1)
		);
	});
};

const venueOf = ({ comment = '' }: Paper): string[] => comment.match(/ICLR|CVPR/g) ?? [];

const namesOf = (row: Paper, field: Term['field']): string[] => {
	if (field === 'topic') return topicsOf(row);
	if (field === 'tag') return row.tags;
	if (field === 'category') return row.categories ?? [];
	return field === 'venue' ? venueOf(row) : [row.site ?? ''];
};

const isUnder = (name: string, other: string, field: Term['field']): boolean => {
	const mark = field === 'tag' ? '/' : '.';
	return (
		(field === 'tag' || field === 'category') && fold(name).startsWith(`${fold(other)}${mark}`)
	);
};

/** The names of a paper and, where any paper has them, those that they are under. */
const withThoseAbove = (
	row: Paper,
	rows: readonly Paper[],
	field: Term['field'],
): ReadonlySet<string> => {
	const own = namesOf(row, field);
	const all = rows.flatMap((each) => namesOf(each, field));
	return new Set([...own, ...all.filter((name) => own.some((each) => isUnder(each, name, field)))]);
};

/** The names that a value means, of all that there are. */
const meant = (rows: readonly Paper[], field: Term['field'], wanted: string): Set<string> => {
	const all = [...new Set(rows.flatMap((row) => namesOf(row, field)))];
	const exact = all.filter((name) => fold(name) === fold(wanted) || isUnder(name, wanted, field));
	const begun = all.filter((name) => stands(name, { text: wanted, exact: false }));
	return new Set(exact.length > 0 ? exact : begun);
};

const textsOf = (row: Paper, field: Term['field']): string[] => {
	const authors = row.authors.map(({ name }) => name);
	if (field === 'title') return [row.title];
	if (field === 'author') return authors;
	if (field === 'notes') return [row.notes];
	const names = (['topic', 'tag', 'venue'] as const).flatMap((each) => namesOf(row, each));
	return [row.title, ...authors, row.notes, row.id, ...names];
};

const isState = (row: Paper, state: string): boolean => {
	if (state === 'starred') return row.starred === true;
	if (state === 'unread') return row.reading === undefined || row.reading === 'to-read';
	return row.reading === state;
};

const fits = (row: Paper, rows: readonly Paper[], each: Term): boolean => {
	const year = Number(row.published?.slice(0, 4));
	switch (each.field) {
		case 'year':
			return each.values.some(({ from = 0, to = 9_999 }) => year >= from && year <= to);
		case 'is':
			return each.values.some((state) => isState(row, state));
		case 'has':
			return row.notes !== '';
		case 'topic':
		case 'tag':
		case 'venue':
		case 'category':
		case 'site':
			return each.values.some((name) => {
				const all = meant(rows, each.field, name);
				return namesOf(row, each.field).some((own) => all.has(own));
			});
		case 'saved':
			return true;
		default:
			return each.values.some((wanted) =>
				textsOf(row, each.field).some(
					(text) =>
						stands(text, wanted) ||
						(each.field === 'author' && wordsOf(wanted.text).length > 1 && isNamed(text, wanted)),
				),
			);
	}
};

const holds = (row: Paper, rows: readonly Paper[], each: Term): boolean =>
	fits(row, rows, each) !== each.not;

/** Conditions that a facet leaves out of account. */
const isOwn = (each: Term, facet: string): boolean =>
	!each.not && each.field === facet && !(each.field === 'is' && each.values.includes('starred'));

const counted = (names: readonly string[]): Record<string, number> => {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
};

it('a search finds and counts what a look at every paper does', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(paper, { minLength: 1, maxLength: 7 }),
			fc.array(term, { maxLength: 3 }),
			async (papers, terms) => {
				await deleteLibrary();
				await saveAll(
					'all',
					papers.map(({ title, authors, published, comment, categories, source, topics }, index) =>
						newPaper(
							`s2:${index}`,
							{ title, authors, published, comment, categories, source },
							topics,
						),
					),
				);
				for (const [index, { tags, notes, starred, reading }] of papers.entries()) {
					const edit = { addTags: tags, notes, starred, reading };
					await editPapers([`s2:${index}`], edit, newStep('edit'));
				}
				const rows = (await readStored()).papers;
				const all = await found(printTerms(terms));
				const wanted = rows.filter((row) => terms.every((each) => holds(row, rows, each)));
				expect(all.ids(0, all.count).toSorted()).toEqual(wanted.map(({ id }) => id));
				expect(all.count).toBe(wanted.length);
				const facet = (field: string) =>
					rows.filter((row) => terms.every((each) => isOwn(each, field) || holds(row, rows, each)));
				const { names, years, states, starred } = all.facets;
				for (const field of NAME_FIELDS) {
					const counts = Object.fromEntries(names[field].map(({ id, count }) => [id, count]));
					const under = facet(field === 'venue' || field === 'site' ? field : '');
					expect(counts, field).toEqual(
						counted(under.flatMap((row) => [...withThoseAbove(row, rows, field)])),
					);
				}
				expect(Object.fromEntries(years.map(({ year, count }) => [year, count]))).toEqual(
					counted(facet('year').flatMap((row) => row.published?.slice(0, 4) ?? [])),
				);
				const { none, ...marked } = states;
				const inState = counted(facet('is').map((row) => row.reading ?? 'none'));
				expect({ none, ...marked }).toEqual({
					none: 0,
					'to-read': 0,
					reading: 0,
					read: 0,
					...inState,
				});
				expect(starred).toBe(wanted.filter((row) => row.starred).length);
			},
		),
		{ numRuns: 250 },
	);
}, 120_000);
