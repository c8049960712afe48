import { readPaper } from './ijcai-paper.ts';
import { readRow } from './ijcai-row.ts';
import type { Site } from './site.ts';

/** A year: “/proceedings/2023/”; links on it are relative to that. */
const LISTING = /^\/proceedings\/\d{4}\/$/;

/** “/proceedings/2023/215”; earlier ones have no DOI, and pages of another make. */
const PAPER = /^\/proceedings\/(?:201[7-9]|20[2-9]\d)\/\d+\/?$/;

export default {
	id: 'ijcai',
	name: 'IJCAI',
	access: 'optional',
	matches: ['https://www.ijcai.org/*', 'https://ijcai.org/*'],
	kind({ pathname }) {
		if (LISTING.test(pathname)) return 'listing';
		return PAPER.test(pathname) ? 'paper' : undefined;
	},
	// On the page of a paper, its abstract.
	card: 'div.paper_wrapper, hr + div.row > div.col-md-12:first-child',
	carrier: (card) => card,
	read(card, context) {
		if (card.classList.contains('paper_wrapper')) return readRow(card, context);
		return PAPER.test(context.url.pathname) ? readPaper(card, context) : undefined;
	},
} satisfies Site as Site;
