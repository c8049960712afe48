import { abstractOf, readEntry } from './acl-anthology-entry.ts';
import { isPaperPage, readPaper } from './acl-anthology-paper.ts';
import { volumesOf } from './acl-anthology-volumes.ts';
import { findOptional } from './dom.ts';
import type { Site } from './site.ts';

const isEntry = (card: Element): boolean => card.classList.contains('d-sm-flex');

export default {
	id: 'acl-anthology',
	name: 'ACL Anthology',
	access: 'optional',
	matches: ['https://aclanthology.org/*'],
	kind(url) {
		if (/^\/(?:events|volumes|people)\/./.test(url.pathname)) return 'listing';
		return isPaperPage(url) ? 'paper' : undefined;
	},
	// Paragraphs until about 2023; on the page of a paper, its authors.
	card: 'div.d-sm-flex.align-items-stretch, p.d-sm-flex.align-items-stretch, #title + p.lead',
	parts: (card) => [card, abstractOf(card) ?? []].flat(),
	// The entry itself lays out its buttons and its text side by side.
	carrier: (card) =>
		isEntry(card) ? (findOptional(card, 'strong')?.closest('span, div') ?? undefined) : card,
	data: volumesOf,
	read(card, context) {
		if (isEntry(card)) return readEntry(card, context);
		// Below the title of a volume stand its editors.
		return isPaperPage(context.url) ? readPaper(card, context) : undefined;
	},
} satisfies Site as Site;
