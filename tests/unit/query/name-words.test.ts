/** Names that are asked for otherwise than as they stand. */
import { describe, expect, it } from 'vitest';
import { isAskedName, isLoose } from '../../../lib/query/name-words.ts';
import { wordsOf } from '../../../lib/query/words.ts';

describe('a name', () => {
	it.each([
		['Geoffrey E. Hinton', 'geoffrey hinton', true],
		['Geoffrey E. Hinton', 'G. Hinton', true],
		['Geoffrey E. Hinton', 'G. E. Hinton', true],
		['Geoffrey E. Hinton', 'Hinton GE', false],
		['Geoffrey E. Hinton', 'Hinton, Geoffrey', true],
		['Geoffrey E. Hinton', 'G. E. X. Hinton', false],
		['Geoffrey E. Hinton', 'E. G.', false],
		['Geoffrey E. Hinton', 'Geoffrey Hint', false],
		['G. Hinton', 'Geoffrey Hinton', true],
		['G. Hinton', 'Geoffrey Hinton Everest', false],
		['Geoff Hinton', 'Geoffrey Hinton', false],
		['Émilie du Châtelet', 'e chatelet', true],
		['Ludwig van Beethoven', 'L. v. Beethoven', true],
		['Wei Li', 'li wei', true],
		['Wei L.', 'w l', false],
		['陈 小明', '陈明', false],
	])('%s is asked for by “%s”: %s', (name, text, isMeant) => {
		const asked = { words: wordsOf(text), exact: true };
		expect(isLoose(asked) && isAskedName(wordsOf(name), asked)).toBe(isMeant);
	});

	it('goes on where its last word is not closed', () => {
		const asked = { words: ['g', 'hint'], exact: false };
		expect(isAskedName(['geoffrey', 'e', 'hinton'], asked)).toBe(true);
	});

	it('of many words takes no time', () => {
		const words = Array.from({ length: 40 }, () => 'a');
		expect(isAskedName(words, { words: [...words.slice(1), 'bb'], exact: true })).toBe(false);
	});
});
