import { idOfPage, readAbs } from './arxiv-abs.ts';
import { readRow, termOf } from './arxiv-list.ts';
import { readResult } from './arxiv-search.ts';
import { findOptional } from './dom.ts';
import type { Site } from './site.ts';

/** Search and catchup are a bare form until something is asked of them. */
const LISTING = /^\/(?:list|a)\/.|^\/catchup\/./;
const FORM = /^\/(?:search|catchup)(?:\/|$)/;

/** The same pages under other names: search engines lead to one, programs are asked to use the other. */
const HOSTS = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'];
const PATHS = ['list/*', 'abs/*', 'search/*', 'search?*', 'catchup*', 'a/*'];

const isRow = (card: Element): boolean => card.localName === 'dd';
const isResult = (card: Element): boolean => card.localName === 'li';

const carrierIn = (card: Element): string => {
	if (isRow(card)) return 'div.list-title';
	return isResult(card) ? 'p.title' : 'div.authors';
};

export default {
	id: 'arxiv',
	name: 'arXiv',
	access: 'required',
	matches: HOSTS.flatMap((host) => PATHS.map((path) => `https://${host}/${path}`)),
	kind(url) {
		if (idOfPage(url) !== undefined) return 'paper';
		const isAsked = FORM.test(url.pathname) && url.search !== '';
		return isAsked || LISTING.test(url.pathname) ? 'listing' : undefined;
	},
	// The `dd` and not its `dt`: while a page streams in, the second half has its first, not the other
	// way about.
	card: 'dl > dd, li.arxiv-result, #abs',
	parts: (card) => (isRow(card) ? [termOf(card) ?? [], card].flat() : [card]),
	carrier: (card) => findOptional(card, carrierIn(card)),
	read(card, context) {
		if (isRow(card)) return readRow(card, context);
		return isResult(card) ? readResult(card, context) : readAbs(card, context);
	},
} satisfies Site as Site;
