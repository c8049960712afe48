/** Papers that the test pages list. */

export interface HostPaper {
	/** arXiv id without a version. */
	id: string;
	title: string;
	authors: readonly string[];
	/** `YYYY-MM-DD`, of the first version. */
	published: string;
	/** Of Hugging Face's embedded data and arXiv's lists. */
	abstract: string;
	/** arXiv categories, the primary one first. */
	categories: readonly string[];
}

const paper = (
	id: string,
	published: string,
	categories: string,
	title: string,
	authors: string,
): HostPaper => ({
	id,
	title,
	authors: authors.split(', '),
	published,
	// Our own words: what a listing shows of an abstract, not the abstract.
	abstract: `A short account of “${title}”, written for a test page.`,
	categories: categories.split(' '),
});

/** Real papers with their real ids; of long author lists the first few. */
export const PAPERS: readonly HostPaper[] = [
	paper(
		'1706.03762',
		'2017-06-12',
		'cs.CL cs.LG',
		'Attention Is All You Need',
		'Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan N. Gomez, Lukasz Kaiser, Illia Polosukhin',
	),
	paper(
		'1810.04805',
		'2018-10-11',
		'cs.CL',
		'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
		'Jacob Devlin, Ming-Wei Chang, Kenton Lee, Kristina Toutanova',
	),
	paper(
		'2005.14165',
		'2020-05-28',
		'cs.CL',
		'Language Models are Few-Shot Learners',
		'Tom B. Brown, Benjamin Mann, Nick Ryder',
	),
	paper(
		'1512.03385',
		'2015-12-10',
		'cs.CV',
		'Deep Residual Learning for Image Recognition',
		'Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun',
	),
	paper(
		'2010.11929',
		'2020-10-22',
		'cs.CV cs.AI cs.LG',
		'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
		'Alexey Dosovitskiy, Lucas Beyer, Alexander Kolesnikov',
	),
	paper(
		'2006.11239',
		'2020-06-19',
		'cs.LG stat.ML',
		'Denoising Diffusion Probabilistic Models',
		'Jonathan Ho, Ajay Jain, Pieter Abbeel',
	),
	paper(
		'2103.00020',
		'2021-02-26',
		'cs.CV cs.LG',
		'Learning Transferable Visual Models From Natural Language Supervision',
		'Alec Radford, Jong Wook Kim, Chris Hallacy',
	),
	paper(
		'2106.09685',
		'2021-06-17',
		'cs.CL cs.AI cs.LG',
		'LoRA: Low-Rank Adaptation of Large Language Models',
		'Edward J. Hu, Yelong Shen, Phillip Wallis',
	),
	paper(
		'2309.06180',
		'2023-09-12',
		'cs.LG cs.DC',
		'Efficient Memory Management for Large Language Model Serving with PagedAttention',
		'Woosuk Kwon, Zhuohan Li, Siyuan Zhuang',
	),
	paper(
		'2203.02155',
		'2022-03-04',
		'cs.CL cs.AI cs.LG',
		'Training language models to follow instructions with human feedback',
		'Long Ouyang, Jeff Wu, Xu Jiang',
	),
	paper(
		'2201.11903',
		'2022-01-28',
		'cs.CL cs.AI',
		'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
		'Jason Wei, Xuezhi Wang, Dale Schuurmans',
	),
	paper(
		'2312.00752',
		'2023-12-01',
		'cs.LG cs.AI',
		'Mamba: Linear-Time Sequence Modeling with Selective State Spaces',
		'Albert Gu, Tri Dao',
	),
];

const METHODS = ['Diffusion', 'Retrieval', 'Reinforcement Learning', 'Attention', 'Distillation'];
const VERBS = ['Scaling', 'Understanding', 'Rethinking', 'Benchmarking', 'Aligning', 'Pruning'];
const THINGS = [
	'Large Language Models',
	'Vision Transformers',
	'Robot Manipulation',
	'Speech Recognition',
	'Code Generation',
	'Protein Folding',
	'Multimodal Agents',
];
const FAMILIES = ['Abe', 'Brandt', 'Chen', 'Díaz', 'Evans', 'Farkas', 'Gupta', 'Hoang', 'Ito'];
const GIVEN = ['Ana', 'Bo', 'Chloe', 'Dmitri', 'Eun-ji', 'Farid', 'Grace'];

const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? '';

const invented = (n: number): HostPaper => {
	const method = pick(METHODS, n * 3 + Math.floor(n / 7));
	const title = `${pick(VERBS, n)} ${pick(THINGS, n + Math.floor(n / 6))} with ${method}: Part ${n + 1}`;
	const authors = Array.from(
		{ length: 2 + (n % 5) },
		(_, i) => `${pick(GIVEN, n + i)} ${pick(FAMILIES, n * 2 + i)}`,
	);
	return {
		id: `2607.${String(10_000 + n)}`,
		title,
		authors,
		published: `2026-07-${String(1 + (n % 28)).padStart(2, '0')}`,
		abstract:
			`We study ${pick(THINGS, n)} and propose a method based on ${method}. ` +
			`Experiments on ${2 + (n % 6)} benchmarks show a gain of ${1 + (n % 9)} points. `.repeat(5),
		categories: [pick(['cs.CL', 'cs.CV', 'cs.LG', 'cs.RO'], n), 'cs.AI'],
	};
};

/** Any number of papers, always the same ones, with ids of their own. */
export const inventedPapers = (count: number): HostPaper[] =>
	Array.from({ length: count }, (_, n) => invented(n));
