import { arxivId } from '../paper/arxiv-id.ts';
import { bareDoi } from '../paper/doi.ts';
import type { Link } from '../paper/paper.ts';
import { attributeOf, findOptional, required, textOf, webAddress } from './dom.ts';

/**
 * The id that a link to an abs page names, without its version.
 * @throws {Error} When it names none.
 */
export const idOfLink = (link: Element): string =>
	required(
		arxivId(/\/abs\/([^?#]+)/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? ''),
		'arXiv id in its link',
	);

/** “Rings and Algebras (math.RA); …” → `math.RA`, …: the primary one stands first. */
export const categoriesOf = (subjects: Element | undefined): string[] =>
	textOf(subjects)
		.split(';')
		.flatMap(
			(subject) => /\(([a-z][a-z-]+(?:\.[A-Za-z][A-Za-z-]+)?)\)\s*$/.exec(subject)?.[1] ?? [],
		);

/** The publisher's DOI among some links; arXiv's own is none. */
export const doiOf = (links: Iterable<Element>): string | undefined => {
	for (const link of links) {
		const address = attributeOf(link, 'href') ?? '';
		const path = /^https?:\/\/(?:www\.|dx\.)?doi\.org\/(.+)$/i.exec(address)?.[1] ?? '';
		const doi = bareDoi(/%[\dA-F]{2}/i.test(path) ? textOf(link) : path);
		if (doi && !doi.startsWith('10.48550/')) return doi;
	}
	return undefined;
};

const CODE = String.raw`(https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w-]+\/[\w.-]*\w)`;
const PROJECT = String.raw`(https?:\/\/[\w-]+\.github\.io(?:\/[\w.\/-]*\w)?)`;

/** An abstract names other people's repositories, too: its sentence must speak of what is given. */
const GIVEN = String.raw`(?:code|implementation|software|repository|website|page|demo|available|released?)\b[^.]{0,80}?`;

const FINDERS: readonly { kind: Link['kind']; comment: RegExp; abstract: RegExp }[] = [
	{ kind: 'code', comment: new RegExp(CODE, 'i'), abstract: new RegExp(GIVEN + CODE, 'i') },
	{
		kind: 'project',
		comment: new RegExp(PROJECT, 'i'),
		abstract: new RegExp(GIVEN + PROJECT, 'i'),
	},
];

/** What the authors point to in their comment or abstract. */
export const linksIn = (text: { comment: string; abstract: string }): Link[] =>
	FINDERS.flatMap(({ kind, comment, abstract }) => {
		const url = comment.exec(text.comment)?.[1] ?? abstract.exec(text.abstract)?.[1];
		return url && url.length <= 2_000 ? [{ kind, url }] : [];
	});

/** One link of a page, if it is there and goes to the web; of a paper, not of one version of it. */
export const linkTo = (
	kind: Link['kind'],
	root: ParentNode,
	selector: string,
	url: URL,
): Link[] => {
	const address = webAddress(attributeOf(findOptional(root, selector), 'href'), url);
	if (address === undefined) return [];
	// Of arXiv itself, also where the page is a copy's.
	const own = address.replace(/^https:\/\/(?:www|export)\.(?=arxiv\.org\/)/, 'https://');
	return [{ kind, url: own.replace(/(\/pdf\/.*\d)v\d+$/, '$1') }];
};
