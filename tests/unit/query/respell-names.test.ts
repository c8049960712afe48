import { expect, test } from 'vitest';
import { nearestName, respellNames } from '../../../lib/query/respell-names.ts';

const TAGS = ['nlp/speech', 'nlp/speech/asr', 'Führung', 'to cite', 'survey', 'surveys 2026'];

test.each([
	['nlp/speach', 'nlp/speech'],
	['speach', 'nlp/speech'],
	['nlpp', 'nlp'],
	['fuhrnug', 'Führung'],
	['to ciet', 'to cite'],
	['sruvey', 'survey'],
	// What a search finds already, as a whole or by how a word begins.
	['surv', undefined],
	['SURVEY', undefined],
	['asr', undefined],
	['cite', undefined],
	// Nothing is like it, or too much would be.
	['vision', undefined],
	['as', undefined],
])('the tag that is spelt most like %s is %s', (wanted, nearest) => {
	expect(nearestName(wanted, TAGS)).toBe(nearest);
});

test('names are respelt in place; what is left out, and other fields, stay', () => {
	const better = (_: string, name: string) => (name.endsWith('x') ? 'to cite' : undefined);
	expect(respellNames('tag:ax  words -tag:bx author:cx topic:d,ex', better)).toBe(
		'tag:"to cite"  words -tag:bx author:cx topic:d,"to cite"',
	);
	expect(respellNames('tag:a   b', better)).toBe('tag:a   b');
});
