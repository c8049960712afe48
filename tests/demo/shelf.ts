import type { Page } from '@playwright/test';
import type { Incoming } from '../../lib/library/incoming.ts';
import type { Edit } from '../../lib/paper/edit.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';

/** A paper that stands in proceedings, with what its reader made of it. */
const paper = (
	id: string,
	title: string,
	authors: string,
	venue: string,
	own: Partial<Incoming> & Partial<PaperDraft> = {},
): Incoming => {
	const { tags, notes, ...more } = own;
	return {
		draft: {
			id: `arxiv:${id}`,
			title,
			authors: authors.split(', ').map((name) => ({ name })),
			type: 'paper-conference',
			published: venue.slice(-4),
			publication: { 'container-title': venue.slice(0, -5), issued: venue.slice(-4) },
			source: 'arxiv',
			...more,
		},
		...(tags && { tags }),
		...(notes !== undefined && { notes }),
	};
};

const NEURIPS = 'Advances in Neural Information Processing Systems';
const CVPR = 'IEEE/CVF Conference on Computer Vision and Pattern Recognition';
const ICLR = 'International Conference on Learning Representations';

/** What a reader has collected by the time the README's pictures are taken; the last saved first. */
export const SHELF: readonly Incoming[] = [
	paper(
		'2305.18290',
		'Direct Preference Optimization: Your Language Model is Secretly a Reward Model',
		'Rafael Rafailov, Archit Sharma, Eric Mitchell, Stefano Ermon, Christopher D. Manning, Chelsea Finn',
		`${NEURIPS} 2023`,
		{
			categories: ['cs.LG', 'cs.AI', 'cs.CL'],
			abstract:
				'Preferences of people train a language model without a reward model and without reinforcement learning: a classification loss over pairs of answers has the same optimum, since the policy itself implies the reward.',
			links: [
				{ kind: 'code', url: 'https://github.com/eric-mitchell/direct-preference-optimization' },
			],
			tags: ['thesis', 'alignment'],
			notes:
				'The reward is implied: $r = \\beta \\log \\frac{\\pi}{\\pi_{\\mathrm{ref}}}$ up to a constant. **Compare with PPO** in chapter 3.',
		},
	),
	paper(
		'2210.03629',
		'ReAct: Synergizing Reasoning and Acting in Language Models',
		'Shunyu Yao, Jeffrey Zhao, Dian Yu, Nan Du, Izhak Shafran, Karthik Narasimhan, Yuan Cao',
		`${ICLR} 2023`,
		{ categories: ['cs.CL', 'cs.AI', 'cs.LG'], tags: ['agents', 'reading group'] },
	),
	paper(
		'2201.11903',
		'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
		'Jason Wei, Xuezhi Wang, Dale Schuurmans, Maarten Bosma, Brian Ichter, Fei Xia, Ed Chi, Quoc Le, Denny Zhou',
		`${NEURIPS} 2022`,
		{ categories: ['cs.CL', 'cs.AI'], tags: ['reading group'] },
	),
	paper(
		'2112.10752',
		'High-Resolution Image Synthesis with Latent Diffusion Models',
		'Robin Rombach, Andreas Blattmann, Dominik Lorenz, Patrick Esser, Björn Ommer',
		`${CVPR} 2022`,
		{ categories: ['cs.CV'], tags: ['thesis'] },
	),
	paper(
		'2005.11401',
		'Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks',
		'Patrick Lewis, Ethan Perez, Aleksandra Piktus, Fabio Petroni, Vladimir Karpukhin, Naman Goyal, Heinrich Küttler, Mike Lewis, Wen-tau Yih, Tim Rocktäschel, Sebastian Riedel, Douwe Kiela',
		`${NEURIPS} 2020`,
		{ categories: ['cs.CL', 'cs.LG'], tags: ['reading group'] },
	),
	paper(
		'2006.11239',
		'Denoising Diffusion Probabilistic Models',
		'Jonathan Ho, Ajay Jain, Pieter Abbeel',
		`${NEURIPS} 2020`,
		{ categories: ['cs.LG', 'stat.ML'], tags: ['thesis'] },
	),
	paper(
		'1512.03385',
		'Deep Residual Learning for Image Recognition',
		'Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun',
		`${CVPR} 2016`,
		{ categories: ['cs.CV'] },
	),
	paper(
		'math/0404188',
		'The primes contain arbitrarily long arithmetic progressions',
		'Ben Green, Terence Tao',
		'Annals of Mathematics 2008',
		{
			type: 'article-journal',
			categories: ['math.NT', 'math.CO'],
			publication: {
				'container-title': 'Annals of Mathematics',
				volume: '167',
				issue: '2',
				page: '481-547',
				issued: '2008',
			},
		},
	),
];

/** The paper that is looked at. */
export const OPENED = 'arxiv:2305.18290';

/** What its reader marked. */
const MARKS: readonly (readonly [ids: readonly string[], edit: Edit])[] = [
	[[OPENED, 'arxiv:2006.11239'], { starred: true }],
	[[OPENED, 'arxiv:2210.03629'], { reading: 'reading' }],
	[['arxiv:1512.03385', 'arxiv:2201.11903', 'arxiv:math/0404188'], { reading: 'read' }],
	[['arxiv:2112.10752'], { reading: 'to-read' }],
];

/** Fills the library from one of its own pages. */
export const fillShelf = async (page: Page): Promise<void> => {
	const calls = [
		{ offprint: 'papers.import', input: { batch: 'shelf', papers: SHELF } },
		...MARKS.map(([ids, edit], at) => ({
			offprint: 'papers.edit',
			input: { ids, edit, step: `shelf-${at}` },
		})),
	];
	for (const call of calls) {
		const answer = await page.evaluate<{ ok: boolean }>(
			`chrome.runtime.sendMessage(${JSON.stringify(call)})`,
		);
		if (!answer.ok) throw new Error(`The library was not filled: ${JSON.stringify(answer)}`);
	}
};
