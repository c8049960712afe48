import { readPaper } from './pmlr-paper.ts';
import { readRow } from './pmlr-row.ts';
import type { Site } from './site.ts';

export default {
	id: 'pmlr',
	name: 'PMLR',
	access: 'optional',
	matches: ['https://proceedings.mlr.press/*'],
	// Volumes, and those that were taken in later (“r”).
	kind({ pathname }) {
		if (/^\/[vr]\d+\/?(?:index\.html)?$/.test(pathname)) return 'listing';
		return /^\/[vr]\d+\/[\w-]+\.html$/.test(pathname) ? 'paper' : undefined;
	},
	card: 'div.paper, div#abstract',
	carrier: (card) => card,
	read: (card, context) => (card.id === 'abstract' ? readPaper : readRow)(card, context),
} satisfies Site as Site;
