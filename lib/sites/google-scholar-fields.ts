import { clean, attributeOf, textOf, webAddress } from './dom.ts';
import type { Link, PaperId } from '../paper/paper.ts';

/** All versions of a work that Google Scholar takes for one; the same id in every country. */
export const clusterNamed = (cluster: string): PaperId =>
	`url:https://scholar.google.com/scholar?cluster=${cluster}`;

/** The works that links tell of: those that cite it, of an entry that was merged several at once. */
export const clustersIn = (links: Iterable<Element>, base: URL): PaperId[] =>
	[...links].flatMap((link) => {
		const address = webAddress(attributeOf(link, 'href'), base);
		const { searchParams } = new URL(address ?? base);
		const told = searchParams.get('cites') ?? searchParams.get('cluster') ?? '';
		return told
			.split(',')
			.filter((cluster) => /^\d{1,20}$/.test(cluster))
			.map(clusterNamed);
	});

/** What a line names is a venue, unless it is cut, or a thesis' university. */
export const isVenue = (text: string): boolean => !/^$|…|\.{3}|\bUniversity$/.test(text);

/** “US Patent 6,285,999”, “US Patent App. 11/003,100”; others have only letters and a number. */
export const patentIn = (venue: string | undefined): string | undefined =>
	/^[A-Z]{2} Patent (?:App\. )?([\d,./]+)$/.exec(venue ?? '')?.[1];

/** “arXiv preprint arXiv:1706.03762” */
export const preprintIn = (venue: string): string => /\barXiv:\S+$/i.exec(clean(venue))?.[0] ?? '';

const KINDS: ReadonlyMap<string, Link['kind']> = new Map([
	['[PDF]', 'pdf'],
	['[HTML]', 'html'],
]);

/** A link to a full text, where the mark before its host says what it is. */
export const textAt = (link: Element | undefined, mark: Element | undefined, url: URL): Link[] => {
	const kind = KINDS.get(textOf(mark));
	const address = webAddress(attributeOf(link, 'href'), url);
	return kind && address ? [{ kind, url: address.replace(/(\/pdf\/.*\d)v\d+$/, '$1') }] : [];
};
