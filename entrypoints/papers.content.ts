import { defineContentScript } from 'wxt/utils/define-content-script';
import { MatchPattern } from 'wxt/utils/match-patterns';
import '../components/page/cards.css';
import { Page } from '../components/page/page.ts';
import { sites } from '../lib/sites/index.ts';

const required = sites.filter((site) => site.access === 'required');

export default defineContentScript({
	matches: required.flatMap((site) => [...site.matches]),
	// Before the page's own scripts: a bar may stand there at the first paint.
	runAt: 'document_start',
	// The page would hear a message from us; old scripts are told by an event.
	noScriptStartedPostMessage: true,
	main(ctx) {
		const site = sites.find(({ matches }) =>
			matches.some((pattern) => new MatchPattern(pattern).includes(location.href)),
		);
		if (site === undefined) return;
		const page = new Page(site, ctx.signal);
		ctx.addEventListener(window, 'wxt:locationchange', () => page.navigated());
	},
});
