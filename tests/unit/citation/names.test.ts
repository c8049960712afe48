import { describe, expect, test } from 'vitest';
import { authorsToLatex } from '../../../lib/citation/names.ts';

const print = (...names: string[]): string | undefined =>
	authorsToLatex(names.map((name) => ({ name })));

describe('names from a display string', () => {
	test.each([
		['Ashish Vaswani', 'Vaswani, Ashish'],
		['Łukasz Kaiser', 'Kaiser, {\\L}ukasz'],
		['Aaron van den Oord', 'van den Oord, Aaron'],
		['Ludwig von Mises', 'von Mises, Ludwig'],
		['Fabian de la Peña', 'de la Pe{\\~n}a, Fabian'],
		['Martin Luther King Jr.', 'King, Jr., Martin Luther'],
		['William H. Press III', 'Press, III, William H.'],
		['J. R. R. Tolkien', 'Tolkien, J. R. R.'],
		['Jean-Philippe Vert', 'Vert, Jean-Philippe'],
		['Smith, John', 'Smith, John'],
		['King, Jr., Martin', 'King, Jr., Martin'],
		['Martin King, Jr.', 'King, Jr., Martin'],
		['Wei Wang 0001', 'Wang, Wei'],
		['Ada Lovelace (MIT)', 'Lovelace, Ada'],
		['Madonna', 'Madonna'],
		['Paul Erdős', 'Erd{\\H o}s, Paul'],
		['Nguyễn Văn A', 'A, Nguy{\\~{\\^e}}n V{\\u a}n'],
		['İlker Şahin', '{\\c S}ahin, {\\.I}lker'],
		['Gemini Team', '{Gemini Team}'],
		['ATLAS Collaboration', '{ATLAS Collaboration}'],
		['DeepSeek-AI', '{DeepSeek-AI}'],
		['OpenAI', 'OpenAI'],
		['MiniMax:', 'MiniMax'],
		['Barnes and Noble', '{Barnes and Noble}'],
		['王小明', '{王小明}'],
	])('%s → %s', (name, expected) => {
		expect(print(name)).toBe(expected);
	});

	test('what is no name is left out, and “et al.” is “others”, once and last', () => {
		expect(print(':', 'Aili Chen')).toBe('Chen, Aili');
		expect(print('A. Chen', 'et al.', 'et al')).toBe('Chen, A. and others');
		expect(print(':', ' ')).toBeUndefined();
	});
});

test('a split that the source gave is kept', () => {
	const author = { name: 'Gabriel García Márquez', family: 'García Márquez', given: 'Gabriel' };
	expect(authorsToLatex([author])).toBe("Garc{\\'{\\i}}a M{\\'a}rquez, Gabriel");
});

test('a comma or “and” inside a part is no border', () => {
	const author = { name: 'x', family: 'Sons, Inc', given: 'Rock and Roll' };
	expect(authorsToLatex([author])).toBe('{Sons, Inc}, {Rock and Roll}');
});
