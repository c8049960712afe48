import { expect, test } from 'vitest';
import { pageOf } from '../../../lib/paper/page-of.ts';

const TOLD = 'https://proceedings.neurips.cc/paper/2017/hash/x-Abstract.html';
const links = [
	{ kind: 'pdf', url: 'https://example.com/a.pdf' } as const,
	{ kind: 'paper', url: TOLD } as const,
];

test.each([
	['arxiv:1706.03762', 'https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
	['acl:N19-1423', 'https://aclanthology.org/N19-1423/', 'https://aclanthology.org/N19-1423/'],
	['doi:10.1145/1.2', TOLD, 'https://doi.org/10.1145/1.2'],
	['dblp:conf/nips/X17', TOLD, 'https://dblp.org/rec/conf/nips/X17.html'],
	['title:attention-vaswani-2017', TOLD, undefined],
])('%s stands where its own host or a source says', (id, told, bare) => {
	expect(pageOf({ id, links })).toBe(told);
	expect(pageOf({ id })).toBe(bare);
});
