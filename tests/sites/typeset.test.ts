/** Titles in which a host's MathJax has drawn the mathematics, by the time a reader clicks. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from '../../lib/sites/index.ts';
import { pages } from './pages/index.ts';
import { parsers, readPage } from './read.ts';

/** What MathJax makes of `$k$`: drawn by style alone, and for screen readers as MathML. */
const DRAWN =
	'<mjx-container class=MathJax><mjx-math aria-hidden=true><mjx-mi></mjx-mi></mjx-math>' +
	'<mjx-assistive-mml><math><mi>k</mi><mo>+</mo><mn>1</mn></math></mjx-assistive-mml></mjx-container>';

/** Google draws none in its results. */
const listings = pages.filter(({ siteId, url, ids }) => {
	const site = sites.find(({ id }) => id === siteId);
	return siteId !== 'google-scholar' && ids.length > 0 && site?.kind(new URL(url)) === 'listing';
});
const first = sites.flatMap(({ id }) => listings.find(({ siteId }) => siteId === id) ?? []);

/** A title where it ends an element of its own, perhaps with a full stop. */
const ends = (title: string): RegExp => new RegExp(`${RegExp.escape(title)}(?=\\.?\\s*</)`, 'g');

test.each(first.map((page) => [page.siteId, page] as const))(
	'a title of %s in which the page has drawn mathematics is read as its author wrote it',
	(siteId, { file, url }) => {
		const site = sites.find(({ id }) => id === siteId)!;
		const html = readFileSync(new URL(`pages/${file}`, import.meta.url), 'utf8');
		const titlesIn = (page: string): string[] =>
			readPage(site, parsers['happy-dom'](page), new URL(url)).cards.map(
				({ draft }) => draft.title,
			);
		const titles = titlesIn(html);
		const at = titles.findIndex((title) => ends(title).test(html));
		const drawn = titlesIn(html.replaceAll(ends(titles[at]!), `$& ${DRAWN}`));
		expect(drawn[at]).toBe(`${titles[at]} $k+1$`);
	},
);
