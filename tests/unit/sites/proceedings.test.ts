import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import iclr from '../../../lib/sites/iclr.site.ts';
import neurips from '../../../lib/sites/neurips.site.ts';
import { parsers, readPage } from '../../sites/read.ts';

const NEURIPS = 'https://proceedings.neurips.cc';
const HASH = '3f5ee243547dee91fbd053c1c4a845aa';

test.each([
	`${NEURIPS}/paper/2017/hash/${HASH}-Abstract.html`,
	`https://papers.nips.cc/paper_files/paper/2017/hash/${HASH}-Abstract.html`,
	`https://papers.neurips.cc/paper/2017/hash/${HASH}-Abstract.html#top`,
])('a paper is one at all its addresses: %s', (address) => {
	const file = new URL('../../sites/pages/neurips-paper-nips.html', import.meta.url);
	const document = parsers.linkedom(readFileSync(file, 'utf8'));
	const url = new URL(address);
	const [read] = readPage(neurips, document, url).cards;
	expect(neurips.kind(url)).toBe('paper');
	expect(read?.draft.id).toBe(`url:${NEURIPS}/paper_files/paper/2017/hash/${HASH}-Abstract.html`);
	expect(read?.draft.links?.[0]?.url).toBe(address.replace('#top', ''));
});

test.each([
	['/paper_files/paper/2024', 'listing'],
	['/paper/2019/', 'listing'],
	['/paper_files/paper/2025/vol38-main-conference', 'listing'],
	[`/paper_files/paper/2024/hash/${HASH}-Abstract-Datasets_and_Benchmarks_Track.html`, 'paper'],
	['/', undefined],
	['/papers/search?q=attention', undefined],
	[`/paper_files/paper/2024/file/${HASH}-Paper-Conference.pdf`, undefined],
	[`/paper_files/paper/2017/hash/${HASH}-Reviews.html`, undefined],
])('%s is %s', (path, kind) => {
	expect(iclr.kind(new URL(path, 'https://proceedings.iclr.cc'))).toBe(kind);
});
