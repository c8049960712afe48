import { expect, test } from 'vitest';
import { plainReference } from '../../../lib/citation/reference.ts';
import { ENTRIES } from './golden/entries.ts';
import { cited } from './papers.ts';

const reference = (key: string): string => {
	const entry = ENTRIES.find((each) => each.key === key)!;
	return plainReference(cited(key, entry.draft));
};

test.each([
	[
		'vaswani2017attention',
		'Ashish Vaswani, Noam Shazeer, Łukasz Kaiser and Illia Polosukhin. Attention Is All You Need. arXiv:1706.03762, 2017. https://arxiv.org/abs/1706.03762',
	],
	[
		'lecun2015deep',
		'Yann LeCun, Yoshua Bengio and Geoffrey Hinton. Deep learning. Nature, 2015. https://doi.org/10.1038/nature14539',
	],
	[
		'goodfellow2016deep',
		'Ian Goodfellow, Yoshua Bengio and Aaron Courville. Deep Learning. MIT Press, 2016.',
	],
])('%s', (key, expected) => {
	expect(reference(key)).toBe(expected);
});

test('long lists are cut, and what is not known is left out', () => {
	const authors = Array.from({ length: 9 }, (_, index) => ({ name: `Ada N${index}` }));
	expect(plainReference(cited('k', { id: 'openreview:abc', title: 'Why?', authors }))).toBe(
		'Ada N0, Ada N1, Ada N2, Ada N3, Ada N4, Ada N5, et al. Why? https://openreview.net/forum?id=abc',
	);
});
