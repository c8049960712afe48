import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
	authorOfMeta,
	authorsOfMetas,
	authorsOfLinks,
	matched,
	splitBy,
} from '../../../lib/sites/arxiv-names.ts';

const author = (given: string, family: string, suffix?: string): object => ({
	name: [given, family, suffix].filter(Boolean).join(' '),
	family,
	given,
	...(suffix && { suffix }),
});

describe('splitBy', () => {
	test.each([
		['Eqab M. Rabei', 'Rabei', author('Eqab M.', 'Rabei')],
		['Aaron van den Oord', 'van den Oord', author('Aaron', 'van den Oord')],
		['E.P.J. van den Heuvel', 'van den Heuvel', author('E.P.J.', 'van den Heuvel')],
		['P. Di Francesco', 'Di Francesco', author('P.', 'Di Francesco')],
		['Daniel Cohen-Or', 'Cohen-Or', author('Daniel', 'Cohen-Or')],
		['Weinan E', 'E', author('Weinan', 'E')],
		['Marco T. Morazán', 'Morazan', author('Marco T.', 'Morazán')],
		['Øyvind Børck', 'Borck', author('Øyvind', 'Børck')],
		['Waldyr A. Rodrigues Jr', 'Rodrigues', author('Waldyr A.', 'Rodrigues', 'Jr')],
		['Waldyr A. Rodrigues Jr', 'Rodrigues Jr', author('Waldyr A.', 'Rodrigues', 'Jr')],
		['Sammy Davis III', 'Davis', author('Sammy', 'Davis', 'III')],
		// No split where it does not fit.
		['Maria de la Cruz', 'Cruz', { name: 'Maria de la Cruz' }],
		['Zhang Wei', 'Zhang', { name: 'Zhang Wei' }],
		['Plato', 'Plato', { name: 'Plato' }],
		['Henri III', 'Henri', { name: 'Henri III' }],
		['M.Prelipceanu', 'Prelipceanu', { name: 'M.Prelipceanu' }],
		['Ashish Vaswani', '', { name: 'Ashish Vaswani' }],
		['ATLAS Collaboration', '', { name: 'ATLAS Collaboration' }],
	])('%s by %s', (name, family, expected) => {
		expect(splitBy(name, family)).toEqual(expected);
	});
});

describe('authorOfMeta', () => {
	test.each([
		['Vaswani, Ashish', author('Ashish', 'Vaswani')],
		['van den Oord, Aaron', author('Aaron', 'van den Oord')],
		['Rodrigues Jr, Waldyr A.', author('Waldyr A.', 'Rodrigues', 'Jr')],
		['The SuperSuper Collaboration', { name: 'The SuperSuper Collaboration' }],
		['Plato', { name: 'Plato' }],
		[':', undefined],
		['', undefined],
	])('%j', (content, expected) => {
		expect(authorOfMeta(content)).toEqual(expected);
	});
});

test('the head of a page has the same group, taken apart', () => {
	expect(authorsOfMetas(['Workshop, BigScience', ':', 'Fan, Angela'])).toEqual([
		{ name: 'BigScience Workshop', family: 'BigScience Workshop' },
		author('Angela', 'Fan'),
	]);
});

const read = (html: string) =>
	authorsOfLinks(parseHTML(`<div>${html}</div>`).document.querySelector('div') ?? undefined);
const link = (query: string, name: string): string =>
	`<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${query}">${name}</a>`;

describe('authorsOfLinks', () => {
	test('reads a group that arXiv made of “MiniMax: A. Chen, …” without the colon', () => {
		expect(
			read(`${link('MiniMax', 'MiniMax')}, ${link(':', ':')}, ${link('Chen,+A', 'Aili Chen')}`),
		).toEqual([{ name: 'MiniMax', family: 'MiniMax' }, author('Aili', 'Chen')]);
		expect(
			read(
				`${link('Workshop,+B', 'BigScience Workshop')}, ${link(':', ':')}, ${link('Scao,+T+L', 'Teven Le Scao')}`,
			)[0],
		).toEqual({ name: 'BigScience Workshop', family: 'BigScience Workshop' });
	});

	test('keeps the article of a group and leaves affiliations out', () => {
		expect(
			read(
				`The ${link('LIGO+Collaboration', 'LIGO Collaboration')}, ${link('Saito,+T', 'Toshiki Saito')} (MPES &amp; Oxford)`,
			),
		).toEqual([{ name: 'The LIGO Collaboration' }, author('Toshiki', 'Saito')]);
	});

	test('says when the page leaves authors out', () => {
		expect(
			read(`${link('Brown,+T+B', 'Tom B. Brown')}, et al. (30 additional authors not shown)`),
		).toEqual([author('Tom B.', 'Brown'), { name: 'et al.' }]);
	});

	test.each(['%E0%A4%A', '%', ',', '', '+', 'x'.repeat(10_000)])(
		'takes no harm from the query %s',
		(query) => {
			expect(read(link(query, 'Ann Bold'))[0]?.name).toBe('Ann Bold');
		},
	);

	test('has no links and no list: no authors', () => {
		expect(read('(author list is unavailable)')).toEqual([]);
		expect(authorsOfLinks(undefined)).toEqual([]);
	});
});

describe('matched', () => {
	test('takes the split from the head and the spelling from the page', () => {
		expect(
			matched(
				[{ name: 'C. J. Cyganowski', family: 'Cyganowski', given: 'C. J.' }],
				[{ name: 'C.J. Cyganowski' }],
			),
		).toEqual([{ name: 'C.J. Cyganowski', family: 'Cyganowski', given: 'C. J.' }]);
	});

	test('believes the head where the page shows fewer', () => {
		const told = [{ name: 'Ann Bold' }, { name: 'Bob Case' }];
		expect(matched(told, [{ name: 'Ann Bold' }])).toEqual(told);
		expect(matched([], [{ name: 'Ann Bold' }])).toEqual([{ name: 'Ann Bold' }]);
	});
});
