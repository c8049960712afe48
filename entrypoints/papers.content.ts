import { defineContentScript } from 'wxt/utils/define-content-script';
import '../components/page/cards.css';
import { Page } from '../components/page/page.ts';
import { watchGranted } from '../lib/access/granted.ts';
import { patternsAt, siteAt } from '../lib/access/site-at.ts';
import { sites } from '../lib/sites/index.ts';

const required = sites.filter((site) => site.access === 'required');

export default defineContentScript({
	// The background registers this file for the optional sites that it is let into.
	matches: required.flatMap((site) => [...site.matches]),
	// Before the page's own scripts: a bar may stand there at the first paint.
	runAt: 'document_start',
	// The page would hear a message from us; old scripts are told by an event.
	noScriptStartedPostMessage: true,
	main(ctx) {
		const site = siteAt(location.href);
		if (site === undefined) return;
		const page = new Page(site, ctx.signal);
		// Whoever takes the permission back wants us gone now, and not at the next load.
		watchGranted((patterns) => {
			const own = patternsAt(site, location.href);
			if (!own.some((pattern) => patterns.includes(pattern))) ctx.abort();
		}, ctx.signal);
		ctx.addEventListener(window, 'wxt:locationchange', () => page.navigated());
	},
});
