/** A page that is rendered on the server and hydrated in the browser, as a handler for hosts.ts. */
import { html, javascript, type Handler } from '../../support/hosts.ts';
import { buildHost, buildRecorder, type BuiltHost, type Framework, type Mode } from './build.ts';
import { dailyPapersProps, escapeHtml, HF_STYLE, scriptJson } from './markup.ts';
import { PAPERS, type HostPaper } from './papers.ts';
import type { HostData, View } from './view.ts';

export interface HostAppOptions {
	framework: Framework;
	/** Whether the list has keys; without, elements are given to other papers. */
	keyed: boolean;
	/** All papers that the page can show. Default: the twelve of papers.ts. */
	papers?: readonly HostPaper[];
	/** How many of them the server renders. Default: half. */
	shown?: number;
	/**
	 * Milliseconds before the page hydrates, or `manual`: when the test calls `__host.hydrate()`.
	 * `?delay=` in the address overrules it. Default: 0.
	 */
	hydrateDelay?: number | 'manual';
	contentVisibility?: boolean;
	/** Whether the island carries the embedded JSON. Default: true. */
	dataProps?: boolean;
	/** Default: production. */
	mode?: Mode;
}

const CLIENT = '/front/host.js';

const delayOf = (url: URL, options: HostAppOptions): number | 'manual' => {
	const asked = url.searchParams.get('delay');
	if (asked === null) return options.hydrateDelay ?? 0;
	return asked === 'manual' ? 'manual' : Number(asked);
};

const firstView = (options: HostAppOptions, papers: readonly HostPaper[]): View => ({
	papers: papers.slice(0, options.shown ?? Math.ceil(papers.length / 2)),
	keyed: options.keyed,
	tick: 0,
	generation: 0,
	contentVisibility: options.contentVisibility ?? false,
});

const page = (options: HostAppOptions, host: BuiltHost, recorder: string, url: URL): string => {
	const papers = options.papers ?? PAPERS;
	const view = firstView(options, papers);
	const data: HostData = { view, papers, hydrateDelay: delayOf(url, options) };
	const props =
		options.dataProps === false
			? ''
			: ` data-props="${escapeHtml(dailyPapersProps(view.papers, '2026-07-02'))}"`;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Daily Papers</title><style>${HF_STYLE}</style><script>${recorder}</script></head>
<body class="DailyPapersPage"><main><h1>Daily Papers</h1>
<div id="island" class="SVELTE_HYDRATER contents" data-target="DailyPapers"${props}>${host.render(view)}</div>
</main><script type="application/json" id="host-data">${scriptJson(data)}</script>
<script type="module" src="${CLIENT}"></script></body></html>`;
};

/** Every path shows the same list, so that it can be put at any address and navigated within. */
export const hostApp =
	(options: HostAppOptions): Handler =>
	async (request) => {
		const url = new URL(request.url);
		const host = await buildHost(options.framework, options.mode ?? 'production');
		if (url.pathname === CLIENT) return javascript(host.client);
		if (url.pathname === '/favicon.ico') return new Response(undefined, { status: 404 });
		return html(page(options, host, await buildRecorder(), url));
	};
