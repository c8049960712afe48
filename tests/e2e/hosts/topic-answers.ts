/** What the classifier says of papers of all sorts, as one text: it must be the same everywhere. */
import { classify } from '../../../lib/topics/classify.ts';
import { OwnMatcher } from '../../../lib/topics/own/match.ts';
import type { ClassifyInput } from '../../../lib/topics/topic.ts';
import { categorised, classics, listed } from '../../unit/topics/titles.ts';

const samples = [...listed, ...classics, ...categorised];
const titles = samples.map(({ title }) => title);

/** Each title alone, and with its neighbours as an abstract, which has a model of its own. */
const papers = samples.flatMap(({ title, categories }, at): ClassifyInput[] => [
	{ title, categories },
	{
		title,
		categories,
		abstract: titles.slice(at, at + 9).join('. '),
		keywords: titles.slice(0, 2),
	},
]);

const odd: ClassifyInput[] = [
	'',
	'大规模语言模型的强化学习',
	'\u0130STANBUL ﬁne-tuning of Kähler ＬＬＭｓ \uD800',
	String.raw`$\mathcal{O}(n^2)$ <b>bandits</b> \textbf{regret}`,
].map((title) => ({ title, abstract: title }));

const own = new OwnMatcher([
	{ id: 'own-mine', name: 'Mine', hue: 20, terms: ['vision language', 'category:math'], not: [] },
]);

Object.assign(globalThis, {
	topicAnswers: JSON.stringify(
		[...papers, ...odd].map((paper) => classify(paper, { own, limit: 9 })),
	),
});
