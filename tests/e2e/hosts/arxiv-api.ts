/** `export.arxiv.org` for tests: records by `id_list`, and the heads of abstracts' pages. */
import type { Handler } from '../../support/hosts.ts';
import { escapeHtml } from './markup.ts';
import { PAPERS, type HostPaper } from './papers.ts';

const authorOf = (name: string): string => `<author><name>${escapeHtml(name)}</name></author>`;

/** An entry as far as the API's manual describes it. */
const entry = (paper: HostPaper): string => `<entry>
<id>http://arxiv.org/abs/${paper.id}v3</id><published>${paper.published}T17:57:34Z</published>
<title>${escapeHtml(paper.title)}</title><summary>${escapeHtml(paper.abstract)}</summary>
${paper.authors.map(authorOf).join('')}
<arxiv:primary_category term="${paper.categories[0]}"/>
${paper.categories.map((category) => `<category term="${category}"/>`).join('')}
</entry>`;

const feed = (ids: readonly string[]): Response => {
	// Another order than that of the question, as arXiv's is.
	const known = PAPERS.filter(({ id }) => ids.includes(id)).toReversed();
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>query</title>
${known.map(entry).join('\n')}</feed>`,
		{ headers: { 'content-type': 'application/atom+xml' } },
	);
};

/** “Gomez, Aidan N.” */
const familyFirst = (name: string): string => name.replace(/^(.*) (\S+)$/, '$2, $1');

const abstractPage = (id: string): Response => {
	const paper = PAPERS.find((each) => each.id === id);
	if (paper === undefined) return new Response('Not found', { status: 404 });
	const authors = paper.authors.map(
		(name) => `<meta name="citation_author" content="${escapeHtml(familyFirst(name))}" />`,
	);
	return new Response(
		`<!DOCTYPE html><html lang="en"><head><title>[${id}]</title>${authors.join('')}
<meta name="citation_arxiv_id" content="${id}" /></head><body></body></html>`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } },
	);
};

export const exportArxiv: Handler = ({ url }) => {
	const { pathname, searchParams } = new URL(url);
	// All versions of a paper are the same here.
	const idIn = (named: string): string => named.replace(/v\d+$/, '');
	const ids = searchParams.get('id_list')?.split(',').map(idIn) ?? [];
	return pathname === '/api/query' ? feed(ids) : abstractPage(idIn(pathname.replace('/abs/', '')));
};
