import { abstractOf, readEntry } from './acl-anthology-entry.ts';
import { volumesOf } from './acl-anthology-volumes.ts';
import { findOptional } from './dom.ts';
import type { Site } from './site.ts';

export default {
	id: 'acl-anthology',
	name: 'ACL Anthology',
	access: 'optional',
	matches: ['https://aclanthology.org/*'],
	kind: ({ pathname }) =>
		/^\/(?:events|volumes|people)\/./.test(pathname) ? 'listing' : undefined,
	// Paragraphs until about 2023.
	card: 'div.d-sm-flex.align-items-stretch, p.d-sm-flex.align-items-stretch',
	parts: (card) => [card, abstractOf(card) ?? []].flat(),
	// The entry itself lays out its buttons and its text side by side.
	carrier: (card) => findOptional(card, 'strong')?.closest('span, div') ?? undefined,
	data: volumesOf,
	read: readEntry,
} satisfies Site as Site;
