/** Static pages of any length, in the shape of the real hosts' listings. */
import { dailyPapersProps, escapeHtml, HF_STYLE } from './markup.ts';
import { inventedPapers, type HostPaper } from './papers.ts';

export interface ListingOptions {
	/** How many invented papers, when no `papers` are given. Default: 31. */
	count?: number;
	papers?: readonly HostPaper[];
	/** Whether cards off the screen are skipped, as on Hugging Face since 2026. */
	contentVisibility?: boolean;
	/** Whether the page carries the embedded JSON. Default: true. */
	dataProps?: boolean;
	/** The host's dark mode: a class on `html`. */
	dark?: boolean;
	/** Markup put at the end of the head, for what only one test needs. */
	head?: string;
}

const papersOf = (options: { count?: number; papers?: readonly HostPaper[] }) =>
	options.papers ?? inventedPapers(options.count ?? 31);

const card = (paper: HostPaper, index: number): string => {
	const title = escapeHtml(paper.title);
	const shown = paper.authors.slice(0, 5).map((name) => `<li title="${escapeHtml(name)}">●</li>`);
	return `<article class="relative flex flex-col overflow-hidden rounded-xl border">
<a href="/papers/${paper.id}" class="thumbnail peer" aria-hidden="true" tabindex="-1"></a>
<div class="bubble">Submitted by reader${index}</div>
<div class="body"><a href="/login?next=%2Fpapers%2F${paper.id}" class="votes" aria-label="Upvote"><div class="leading-none">${index}</div></a>
<div class="text"><h3><a href="/papers/${paper.id}" class="line-clamp-3">${title}</a></h3>
<div class="row"><ul class="authors">${shown.join('')}<li>${paper.authors.length} authors</li></ul>
<a href="/papers/${paper.id}#community" aria-label="Comments">0</a></div></div></div>
</article>`;
};

/** A page in the shape of https://huggingface.co/papers/date/2026-07-02, server-rendered only. */
export const listing = (options: ListingOptions = {}): string => {
	const papers = papersOf(options);
	const props =
		options.dataProps === false
			? ''
			: ` data-props="${escapeHtml(dailyPapersProps(papers, '2026-07-02'))}"`;
	return `<!doctype html>
<html lang="en"${options.dark ? ' class="dark"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Daily Papers</title><style>${HF_STYLE}</style>${options.head ?? ''}</head>
<body class="DailyPapersPage"><main><h1>Daily Papers</h1>
<div class="SVELTE_HYDRATER contents" data-target="DailyPapers"${props}>
<div class="grid${options.contentVisibility ? ' lazy' : ''}">
${papers.map(card).join('\n')}
</div></div></main></body></html>`;
};

export interface ArxivListOptions {
	/** How many invented papers, when no `papers` are given. Default: 31. */
	count?: number;
	papers?: readonly HostPaper[];
	/** Whether abstracts are shown, as on /list/…/new. Default: true. */
	abstracts?: boolean;
}

const arxivRow = (paper: HostPaper, index: number, abstracts: boolean): string => {
	const { id } = paper;
	const authors = paper.authors.map((name) => {
		const query = encodeURIComponent(name);
		return `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${query}">${escapeHtml(name)}</a>`;
	});
	const [primary = '', ...others] = paper.categories;
	const cross = others.map((category) => `; Other (${category})`).join('');
	const abstract = abstracts ? `<p class="mathjax">${escapeHtml(paper.abstract)}</p>` : '';
	return `<dt><a name="item${index + 1}">[${index + 1}]</a>
<a href ="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a>
[<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>, <a href="https://arxiv.org/html/${id}v1" title="View HTML" id="html-${id}" aria-labelledby="html-${id}">html</a>]</dt>
<dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span>
${escapeHtml(paper.title)}</div>
<div class="list-authors">${authors.join(', ')}</div>
<div class="list-subjects"><span class="descriptor">Subjects:</span>
<span class="primary-subject">Subject (${primary})</span>${cross}</div>
${abstract}</div></dd>`;
};

/** A page in the shape of https://arxiv.org/list/cs.CL/new. */
export const arxivList = (options: ArxivListOptions = {}): string => {
	const papers = papersOf(options);
	const rows = papers.map((paper, index) => arxivRow(paper, index, options.abstracts ?? true));
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Computation and Language</title><style>
body { margin: 0; font: 14px/1.4 sans-serif; background: #fff; color: #000 }
main { margin: 0 40px }
.list-title { font-size: 1.2em; font-weight: bold } dd { margin: 0 0 20px 40px }
</style></head>
<body><main><div id="content"><h1>Computation and Language</h1><div id="dlpage">
<dl id="articles"><h3>New submissions (showing ${papers.length} of ${papers.length} entries)</h3>
${rows.join('\n')}
</dl></div></div></main></body></html>`;
};
