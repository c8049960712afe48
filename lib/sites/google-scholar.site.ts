import { findOptional } from './dom.ts';
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

export default {
	id: 'google-scholar',
	name: 'Google Scholar',
	access: 'optional',
	matches: HOSTS.split(' ').map((country) => `https://scholar.google.${country}/scholar?*`),
	kind: (url) => (url.pathname === '/scholar' && isAsked(url) ? 'listing' : undefined),
	card: '.gs_r.gs_or[data-cid]',
	carrier: (card) => findOptional(card, 'div.gs_ri'),
	read: readRow,
} satisfies Site as Site;
