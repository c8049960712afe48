import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { data } from '../../../../lib/topics/model/data.ts';
import { taxonomy } from '../../../../lib/topics/taxonomy.ts';
import { gather, hashOfInputs, REDUCED } from '../../../../lib/topics/training/gather.ts';
import { make } from '../../../../lib/topics/training/make.ts';
import { hashOf } from '../../../../lib/topics/training/pack.ts';
import { REDUCED_HASH } from '../../../../lib/topics/training/reduced.ts';

const shared = fileURLToPath(new URL('../../../../../shared/topics', import.meta.url));
const isThere = existsSync(shared);
if (!isThere) console.log('topics: ../shared/topics is not there, the model was not trained again');

test('the shipped model is the one that its hash names', () => {
	const { hash, ...rest } = data;
	expect(hashOf(rest)).toBe(hash);
});

test('the shipped model has the topics of the taxonomy', () => {
	expect(data.topics.split(' ')).toEqual(taxonomy.map(({ id }) => id));
});

describe.runIf(isThere)('with the papers at hand', () => {
	test('the shipped model was made from these papers, labels and phrases', () => {
		expect(data.inputs, 'train again: npm run train:topics').toBe(hashOfInputs(shared));
	});

	// The whole takes half an hour: this goes the same way with a sixtieth of the readings.
	test(
		'training again on few of them gives the same model, to the bit',
		{ timeout: 900_000 },
		() => {
			const { data: again, full } = make(gather(shared, REDUCED), data.inputs, () => undefined);
			expect(again.hash).toBe(REDUCED_HASH);
			expect(full.lenient.f1).toBeGreaterThan(0.4);
		},
	);
});
