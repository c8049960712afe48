import { arxivId } from '../paper/arxiv-id.ts';
import { readCard, readPaper } from './huggingface-card.ts';
import { pageData } from './huggingface-data.ts';
import type { Site } from './site.ts';

const LISTING = /^\/papers(?:\/(?:date|week|month)\/[\w-]+|\/trending)?\/?$/;

const idOfPage = ({ pathname }: URL): string | undefined =>
	arxivId(/^\/papers\/([\d.]+(?:v\d+)?)\/?$/.exec(pathname)?.[1] ?? '');

/** Elements that may carry a root and are no heading. */
const BLOCK = 'div, section, p';

/**
 * The page of one paper has no card: its title is a heading, which cannot hold a bar. The line under
 * it (“Published on …”) can, else the block that both stand in; never the whole page.
 */
const carrierOf = (heading: Element): Element | undefined => {
	const next = heading.nextElementSibling;
	if (next?.matches(BLOCK)) return next;
	return heading.parentElement?.closest(`:is(${BLOCK}, header)`) ?? undefined;
};

const isCard = (card: Element): boolean => card.localName === 'article';

export default {
	id: 'huggingface',
	name: 'Hugging Face Papers',
	access: 'required',
	matches: [
		'https://huggingface.co/papers',
		'https://huggingface.co/papers?*',
		'https://huggingface.co/papers/*',
	],
	kind(url) {
		if (LISTING.test(url.pathname)) return 'listing';
		return idOfPage(url) === undefined ? undefined : 'paper';
	},
	card: 'article, main h1',
	carrier: (card) => (isCard(card) ? card : carrierOf(card)),
	padsInside: true,
	data: pageData,
	read(card, context) {
		if (isCard(card)) return readCard(card, context);
		const id = idOfPage(context.url);
		// Comments have headings, too; the first one is the paper's.
		const isFirst = card.closest('main')?.querySelector('h1') === card;
		return id !== undefined && isFirst ? readPaper(id, card, context) : undefined;
	},
	isDark: (document) => document.documentElement.classList.contains('dark'),
} satisfies Site as Site;
