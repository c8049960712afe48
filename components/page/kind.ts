import type { Site } from '../../lib/sites/site.ts';

/**
 * What the address of a page promises. It is asked for with every card that is drawn, and changes
 * where an application goes from page to page without a load: it is worked out once an address.
 */
export const kindOfPage = (site: Site, document: Document): (() => ReturnType<Site['kind']>) => {
	let address: string | undefined;
	let kind: ReturnType<Site['kind']>;
	return () => {
		if (document.URL !== address) {
			address = document.URL;
			kind = site.kind(new URL(address));
		}
		return kind;
	};
};
