import { identify } from '../paper/identity.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { fixedCaseIn } from './acl-anthology-entry.ts';
import { isVolume } from './acl-anthology-volumes.ts';
import { find, findOptional } from './dom.ts';
import { draftOfPage } from './paper-page.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** Whether an address is that of a paper: `/2022.acl-long.1/`. */
export const isPaperPage = (url: URL): boolean => {
	const id = identify(url.href);
	return id?.startsWith('acl:') === true && !isVolume(id);
};

/**
 * The page of one paper, as its template has had it since 2019 (acl-org/acl-anthology,
 * hugo/layouts/papers/single.html). The card are the authors below the title.
 */
export const readPaper = (
	{ ownerDocument: document }: Element,
	{ url }: ReadContext,
): PaperDraft => {
	const heading = find(document, '#title');
	// “Abstract” is a heading inside its box.
	const abstract = sourceOf(findOptional(document, '.acl-abstract')).replace(/^Abstract\s*/, '');
	return draftOfPage(document, url, {
		title: sourceOf(heading),
		fixedCase: fixedCaseIn(findOptional(heading, 'a') ?? heading),
		abstract,
		source: 'acl-anthology',
	});
};
