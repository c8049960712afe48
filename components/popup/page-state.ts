import type { PageStatus } from '../../lib/rpc/page-contract.ts';
import type { Result } from '../../lib/rpc/result.ts';
import type { Site } from '../../lib/sites/site.ts';

/** What is known of the page in front. */
export interface PageFacts {
	/** The site whose pages the address is among. */
	site: Site | undefined;
	/** Whether the browser lets us into that site. */
	allowed: boolean;
	paused: boolean;
	/** What its content script answered. */
	status: Result<PageStatus>;
}

export type PageState =
	| { kind: 'bars'; status: PageStatus; site: Site }
	/** Not one of the sites. */
	| { kind: 'unsupported' }
	/** The browser withholds the site, its user took it back, or was not asked for it yet. */
	| { kind: 'withheld'; site: Site }
	| { kind: 'paused'; site: Site }
	/** There should be a script and none answers: the page is older than this version. */
	| { kind: 'silent'; site: Site }
	/** The address promises papers and none was found. */
	| { kind: 'empty'; site: Site; skipped: number }
	/** A page of the site without papers, such as its front page. */
	| { kind: 'plain'; site: Site };

const ofStatus = (site: Site, status: PageStatus): PageState => {
	if (status.cards > 0) return { kind: 'bars', status, site };
	if (status.kind !== undefined) return { kind: 'empty', site, skipped: status.skipped };
	return { kind: 'plain', site };
};

/** Why a page carries bars, or none: the first reason that applies is the one to be mended first. */
export const pageState = ({ site, allowed, paused, status }: PageFacts): PageState => {
	if (site === undefined) return { kind: 'unsupported' };
	if (!allowed) return { kind: 'withheld', site };
	if (paused) return { kind: 'paused', site };
	return status.ok ? ofStatus(site, status.value) : { kind: 'silent', site };
};
