import { attributeOf, textOf, webAddress } from './dom.ts';

export interface Named {
	name: string;
	url: string;
}

/** “[abs][Download PDF][OpenReview][Software]” */
export const namedLinks = (links: Iterable<Element>, base: URL): Named[] =>
	[...links].flatMap((link) => {
		const url = webAddress(attributeOf(link, 'href'), base);
		return url ? [{ name: textOf(link), url }] : [];
	});
