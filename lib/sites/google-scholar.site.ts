import { findOptional } from './dom.ts';
import { readCitation } from './google-scholar-citation.ts';
import { readProfileRow } from './google-scholar-profile.ts';
import { readRow } from './google-scholar-row.ts';
import type { Site } from './site.ts';

/**
 * The first is the one that is asked for in the settings; the others where a reader stands on them.
 * A match pattern cannot leave the end of a host open, so only these countries are known.
 */
const HOSTS =
	'com ae at be ca ch cl co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br ' +
	'com.co com.eg com.hk com.mx com.my com.pe com.ph com.pk com.sa com.sg com.tr com.tw com.ua com.vn ' +
	'cz de dk es fi fr gr hu ie it nl no pl pt ro ru se';

/** Their answers are lists; what is asked of a single one (`cluster`) is the list of its versions. */
const isAsked = ({ searchParams }: URL): boolean =>
	['q', 'cites', 'cluster', 'scilib', 'as_ylo', 'as_q'].some((name) => searchParams.has(name));

/** A profile's list; other `view_op`s are of authors, venues and mandates. */
const isProfile = ({ searchParams }: URL): boolean =>
	searchParams.has('user') && ['list_works', null].includes(searchParams.get('view_op'));

const kindOf = (url: URL): 'listing' | 'paper' | undefined => {
	if (url.pathname === '/scholar') return isAsked(url) ? 'listing' : undefined;
	if (url.pathname !== '/citations') return undefined;
	if (url.searchParams.has('citation_for_view')) return 'paper';
	return isProfile(url) ? 'listing' : undefined;
};

const isOfProfile = (card: Element): boolean => card.localName === 'tr';
const isTitle = (card: Element): boolean => card.id === 'gsc_oci_title';

export default {
	id: 'google-scholar',
	name: 'Google Scholar',
	access: 'optional',
	matches: HOSTS.split(' ').flatMap((country) =>
		['scholar', 'citations'].map((path) => `https://scholar.google.${country}/${path}?*`),
	),
	kind: kindOf,
	card: '.gs_r.gs_or[data-cid], tr.gsc_a_tr, div#gsc_oci_title',
	carrier(card) {
		if (isTitle(card)) return card;
		// No cell of a table may hold a root: in the first one it is the line of the venue.
		return isOfProfile(card)
			? [...card.querySelectorAll('div.gs_gray')].at(-1)
			: findOptional(card, 'div.gs_ri');
	},
	read(card, context) {
		if (isTitle(card)) {
			return kindOf(context.url) === 'paper' ? readCitation(card, context) : undefined;
		}
		return (isOfProfile(card) ? readProfileRow : readRow)(card, context);
	},
} satisfies Site as Site;
