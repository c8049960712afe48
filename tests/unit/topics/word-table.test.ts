import { expect, test } from 'vitest';
import { WordTable } from '../../../lib/topics/word-table.ts';

const inTurn = (): ((word: string) => { word: string }) => (word) => ({ word });

test('a word is made once, wherever it stands', () => {
	const table = new WordTable<{ word: string }>();
	const make = inTurn();
	const first = table.get('a model of models', 2, 7, make);
	expect(first).toEqual({ word: 'model' });
	expect(table.get('model', 0, 5, make)).toBe(first);
	expect(table.get('models', 0, 6, make)).not.toBe(first);
});

test('more words than it holds are answered as well', () => {
	const table = new WordTable<{ word: string }>();
	const make = inTurn();
	const words = Array.from({ length: 45_000 }, (_, at) => `w${at.toString(36)}`);
	const answers = words.map((word) => table.get(word, 0, word.length, make).word);
	expect(answers).toEqual(words);
	const again = words.slice(-100).map((word) => table.get(word, 0, word.length, make).word);
	expect(again).toEqual(words.slice(-100));
});
