import { withBestId } from '../paper/best-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { splitBy } from './arxiv-names.ts';
import { attributeOf, find, findOptional, required, textOf } from './dom.ts';
import { makeDraft } from './draft.ts';
import { citedIn } from './pubmed-citation.ts';
import { authorNamed, titleNamed } from './pubmed-fields.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** “Yann LeCun”, whose link asks for “LeCun Y”: which of the names is the family's. */
const authorOf = (link: Element): Author => {
	const query = /\?(.*)/.exec(attributeOf(link, 'href') ?? '')?.[1];
	const told = authorNamed(new URLSearchParams(query).get('term') ?? '');
	return splitBy(textOf(link), told.family ?? '');
};

const authorsOf = (heading: Element): Author[] =>
	[...heading.querySelectorAll('.authors-list .full-name')]
		.map(authorOf)
		.filter(({ name }) => name !== '');

/** A structured one is in several paragraphs; of a translated one the English text is shown first. */
const abstractOf = (document: Document): string => {
	const content = findOptional(document, '#abstract .abstract-content');
	return [...(content?.querySelectorAll('p') ?? [])].map(sourceOf).join(' ');
};

const KEYWORDS = /^Keywords:\s*/;

/** “Keywords: a; b; c.”, below the abstract. */
const keywordsOf = (document: Document): string[] => {
	const lines = [...document.querySelectorAll('#abstract > p')].map(textOf);
	const line = lines.find((text) => KEYWORDS.test(text)) ?? '';
	return line.replace(KEYWORDS, '').replace(/\.$/, '').split(/;\s*/);
};

/** “Nature reviews. Genetics” behind “Nat Rev Genet”; catalogues add a place: “Science (New York, N.Y.)”. */
const journalOf = (button: Element | undefined): string =>
	(attributeOf(button, 'title') ?? '').replace(/ \([^)]*\)$/, '');

/**
 * The page of one article, as scrapers of 2020 to 2026 find it. Its heading stands there twice; the
 * full one has everything.
 */
export const readArticle = (card: Element, { url }: ReadContext): PaperDraft => {
	const { ownerDocument: document } = card;
	const heading = find(card, '#full-view-heading');
	const source = find(heading, '.article-source');
	const button = findOptional(source, '#full-view-journal-trigger');
	const cited = textOf(findOptional(source, '.cit'));
	const named = [
		identify(`doi:${textOf(findOptional(heading, '.identifier.doi a'))}`) ?? [],
	].flat();
	const draft = makeDraft({
		id: required(identify(url.href), 'number of PubMed'),
		title: titleNamed(sourceOf(find(heading, '.heading-title'))),
		authors: authorsOf(heading),
		abstract: abstractOf(document),
		keywords: keywordsOf(document),
		doi: doiAmong(named),
		...citedIn(`${textOf(button)}. ${cited}`, journalOf(button)),
		source: 'pubmed',
	});
	return withBestId(draft, named);
};
