import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/topics/classify.ts';
import { taxonomy } from '../../../lib/topics/taxonomy.ts';
import type { ClassifyInput } from '../../../lib/topics/topic.ts';
import { categorised, classics, listed, type Sample } from './titles.ts';

const idsOf = (input: ClassifyInput, limit?: number): string[] =>
	classify(input, limit === undefined ? {} : { limit }).map(({ topic }) => topic);

const known = new Set(taxonomy.map(({ id }) => id));

describe.each([
	['listed', listed],
	['classics', classics],
	['with categories', categorised],
] as const)('titles of real papers: %s', (_name, samples: readonly Sample[]) => {
	test.each(samples)('$title', ({ expected, wrong = [], ...input }) => {
		const found = idsOf(input);
		expect(found).toEqual(expect.arrayContaining([...expected]));
		expect(found.filter((topic) => wrong.includes(topic))).toEqual([]);
	});
});

test('the samples name topics that exist, and are enough to mean something', () => {
	const all = [...listed, ...classics, ...categorised];
	const named = new Set(all.flatMap(({ expected, wrong = [] }) => [...expected, ...wrong]));
	expect([...named].filter((id) => !known.has(id))).toEqual([]);
	expect(all.length).toBeGreaterThanOrEqual(90);
	expect(new Set(all.flatMap(({ expected }) => expected)).size).toBeGreaterThanOrEqual(60);
});

describe('evidence', () => {
	test('quotes the title as it stands there', () => {
		const [first] = classify({ title: 'Fine-Tuned  LLMs  and Large Language\nModels' });
		expect(first?.topic).toBe('llm');
		expect(first?.evidence).toEqual([
			{ phrase: 'LLMs', where: 'title' },
			{ phrase: 'Large Language\nModels', where: 'title' },
		]);
	});

	test('tells title, abstract, keywords and categories apart', () => {
		const [first] = classify({
			title: 'Federated Learning at Scale',
			abstract: 'We train with federated averaging over clients.',
			keywords: ['FedAvg'],
			categories: ['cs.LG'],
		});
		expect(first?.topic).toBe('federated');
		expect(first?.evidence.map(({ where }) => where)).toEqual([
			'title',
			'abstract',
			'abstract',
			'keywords',
		]);
	});

	test('names a phrase once, however often it stands there', () => {
		const [first] = classify({ title: 'RAG', abstract: 'RAG, rag and RAG again: RAG.' });
		expect(first?.evidence).toEqual([
			{ phrase: 'RAG', where: 'title' },
			{ phrase: 'RAG', where: 'abstract' },
		]);
	});

	test('names the category that decided the field', () => {
		expect(classify({ title: 'On a question of Erdős', categories: ['math.CO'] })).toMatchObject([
			{ topic: 'combinatorics', evidence: [{ phrase: 'math.CO', where: 'categories' }] },
		]);
	});
});

describe('weighing', () => {
	const mention = 'Our code uses speculative decoding.';

	test('a mere mention in the abstract earns nothing', () => {
		expect(idsOf({ title: 'A Study', abstract: mention })).toEqual([]);
	});

	test('the title weighs more than the abstract', () => {
		const abstract = 'Quantization is compared. Quantization helps.';
		expect(idsOf({ title: 'Speculative Decoding', abstract })[0]).toBe('inference');
	});

	test('keywords of the host tip the scale and do not decide alone', () => {
		const keywords = ['speculative decoding'];
		expect(idsOf({ title: 'A Study', keywords })).toEqual([]);
		expect(idsOf({ title: 'A Study', abstract: mention, keywords })).toEqual(['inference']);
	});

	test('a phrase inside a longer one that says otherwise does not count', () => {
		expect(idsOf({ title: 'Vision-Language Models' }, 9)).toEqual(['vlm']);
		expect(idsOf({ title: 'Membership Inference' }, 9)).toEqual(['privacy']);
	});

	test('a name in capitals before the colon is a name, everywhere', () => {
		const abstract = 'We present GRASP. GRASP is a search policy, and GRASP is fast.';
		expect(idsOf({ title: 'GRASP: A Search Policy', abstract }, 9)).not.toContain('robotics');
		expect(idsOf({ title: 'Grasp Detection' }, 9)).toContain('robotics');
	});

	test('a narrow topic stands for its wider one', () => {
		const found = idsOf({ title: 'Web Agents: Computer Use by LLM Agents' }, 9);
		expect(found).toContain('computeruse');
		expect(found).not.toContain('agents');
	});

	test('a mention of a narrow topic does not push the wider one out', () => {
		const abstract =
			'LLM agents and agentic systems fail. We study agent trajectories and agent training; ' +
			'deep research is one use, agentic search another.';
		expect(idsOf({ title: 'LLM Agents and Agent Frameworks', abstract })).toContain('agents');
	});
});

describe('fields', () => {
	const abstract =
		'We use deep reinforcement learning. Reinforcement learning with policy gradients and a value function.';

	test('another field vetoes what only the abstract says', () => {
		const title = 'Optimal bounds for the sunflower lemma';
		expect(idsOf({ title, abstract, categories: ['math.CO'] })).toEqual(['combinatorics']);
		expect(idsOf({ title, abstract, categories: ['cs.LG'] })).toContain('rl');
	});

	test('the title overrules the veto', () => {
		const title = 'Reinforcement learning for lattice gauge theory';
		expect(idsOf({ title, abstract, categories: ['hep-lat'] }).toSorted()).toEqual(['hep', 'rl']);
	});

	test('a wide category stands in only where nothing narrower is found', () => {
		expect(idsOf({ title: 'Some Remarks', categories: ['cs.CL', 'cs.LG'] })).toEqual(['nlp']);
		expect(idsOf({ title: 'Machine Translation', categories: ['cs.CL'] })).toEqual(['translation']);
	});
});

describe('odd input', () => {
	test.each([
		['nothing', ''],
		['blanks', ' \n\t '],
		['math alone', String.raw`$\mathcal{O}(n^2)$ \[\sum_{i=1}^{n} x_i\]`],
		['no Latin letters', '大规模语言模型的强化学习'],
		['Vietnamese, whose “hội” is no HOI', 'Hội chứng mạch vành cấp'],
		['a property of every object', 'constructor __proto__ toString hasOwnProperty'],
	])('%s has no topic', (_name, title) => {
		expect(classify({ title, abstract: title, keywords: [title] })).toEqual([]);
	});

	test('capitals, markup and TeX do not hide the words', () => {
		expect(idsOf({ title: 'LARGE LANGUAGE MODELS FOR MACHINE TRANSLATION' })).toEqual(
			idsOf({ title: 'Large Language Models for Machine Translation' }),
		);
		expect(idsOf({ title: '<b>Machine</b> <i class="x">Translation</i>' })).toEqual([
			'translation',
		]);
		expect(idsOf({ title: String.raw`\textbf{Machine} $\,$ Translation` })).toEqual([
			'translation',
		]);
	});

	test('a huge text is read no further than its bound', () => {
		const filler = 'word '.repeat(20_000);
		expect(classify({ title: 'A Study', abstract: `${filler} machine translation` })).toEqual([]);
		expect(
			idsOf({
				title: 'A Study',
				abstract: `machine translation. Machine translation! ${'nmt '.repeat(20_000)}`,
			}),
		).toEqual(['translation']);
	});

	test('the limit is kept, also an odd one', () => {
		const title = 'LLM Agents for Machine Translation and Speech Recognition in Autonomous Driving';
		expect(classify({ title })).toHaveLength(3);
		expect(classify({ title }, { limit: 9 }).length).toBeGreaterThan(3);
		expect(classify({ title }, { limit: 0 })).toEqual([]);
		expect(classify({ title }, { limit: -1 })).toEqual([]);
	});
});
