import { pageId } from '../paper/page-id.ts';
import { withBestId } from '../paper/best-id.ts';
import { identify } from '../paper/identity.ts';
import type { Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { authorsIn } from './authors-in.ts';
import { find, findOptional, required, textOf } from './dom.ts';
import { makeDraft } from './draft.ts';
import { fullYear } from './full-year.ts';
import { namedLinks, type Named } from './named-links.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

const KINDS: ReadonlyMap<string, Link['kind']> = new Map([
	['Download PDF', 'pdf'],
	['Software', 'code'],
]);

/** Those that say what they lead to. */
export const kindsOf = (named: readonly Named[]): Link[] =>
	named.flatMap(({ name, url }) => {
		const kind = KINDS.get(name);
		return kind ? [{ kind, url }] : [];
	});

/** The paper's forum, from where some conferences bring their papers along. */
export const forumsOf = (named: readonly Named[]): PaperId[] => {
	const forum = identify(named.find(({ name }) => name === 'OpenReview')?.url ?? '');
	return forum === undefined ? [] : [forum];
};

/** What all papers there have in common. */
export const SERIES = {
	'collection-title': 'Proceedings of Machine Learning Research',
	publisher: 'PMLR',
};

/** Older than any proceedings there, those that were issued anew among them. */
const SINCE = 1980;

/** The family name and the year end its address: `/v204/kuijk23a.html`. */
const yearIn = (id: PaperId): string | undefined => {
	const short = /(\d\d)[a-z]*\.html$/.exec(id)?.[1];
	return short && fullYear(short, SINCE);
};

/** One paper of a volume. */
export const readRow = (card: Element, { url }: ReadContext): PaperDraft => {
	const named = namedLinks(card.querySelectorAll('.links a'), url);
	const page = named.find(({ name }) => name === 'abs')?.url;
	const id = required(pageId(page), 'page of its own');
	const info = textOf(findOptional(card, '.info'));
	const [, volume, pages] = /PMLR (\w+)(?::([\w-]+))?$/.exec(info) ?? [];
	const draft = makeDraft({
		id,
		title: sourceOf(find(card, '.title')),
		authors: authorsIn(textOf(findOptional(card, '.authors'))),
		published: yearIn(id),
		type: 'paper-conference',
		publication: {
			'container-title': textOf(findOptional(card, '.info i')),
			...SERIES,
			volume,
			page: pages,
			issued: yearIn(id),
		},
		links: [...(page ? [{ kind: 'paper' as const, url: page }] : []), ...kindsOf(named)],
		source: 'pmlr',
	});
	return withBestId(draft, forumsOf(named));
};
