import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedRanges } from '../../../lib/query/highlight.ts';
import { parseQuery } from '../../../lib/query/parse.ts';
import { savedBounds } from '../../../lib/query/ranges.ts';
import { placedWordsOf, wordsOf } from '../../../lib/query/words.ts';

describe('words', () => {
	it.each([
		['Attention Is All You Need', 'attention is all you need'],
		['Łukasz Erdős–Rényi', 'lukasz erdos renyi'],
		['GPT-4, GPT4', 'gpt 4 gpt 4'],
		['ResNet50 at 16x16', 'resnet 50 at 16 x 16'],
		['arxiv:2607.12345', 'arxiv 2607 12345'],
		['注意力机制 in Transformer模型', '注 意 力 机 制 in transformer 模 型'],
		['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
		['İstanbul', 'istanbul'],
		['$\\ell_1$ — “q”', 'ell 1 q'],
		['½ ﬁne', '1 2 fine'],
		// A voiced kana is another letter, however it is written; a vowel sign is a vowel.
		['ガウス過程', 'ガ ウ ス 過 程'],
		['\u30AB\u3099ウス ｶﾞｳｽ カウス', 'ガ ウ ス ガ ウ ス カ ウ ス'],
		['हिन्दी की', 'हिन्दी की'],
		['กิน กน', 'กิ น ก น'],
		['한국어', '\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165'],
		['שָׁלוֹם مُحَمَّد أحمد Йод', 'שלום محمد احمد иод'],
		['', ''],
		['—', ''],
	])('of “%s”', (text, expected) => {
		expect(wordsOf(text).join(' ')).toBe(expected);
	});

	it('are the same with and without their places', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 40 }),
			fc.string({ unit: 'binary', maxLength: 20 }),
		);
		fc.assert(
			fc.property(text, (each) => {
				const placed = placedWordsOf(each);
				expect(placed.map(({ word }) => word)).toEqual(wordsOf(each));
				let before = 0;
				for (const { start, ends, word } of placed) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(ends).toHaveLength(word.length);
					before = start;
				}
			}),
			{ numRuns: 2_000 },
		);
	});
});

const marked = (text: string, query: string, field: 'title' | 'author' = 'title'): string => {
	const terms = parseQuery(query).parts.map(({ term }) => term);
	let result = '';
	let at = 0;
	for (const [start, end] of matchedRanges(text, terms, field)) {
		result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return result + text.slice(at);
};

describe('what a query marks', () => {
	it.each([
		['Attention Is All You Need', 'att need', '[Att]ention Is All You [Need]'],
		['カ\u3099ウス カウス', 'ガウス', '[カ\u3099ウス] カウス'],
		['हिन्दी', 'हिन्', '[हिन्]दी'],
		['Attention, attention', 'attention', '[Attention], [attention]'],
		['FlashAttention', 'attention', 'FlashAttention'],
		['Graph Neural Networks', '"graph neural"', '[Graph Neural] Networks'],
		['Graph Neural Networks', '"graph neur"', 'Graph Neural Networks'],
		['Self-Supervised Learning', 'self-sup', '[Self-Sup]ervised Learning'],
		['GPT-4 and GPT4', 'gpt4', '[GPT-4] and [GPT4]'],
		['Erdős and Straße', 'erd strass', '[Erd]ős and [Straß]e'],
		['e\u0301cole', 'eco', '[e\u0301co]le'],
		['注意力机制', '机制', '注意力[机制]'],
		['Deep deep', '-deep author:deep is:read topic:deep', 'Deep deep'],
		['a b', '++', 'a b'],
		['abc', 'a ab abc', '[abc]'],
	])('in “%s” by “%s”', (text, query, expected) => {
		expect(marked(text, query)).toBe(expected);
	});

	it('keeps to the field', () => {
		expect(marked('Ada Lovelace', 'author:lovelace title:ada', 'author')).toBe('Ada [Lovelace]');
	});
});

describe('the time that a range means', () => {
	const now = new Date(2026, 2, 31, 15).getTime();
	const at = (...date: [number, number, number?]): number =>
		new Date(date[0], date[1], date[2] ?? 1).getTime();
	it.each([
		['2026', at(2026, 0), at(2027, 0)],
		['2025-12', at(2025, 11), at(2026, 0)],
		['2026-02-28', at(2026, 1, 28), at(2026, 2, 1)],
		['2025-12..2026-01-15', at(2025, 11), at(2026, 0, 16)],
		['2026-01..', at(2026, 0), Infinity],
		['..2025', -Infinity, at(2026, 0)],
		['7d', new Date(2026, 2, 24, 15).getTime(), Infinity],
		['2w', new Date(2026, 2, 17, 15).getTime(), Infinity],
		['1m', new Date(2026, 1, 28, 15).getTime(), Infinity],
		['1y', new Date(2025, 2, 31, 15).getTime(), Infinity],
	])('saved:%s', (text, start, end) => {
		const [part] = parseQuery(`saved:${text}`).parts;
		if (part?.term.field !== 'saved') throw new Error('not read');
		expect(savedBounds(part.term.values[0]!, now)).toEqual([start, end]);
	});
});
