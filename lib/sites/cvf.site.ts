import { readPaper } from './cvf-paper.ts';
import { partsOf, readRow } from './cvf-row.ts';
import { findOptional } from './dom.ts';
import type { Site } from './site.ts';

/** The card of a paper's own page; that of a list is a `dd`. */
const isPage = (card: Element): boolean => card.id === 'authors';

export default {
	id: 'cvf',
	name: 'CVF Open Access',
	access: 'optional',
	matches: ['https://openaccess.thecvf.com/*'],
	kind({ pathname }) {
		// “/content/CVPR2022/html/…”, “/content_cvpr_2017/html/…”.
		if (/^\/content\w*\/(?:[\w-]+\/){0,2}html\/[^/]+\.html$/.test(pathname)) return 'paper';
		// “/CVPR2024”, “/CVPR2026_findings”, “/ICCV2023_workshops/CV4A11y”, once “/CVPR2016.py”.
		return /^\/[A-Za-z]+\d{4}(?:[._/]|$)/.test(pathname) ? 'listing' : undefined;
	},
	card: 'dt.ptitle + dd + dd, div#authors',
	parts: (card) => (isPage(card) ? [card] : partsOf(card)),
	// Neither `dt`, `dd` nor `form` may hold a root: what is left of a row is the box of the BibTeX.
	carrier: (card) => (isPage(card) ? card : findOptional(card, 'div.link2')),
	read: (card, context) => (isPage(card) ? readPaper : readRow)(card, context),
} satisfies Site as Site;
