import type { Site } from './site.ts';

export default {
	id: 'arxiv',
	name: 'arXiv',
	access: 'required',
	matches: [
		'https://arxiv.org/list/*',
		'https://arxiv.org/abs/*',
		'https://arxiv.org/search/*',
		'https://arxiv.org/search?*',
		'https://arxiv.org/catchup*',
		'https://arxiv.org/a/*',
	],
	kind: () => undefined,
	card: 'li.arxiv-result',
	carrier: () => undefined,
	read: () => undefined,
} satisfies Site as Site;
