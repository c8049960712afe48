import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { authorsIn } from './authors-in.ts';
import { find, findOptional, required, textOf } from './dom.ts';
import { makeDraft } from './draft.ts';
import { inYear } from './ijcai-book.ts';
import { namedLinks } from './named-links.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** One paper of a year, as lists since 2017 have it (scrapers of these years agree). */
export const readRow = (card: Element, { url }: ReadContext): PaperDraft => {
	const links = namedLinks(card.querySelectorAll('.details a[href]'), url);
	const at = (name: string): string | undefined => links.find((link) => link.name === name)?.url;
	const page = required(at('Details'), 'page of its own');
	const pdf = at('PDF');
	const id = required(identify(page), 'DOI in its address');
	const year = /\/proceedings\/(\d{4})\//.exec(page)?.[1] ?? '';
	return makeDraft({
		id,
		title: sourceOf(find(card, '.title')),
		authors: authorsIn(textOf(findOptional(card, '.authors'))),
		published: year,
		doi: doiAmong([id]),
		type: 'paper-conference',
		publication: inYear(year),
		links: [{ kind: 'paper', url: page }, ...(pdf ? [{ kind: 'pdf' as const, url: pdf }] : [])],
		source: 'ijcai',
	});
};
