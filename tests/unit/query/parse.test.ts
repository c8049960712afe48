import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, parseQuery } from '../../../lib/query/parse.ts';
import { printTerms } from '../../../lib/query/print.ts';
import { NAME_FIELDS, PARTS, STATES, type Term } from '../../../lib/query/term.ts';

const termsOf = (text: string): Term[] => parseQuery(text).parts.map(({ term }) => term);
const any = (text: string, exact = false, not = false): Term => ({
	field: 'any',
	values: [{ text, exact }],
	not,
});
const open = (text: string) => ({ text, exact: false });
const exact = (text: string) => ({ text, exact: true });

describe('a query', () => {
	it.each<[string, Term[]]>([
		['', []],
		['  \n ', []],
		['attention', [any('attention')]],
		[' graph   nets ', [any('graph'), any('nets')]],
		['"graph nets"', [any('graph nets', true)]],
		['“graph nets”', [any('graph nets', true)]],
		['„graph nets“', [any('graph nets', true)]],
		['"say ""hi"" twice"', [any('say "hi" twice', true)]],
		['"never closed', [any('never closed', true)]],
		['-survey', [any('survey', false, true)]],
		['-"a survey"', [any('a survey', true, true)]],
		['self-supervised', [any('self-supervised')]],
		['-', []],
		['- a', [any('a')]],
		['""', []],
		['BERT: pre-training', [any('BERT:'), any('pre-training')]],
		['https://arxiv.org/abs/1706.03762', [any('https://arxiv.org/abs/1706.03762')]],
		['author:kaiser', [{ field: 'author', values: [open('kaiser')], not: false }]],
		['AUTHOR:Kaiser', [{ field: 'author', values: [open('Kaiser')], not: false }]],
		[
			'author:"Yoshua Bengio",lecun',
			[{ field: 'author', values: [exact('Yoshua Bengio'), open('lecun')], not: false }],
		],
		['title:"is all"', [{ field: 'title', values: [exact('is all')], not: false }]],
		['abstract:scaling', [{ field: 'abstract', values: [open('scaling')], not: false }]],
		['notes:todo', [{ field: 'notes', values: [open('todo')], not: false }]],
		['topic:agents,rlhf', [{ field: 'topic', values: ['agents', 'rlhf'], not: false }]],
		['-topic:survey', [{ field: 'topic', values: ['survey'], not: true }]],
		['tag:"to do",urgent', [{ field: 'tag', values: ['to do', 'urgent'], not: false }]],
		['venue:NeurIPS', [{ field: 'venue', values: ['NeurIPS'], not: false }]],
		['category:math.AG', [{ field: 'category', values: ['math.AG'], not: false }]],
		['-category:hep-th,cs', [{ field: 'category', values: ['hep-th', 'cs'], not: true }]],
		['site:arxiv', [{ field: 'site', values: ['arxiv'], not: false }]],
		['has:code,PDF', [{ field: 'has', values: ['code', 'pdf'], not: false }]],
		['is:unread', [{ field: 'is', values: ['unread'], not: false }]],
		['is:starred', [{ field: 'is', values: ['starred'], not: false }]],
		['year:2024', [{ field: 'year', values: [{ from: 2024, to: 2024 }], not: false }]],
		['year:2024..2026', [{ field: 'year', values: [{ from: 2024, to: 2026 }], not: false }]],
		['year:2026..2024', [{ field: 'year', values: [{ from: 2024, to: 2026 }], not: false }]],
		['year:2024..', [{ field: 'year', values: [{ from: 2024 }], not: false }]],
		['year:..2020,2024…', [{ field: 'year', values: [{ to: 2020 }, { from: 2024 }], not: false }]],
		['saved:7d', [{ field: 'saved', values: [{ last: 7, unit: 'd' }], not: false }]],
		['saved:2026-01..', [{ field: 'saved', values: [{ from: '2026-01' }], not: false }]],
		[
			'saved:2026-02-28',
			[{ field: 'saved', values: [{ from: '2026-02-28', to: '2026-02-28' }], not: false }],
		],
		['saved:2026..2025', [{ field: 'saved', values: [{ from: '2025', to: '2026' }], not: false }]],
		['tag:a"b c"', [{ field: 'tag', values: ['a"b'], not: false }, any('c"')]],
	])('%s', (text, terms) => {
		expect(parseQuery(text)).toMatchObject({ problems: [] });
		expect(termsOf(text)).toEqual(terms);
	});

	it('knows where its terms stand', () => {
		expect(parseQuery(' a  -topic:b,"c d" e').parts.map(({ start, end }) => [start, end])).toEqual([
			[1, 2],
			[4, 18],
			[19, 20],
		]);
	});
});

describe('a problem', () => {
	it.each([
		['author:', [{ code: 'no-value', start: 0, end: 7, field: 'author' }], []],
		['a -topic: b', [{ code: 'no-value', start: 2, end: 9, field: 'topic' }], [any('a'), any('b')]],
		['topic:"",', [{ code: 'no-value', start: 0, end: 9, field: 'topic' }], []],
		['year:soon', [{ code: 'no-year', start: 5, end: 9, field: 'year' }], []],
		['year:..', [{ code: 'no-year', start: 5, end: 7, field: 'year' }], []],
		['year:24', [{ code: 'no-year', start: 5, end: 7, field: 'year' }], []],
		['saved:2026-13', [{ code: 'no-date', start: 6, end: 13, field: 'saved' }], []],
		['saved:2026-02-30', [{ code: 'no-date', start: 6, end: 16, field: 'saved' }], []],
		['saved:0d', [{ code: 'no-date', start: 6, end: 8, field: 'saved' }], []],
		['saved:..', [{ code: 'no-date', start: 6, end: 8, field: 'saved' }], []],
		['is:lost', [{ code: 'unknown-value', start: 3, end: 7, field: 'is' }], []],
		[
			'has:code,wings',
			[{ code: 'unknown-value', start: 9, end: 14, field: 'has' }],
			[{ field: 'has', values: ['code'], not: false }],
		],
	])('%s leaves the rest in force', (text, problems, terms) => {
		expect(parseQuery(text).problems).toEqual(problems);
		expect(termsOf(text)).toEqual(terms);
	});

	it('is a text that is longer than anybody types', () => {
		const { parts, problems } = parseQuery('word '.repeat(1_000));
		expect(parts).toHaveLength(50);
		expect(problems).toEqual([{ code: 'too-long', start: 250, end: 5_000 }]);
		expect(parseQuery('x'.repeat(3_000)).problems).toMatchObject([{ start: LONGEST_QUERY }]);
		expect(parseQuery(`${'x '.repeat(50)}   `).problems).toEqual([]);
	});
});

const written = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
	fc.constantFrom('to do', 'a,b', 'x"y', '“curly”', '-minus', 'C++', 'year:2024', 'é', '注意', ':'),
);
const text = written.filter((value) => value.trim() !== '');
/** Bare words, as a parser cuts them. */
const bare = text
	.map((value) => value.replaceAll(/\s/g, '_'))
	.filter((value) => !/^["“„-]/.test(value) && !/^[a-z]+:/i.test(value));
const not = fc.boolean();
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });
const value = (open_: fc.Arbitrary<string>) =>
	fc.oneof(
		fc.record({ text, exact: fc.constant(true) }),
		fc.record({ text: open_, exact: fc.constant(false) }),
	);
const year = fc.integer({ min: 1_000, max: 2_999 });
const years = fc.oneof(
	fc.record({ from: year }),
	fc.record({ to: year }),
	fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const month = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }))
	.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const date = fc.oneof(
	year.map(String),
	month,
	month.map((each) => `${each}-28`),
);
const saved = fc.oneof(
	fc.record({
		last: fc.integer({ min: 1, max: 9_999 }),
		unit: fc.constantFrom('d' as const, 'w' as const, 'm' as const, 'y' as const),
	}),
	date.map((day) => ({ from: day, to: day })),
	date.map((from) => ({ from })),
	date.map((to) => ({ to })),
);
const term: fc.Arbitrary<Term> = fc.oneof(
	fc.record({ field: fc.constant('any' as const), values: value(bare).map((v) => [v]), not }),
	fc.record({
		field: fc.constantFrom(
			'title' as const,
			'author' as const,
			'abstract' as const,
			'notes' as const,
		),
		values: some(value(bare.map((v) => v.replaceAll(',', '.')))),
		not,
	}),
	fc.record({
		field: fc.constantFrom(...NAME_FIELDS),
		values: some(text.map((v) => v.trim())),
		not,
	}),
	fc.record({ field: fc.constant('year' as const), values: some(years), not }),
	fc.record({ field: fc.constant('saved' as const), values: some(saved), not }),
	fc.record({ field: fc.constant('is' as const), values: some(fc.constantFrom(...STATES)), not }),
	fc.record({ field: fc.constant('has' as const), values: some(fc.constantFrom(...PARTS)), not }),
);

describe('printing and reading', () => {
	it('gives the same terms back', () => {
		fc.assert(
			fc.property(fc.array(term, { maxLength: 6 }), (terms) => {
				const printed = printTerms(terms);
				expect(parseQuery(printed).problems).toEqual([]);
				expect(termsOf(printed)).toEqual(terms);
			}),
			{ numRuns: 2_000 },
		);
	});

	const noise = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 60 }),
		fc
			.array(
				fc.constantFrom(
					'-',
					'"',
					'“',
					'”',
					',',
					':',
					' ',
					'..',
					'year',
					'tag',
					'category',
					'a',
					'2024',
					'\n',
				),
				{
					maxLength: 30,
				},
			)
			.map((pieces) => pieces.join('')),
	);

	it('never throws, and settles after one printing, whatever is typed', () => {
		fc.assert(
			fc.property(noise, (typed) => {
				const { parts, problems } = parseQuery(typed);
				for (const { start, end } of [...parts, ...problems]) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(typed.length);
				}
				const terms = parts.map((part) => part.term);
				expect(termsOf(printTerms(terms))).toEqual(terms);
			}),
			{ numRuns: 3_000 },
		);
	});
});
