import { describe, expect, it, vi } from 'vitest';
import { fetchNames } from '../../../lib/metadata/arxiv-names.ts';
import type { Ask } from '../../../lib/metadata/source.ts';

/** The head of an abstract's page, written by us. */
const pageOf = (id: string, ...authors: string[]): string => `<!DOCTYPE html>
<html lang="en"><head><title>[${id}] A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="citation_title" content="Attention &amp; More" />
${authors.map((author) => `<meta name="citation_author" content="${author}" />`).join('')}<meta name="citation_arxiv_id" content="${id}" />
<meta name="citation_abstract" content="a > b, 'quoted'" />
</head><body><meta name="citation_author" data-x='1' content='Body, Late'></body></html>`;
const fetchFrom = (html: string, id = '1706.03762') => fetchNames(id, () => Promise.resolve(html));

describe('the names on an abstract’s page', () => {
	it('are asked for where programs may ask', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(pageOf('hep-th/9901001')));
		await fetchNames('hep-th/9901001', ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith('https://export.arxiv.org/abs/hep-th/9901001');
	});

	it('are told apart as arXiv tells them', async () => {
		const html = pageOf(
			'1706.03762',
			'Vaswani, Ashish',
			'Rodrigues Jr, Waldyr A.',
			'Kaiser, &#321;ukasz',
			'OpenAI',
		);
		expect(await fetchFrom(html)).toEqual([
			{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' },
			{ name: 'Waldyr A. Rodrigues Jr', family: 'Rodrigues', given: 'Waldyr A.', suffix: 'Jr' },
			{ name: 'Łukasz Kaiser', family: 'Kaiser', given: 'Łukasz' },
			{ name: 'OpenAI' },
			{ name: 'Late Body', family: 'Body', given: 'Late' },
		]);
	});

	it.each([
		['another paper', pageOf('2005.14165', 'Brown, Tom')],
		['no paper', '<html><body>Rate exceeded.</body></html>'],
		['nothing', ''],
		['tags without an end', '<meta name="citation_arxiv_id '.repeat(5_000)],
		['quotes without an end', '<meta "'.repeat(20_000)],
	])('are not taken from %s', async (_, html) => {
		await expect(fetchFrom(html)).rejects.toMatchObject({ code: 'network' });
	});
});
