import { findOptional } from './dom.ts';
import { readPaper } from './proceedings-paper.ts';
import { readRow } from './proceedings-row.ts';
import type { Site } from './site.ts';

/** “/paper_files/paper/2024”, once “/paper/2019”; a year with two books has “/paper/2025/vol38-main-conference”. */
const LISTING = /^\/(?:paper_files\/)?paper\/\d{4}(?:\/[\w-]+)?\/?$/;

/** “/paper_files/paper/2024/hash/…-Abstract-Conference.html”. */
const PAPER = /^\/(?:paper_files\/)?paper\/\d{4}\/hash\/[^/]+-Abstract[\w-]*\.html$/;

/** The card of a paper's own page are its authors; that of a list is an `li`. */
const isPage = (card: Element): boolean => card.localName === 'p';

/** Proceedings on the platform that NeurIPS shares with ICLR and MLSys; the same but for names. */
export const proceedings = (id: string, name: string, hosts: readonly string[]): Site => ({
	id,
	name,
	access: 'optional',
	matches: hosts.map((host) => `https://${host}/*`),
	kind({ pathname }) {
		if (LISTING.test(pathname)) return 'listing';
		return PAPER.test(pathname) ? 'paper' : undefined;
	},
	// Until 2025 an entry was bare text in its `li`, which may hold no root.
	card: 'ul.paper-list > li, .paper-header > p.paper-authors',
	carrier: (card) => (isPage(card) ? card : findOptional(card, 'div.paper-content')),
	read: (card, context) => (isPage(card) ? readPaper : readRow)(card, context, id),
});
