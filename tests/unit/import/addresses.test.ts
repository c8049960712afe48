/** Where .bib files have their addresses, and that none is lost or bent on the way out again. */
import { expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { recordOf } from '../../../lib/citation/record.ts';
import { readImport } from '../../../lib/import/read.ts';
import { cited, fieldOf } from '../citation/papers.ts';

const again = async (fields: string, type = 'misc') => {
	const { papers, problems } = await readImport(
		`@${type}{k, author={Ada Lovelace}, title={T}, year=2020, ${fields}}`,
	);
	expect(problems).toEqual([]);
	const { text } = await exportText([cited('k', papers[0]!.draft)], bibtex);
	return { url: fieldOf(text, 'url'), note: fieldOf(text, 'note') };
};

const KRIZ = 'http://www.cs.toronto.edu/~kriz/a_b%20c.html';

test.each<[fields: string, url: string, note?: string]>([
	[String.raw`howpublished={\url{http://www.cs.toronto.edu/~kriz/a_b%20c.html}}`, KRIZ],
	[String.raw`howpublished={\url{http://www.cs.toronto.edu/\~{}kriz/a\_b\%20c.html}}`, KRIZ],
	[String.raw`howpublished={http://www.cs.toronto.edu/~kriz/a\_b\%20c.html}`, KRIZ],
	[String.raw`url={http://www.cs.toronto.edu/\~{}kriz/a\_b\%20c.html}`, KRIZ],
	[String.raw`url={http://www.cs.toronto.edu/$\sim$kriz/a_b%20c.html}`, KRIZ],
	[String.raw`note={\url{https://a.b/c}}`, 'https://a.b/c'],
	[String.raw`note={Available at: \url{https://a.b/c}}`, 'https://a.b/c'],
	[String.raw`howpublished={[Online]. Available: \url{https://a.b/c}.}`, 'https://a.b/c'],
	['url={www.a.b/c}', 'http://www.a.b/c'],
	['url={<https://a.b/c>}', 'https://a.b/c'],
	['url={https://a.b/c d.pdf}', 'https://a.b/c%20d.pdf'],
	[String.raw`howpublished={\href{https://a.b/c}{The blog}}`, 'https://a.b/c', 'The blog'],
	[String.raw`howpublished={\href{https://a.b/c}{\texttt{https://a.b/c}}}`, 'https://a.b/c'],
	[
		String.raw`url={https://a.b/c}, note={\url{https://github.com/x/y}}`,
		'https://a.b/c',
		'https://github.com/x/y',
	],
	[
		String.raw`url={https://a.b/c}, howpublished={\url{https://github.com/x/y}}`,
		'https://a.b/c',
		'https://github.com/x/y',
	],
	[
		String.raw`url={https://a.b/c}, note={See \href{https://d.e/~f}{the data}}`,
		'https://a.b/c',
		String.raw`See the data: https://d.e/{\textasciitilde}f`,
	],
])('%s', async (fields, url, note) => {
	expect(await again(fields)).toEqual({ url: `{${url}}`, note: note && `{${note}}` });
});

test('an address of arXiv in a note is the paper’s', async () => {
	const { papers } = await readImport(
		String.raw`@misc{k, title={T}, note={\url{https://arxiv.org/abs/1706.03762}}, url={https://a.b/c}}`,
	);
	expect(papers[0]?.draft.id).toBe('arxiv:1706.03762');
});

test('what was published keeps its own address beside a number of arXiv; a preprint is found there', async () => {
	const own = 'url={https://www.nature.com/articles/nature1}, eprint={1706.03762}';
	expect(await again(`${own}, journal={Nature}`, 'article')).toMatchObject({
		url: '{https://www.nature.com/articles/nature1}',
	});
	expect(await again(own)).toMatchObject({ url: '{https://arxiv.org/abs/1706.03762}' });
});

test('proceedings stand before the forum in which they were reviewed', async () => {
	const own = 'booktitle={CoRL}, url={https://openreview.net/forum?id=bdHkMjBJG_w}';
	const draft = (await readImport(`@inproceedings{k, title={T}, author={A}, year=2023, ${own}}`))
		.papers[0]!.draft;
	const links = [{ kind: 'paper' as const, url: 'https://proceedings.mlr.press/v205/a.html' }];
	expect(recordOf(cited('k', draft)).url).toBe('https://openreview.net/forum?id=bdHkMjBJG_w');
	expect(recordOf(cited('k', { ...draft, links })).url).toBe(links[0]!.url);
});
