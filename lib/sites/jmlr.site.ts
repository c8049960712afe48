import { findOptional } from './dom.ts';
import { readPaper } from './jmlr-paper.ts';
import type { Site } from './site.ts';
import { readRow } from './tmlr-row.ts';

/** Papers of JMLR; its volumes are `dt` and `dd` with nothing in them that may hold a root. */
const PAPER = /^\/(?:beta\/)?papers\/v\d+\/[\w-]+\.html$/;

/** The list of all papers of its sister, the Transactions. */
const LISTING = /^\/tmlr\/papers\/(?:index\.html)?$/;

/** The card of a paper's own page are its authors; that of a list is an `li`. */
const isPage = (card: Element): boolean => card.localName === 'p';

export default {
	id: 'jmlr',
	name: 'JMLR and TMLR',
	access: 'optional',
	matches: ['https://jmlr.org/*', 'https://www.jmlr.org/*'],
	kind({ pathname }) {
		if (LISTING.test(pathname)) return 'listing';
		return PAPER.test(pathname) ? 'paper' : undefined;
	},
	card: 'li.item, #content > h2 + p',
	carrier: (card) => (isPage(card) ? card : findOptional(card, 'h4 + p')),
	read(card, context) {
		if (!isPage(card)) return readRow(card, context);
		// Other pages have headings, too.
		return PAPER.test(context.url.pathname) ? readPaper(card, context) : undefined;
	},
} satisfies Site as Site;
