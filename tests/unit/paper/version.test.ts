import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/paper/identity.ts';
import { versionIn } from '../../../lib/paper/version.ts';

describe('the version that a text names', () => {
	it.each<[text: string, version: number | undefined]>([
		['1706.03762v7', 7],
		['arXiv:2606.28322v12 [cs.CL]', 12],
		['https://arxiv.org/abs/1706.03762v1', 1],
		['https://arxiv.org/pdf/1706.03762v3.pdf', 3],
		['https://www.alphaxiv.org/abs/1706.03762v2?chat=1', 2],
		['https://arxiv.org/abs/math.DG/0211159v2', 2],
		['hep-th/9711200v3', 3],
		['https://www.biorxiv.org/content/10.1101/2021.11.04.467278v4.full-text', 4],
		['https://www.medrxiv.org/content/10.64898/2026.04.27.26351076v2', 2],
		['1706.03762', undefined],
		['https://huggingface.co/papers/1706.03762', undefined],
		['https://doi.org/10.48550/arXiv.1706.03762', undefined],
		// No server of preprints, and no version.
		['https://doi.org/10.5281/zenodo.1234v2', undefined],
		['no id', undefined],
	])('%s', (text, version) => {
		expect(versionIn(text, identify(text))).toBe(version);
	});
});
