import { describe, expect, test } from 'vitest';
import { checkLocales, problemsOf, readLocales } from '../../lib/locales.ts';

const folder = new URL('../../public/_locales/', import.meta.url);
const locales = await readLocales(folder);
const { en = {} } = locales;

test.each(Object.keys(locales))('%s has every text, with the same placeholders', (name) => {
	expect(problemsOf(en, locales[name]!)).toEqual([]);
});

test('the build takes them', async () => {
	await expect(checkLocales(folder)).resolves.toBeUndefined();
});

test.each(Object.keys(locales))('%s names a language that browsers can format in', (name) => {
	expect(locales[name]!['languageTag']!.message).toBe(name.replace('_', '-'));
	expect(Intl.DateTimeFormat.supportedLocalesOf(name.replace('_', '-'))).toHaveLength(1);
});

describe('what is named', () => {
	const english = { a: { message: 'A $1 of $2' }, b: { message: 'B' } };

	test.each([
		['a text that is missing', { a: english.a }, ['b is missing: “B”']],
		['an empty one', { ...english, b: { message: ' ' } }, ['b is empty: “B”']],
		['one that English has not', { ...english, c: { message: 'C' } }, ['c is not in English']],
		['the same placeholders in another order', { ...english, a: { message: '$2: $1' } }, []],
		[
			'a placeholder that is not filled in',
			{ ...english, a: { message: '$2' } },
			['a has other placeholders than “A $1 of $2”: “$2”'],
		],
	])('%s', (_, texts, problems) => {
		expect(problemsOf(english, texts)).toEqual(problems);
	});
});
