import { pageId } from '../paper/page-id.ts';
import { withBestId } from '../paper/best-id.ts';
import { identify } from '../paper/identity.ts';
import type { Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft } from './draft.ts';
import { fullYear } from './full-year.ts';
import type { ReadContext, Site } from './site.ts';
import { sourceOf } from './source-text.ts';

const KINDS: ReadonlyMap<string, Link['kind']> = new Map([
	['Download PDF', 'pdf'],
	['Software', 'code'],
]);

interface Named {
	name: string;
	url: string;
}

/** “[abs][Download PDF][OpenReview][Software]” */
const linksOf = (card: Element, base: URL): Named[] =>
	[...card.querySelectorAll('.links a')].flatMap((link) => {
		const url = webAddress(attributeOf(link, 'href'), base);
		return url ? [{ name: textOf(link), url }] : [];
	});

/** Older than any proceedings there, those that were issued anew among them. */
const SINCE = 1980;

/** The family name and the year end its address: `/v204/kuijk23a.html`. */
const yearIn = (id: PaperId): string | undefined => {
	const short = /(\d\d)[a-z]*\.html$/.exec(id)?.[1];
	return short && fullYear(short, SINCE);
};

const read = (card: Element, { url }: ReadContext): PaperDraft => {
	const named = linksOf(card, url);
	const page = named.find(({ name }) => name === 'abs')?.url;
	const id = required(pageId(page), 'page of its own');
	const info = textOf(findOptional(card, '.info'));
	const [, volume, pages] = /PMLR (\w+)(?::([\w-]+))?$/.exec(info) ?? [];
	const forum = identify(named.find(({ name }) => name === 'OpenReview')?.url ?? '');
	const draft = makeDraft({
		id,
		title: sourceOf(find(card, '.title')),
		authors: textOf(findOptional(card, '.authors'))
			.split(/,\s+/)
			.filter(Boolean)
			.map((name) => ({ name })),
		published: yearIn(id),
		type: 'paper-conference',
		publication: {
			'container-title': textOf(findOptional(card, '.info i')),
			'collection-title': 'Proceedings of Machine Learning Research',
			volume,
			page: pages,
			publisher: 'PMLR',
			issued: yearIn(id),
		},
		links: [
			...(page ? [{ kind: 'paper' as const, url: page }] : []),
			...named.flatMap(({ name, url: address }) => {
				const kind = KINDS.get(name);
				return kind ? [{ kind, url: address }] : [];
			}),
		],
		source: 'pmlr',
	});
	return withBestId(draft, forum === undefined ? [] : [forum]);
};

export default {
	id: 'pmlr',
	name: 'PMLR',
	access: 'optional',
	matches: ['https://proceedings.mlr.press/*'],
	// Volumes, and those that were taken in later (“r”).
	kind: ({ pathname }) => (/^\/[vr]\d+\/?(?:index\.html)?$/.test(pathname) ? 'listing' : undefined),
	card: 'div.paper',
	carrier: (card) => card,
	read,
} satisfies Site as Site;
