import { findOptional } from './dom.ts';
import { forumOfPage, readForum, readNote } from './openreview-note.ts';
import type { Site } from './site.ts';

/** Venues, searches and profiles. */
const LISTING = /^\/(?:group|venue|submissions|search|profile)\/?$/;

const isForum = (card: Element): boolean => card.classList.contains('forum-note');

export default {
	id: 'openreview',
	name: 'OpenReview',
	access: 'optional',
	// All of it: the application goes from page to page without a load, also from its front page.
	matches: ['https://openreview.net/*'],
	kind(url) {
		if (forumOfPage(url) !== undefined) return 'paper';
		return LISTING.test(url.pathname) && url.search !== '' ? 'listing' : undefined;
	},
	card: 'div.note, div.forum-note',
	carrier: (card) => (isForum(card) ? findOptional(card, '.forum-authors') : card),
	read(card, context) {
		// Replies on the page of a paper look like a list's papers to older themes.
		const isPage = forumOfPage(context.url) !== undefined;
		if (isForum(card)) return isPage ? readForum(card, context) : undefined;
		return isPage ? undefined : readNote(card, context);
	},
} satisfies Site as Site;
