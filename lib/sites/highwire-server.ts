import { readPage, readRow } from './highwire-preprint.ts';
import type { Site } from './site.ts';

/** Searches, collections by subject, what is new, and the archive. */
const LISTING = /^\/(?:search|collection)\/.|^\/(?:content\/early\/recent|archive)\/?$/;

/** “/content/10.1101/2020.02.02.931162v2.full-text”, once “/content/early/2017/11/06/081455”. */
const PAPER = /^\/content\/(?:10\.\d{4,9}|early\/\d{4}\/\d\d\/\d\d)\/[^/]+$/;

/** A server of preprints that runs on HighWire's Drupal; bioRxiv and medRxiv are the same but for names. */
export const preprintServer = (id: string, name: string, host: string): Site => ({
	id,
	name,
	access: 'optional',
	matches: [`https://${host}/*`],
	kind({ pathname }) {
		if (LISTING.test(pathname)) return 'listing';
		return PAPER.test(pathname) ? 'paper' : undefined;
	},
	card: 'div.highwire-cite-highwire-article',
	carrier: (card) => card,
	read(card, context) {
		if (!PAPER.test(context.url.pathname)) return readRow(card, context, id);
		// Beside a preprint its page may name others.
		return card.querySelector('h1') ? readPage(card, context, { id, name }) : undefined;
	},
});
