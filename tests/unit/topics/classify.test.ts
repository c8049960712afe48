import { describe, expect, test, vi } from 'vitest';
import { classify } from '../../../lib/topics/classify.ts';
import { taxonomy } from '../../../lib/topics/taxonomy.ts';
import type { ClassifyInput } from '../../../lib/topics/topic.ts';
import { Trie } from '../../../lib/topics/trie.ts';
import { categorised, classics, listed, type Sample } from './titles.ts';

const idsOf = (input: ClassifyInput, limit?: number): string[] =>
	classify(input, limit === undefined ? {} : { limit }).map(({ topic }) => topic);

const known = new Set(taxonomy.map(({ id }) => id));

describe.each([
	['listed', listed],
	['classics', classics],
	['with categories', categorised],
] as const)('titles of real papers: %s', (_name, samples: readonly Sample[]) => {
	const answers = samples.map((sample) => ({ ...sample, found: idsOf(sample) }));

	test('nearly each has a badge that a reader expects, and hardly any one that misleads', () => {
		const without = answers.filter(
			({ expected, found }) => expected.length > 0 && !expected.some((id) => found.includes(id)),
		);
		const misled = answers.filter(({ wrong = [], found }) =>
			found.some((id) => wrong.includes(id)),
		);
		const titles = (of: typeof answers): string => of.map(({ title }) => title).join('\n');
		expect(without.length / samples.length, titles(without)).toBeLessThanOrEqual(0.15);
		expect(misled.length / samples.length, titles(misled)).toBeLessThanOrEqual(0.05);
	});

	test('nearly all that a reader expects is found, and little else', () => {
		const sum = (count: (answer: (typeof answers)[number]) => number): number =>
			answers.reduce((total, answer) => total + count(answer), 0);
		const hits = sum(({ expected, found }) => expected.filter((id) => found.includes(id)).length);
		expect(hits / sum(({ expected }) => expected.length)).toBeGreaterThan(0.85);
		expect(sum(({ found }) => found.length) / samples.length).toBeLessThan(2.6);
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
	test('quotes the title as it stands there, the lexicon’s phrases first', () => {
		const [first] = classify({ title: 'Fine-Tuned  LLMs  and Large Language\nModels' });
		expect(first?.topic).toBe('llm');
		expect(first?.evidence.slice(0, 2)).toEqual([
			{ phrase: 'LLMs', where: 'title', by: 'lexicon' },
			{ phrase: 'Large Language\nModels', where: 'title', by: 'lexicon' },
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
		expect(new Set(first?.evidence.map(({ where }) => where))).toEqual(
			new Set(['title', 'abstract', 'keywords']),
		);
	});

	test('the model quotes what it goes by, and nothing twice', () => {
		const [first] = classify({ title: 'RAG', abstract: 'RAG, rag and RAG again: RAG retrieves.' });
		expect(first?.topic).toBe('rag');
		const places = first?.evidence.map(({ phrase, where }) => `${where} ${phrase.toLowerCase()}`);
		expect(new Set(places).size).toBe(places?.length);
		const [neuro] = classify({ title: 'Cortical spikes of mice on a wheel' });
		expect(neuro?.topic).toBe('neuro');
		const leant = classify({ title: 'Attention Is All You Need' })[0]?.evidence;
		expect(leant?.map(({ by, phrase }) => `${by} ${phrase}`)).toEqual(['model Attention']);
	});

	test('names the category that decided the field', () => {
		const found = classify({ title: 'On a question of Erdős', categories: ['math.CO'] });
		const field = found.find(({ topic }) => topic === 'combinatorics');
		expect(field?.evidence[0]).toEqual({ phrase: 'math.CO', where: 'categories', by: 'category' });
	});
});

describe('weighing', () => {
	const scoreOf = (topic: string, input: ClassifyInput): number =>
		classify(input, { limit: 99, adjustments: { [topic]: -20 } }).find((one) => one.topic === topic)
			?.score ?? Number.NaN;
	const mention = 'Our code uses speculative decoding.';

	test('the title weighs more than a mention in the abstract', () => {
		const named = { title: 'Speculative Decoding', abstract: 'We compare.' };
		const mentioned = { title: 'We compare', abstract: mention };
		expect(scoreOf('inference', named)).toBeGreaterThan(scoreOf('inference', mentioned));
	});

	test('keywords of the host tip the scale and do not decide alone', () => {
		const keywords = ['speculative decoding'];
		expect(idsOf({ title: 'A Study', keywords })).not.toContain('inference');
		const abstract = `Models answer questions of many kinds. ${mention} Results are good.`;
		expect(scoreOf('inference', { title: 'A Study', abstract, keywords })).toBeGreaterThan(
			scoreOf('inference', { title: 'A Study', abstract }),
		);
	});

	test('a phrase inside a longer one that says otherwise does not count', () => {
		expect(idsOf({ title: 'Vision-Language Models' }, 9)).toEqual(['vlm']);
		expect(idsOf({ title: 'Membership Inference' }, 9)[0]).toBe('privacy');
	});

	test('a name in capitals before the colon is a name, everywhere', () => {
		const abstract = 'We present GRASP. GRASP is a search policy, and GRASP is fast.';
		const byPhrase = classify({ title: 'GRASP: A Search Policy', abstract }, { limit: 9 }).flatMap(
			({ evidence }) => evidence.filter(({ by }) => by === 'lexicon').map(({ phrase }) => phrase),
		);
		expect(byPhrase).not.toContain('GRASP');
	});

	test('a narrow topic stands for its wider one', () => {
		const found = idsOf({ title: 'Web Agents: Computer Use by LLM Agents' }, 9);
		expect(found).toContain('computeruse');
		expect(found).not.toContain('agents');
	});

	test('an adjustment moves what a badge needs, and no other badge', () => {
		const input = { title: 'Speculative Decoding of Large Language Models' };
		const before = idsOf(input, 9);
		expect(before).toContain('inference');
		const { length } = before;
		const fewer = classify(input, { limit: 9, adjustments: { inference: 20 } });
		expect(fewer.map(({ topic }) => topic)).not.toContain('inference');
		expect(fewer).toHaveLength(length - 1);
	});
});

describe('the year', () => {
	const of = (title: string, published?: string, abstract?: string): string[] =>
		idsOf({ title, published, abstract });

	test('tells who learns by reinforcement', () => {
		const title = 'Playing Atari with Deep Reinforcement Learning';
		expect(of(title, '2013-12-19')).toEqual(['rl']);
		expect(of(title, '2026')).toEqual(of(title));
	});

	test('leaves out what there was not yet, also with an abstract', () => {
		const [title, abstract] = ['Jailbreaking a phone', 'We show a jailbreak of its system.'];
		expect(of(title, '2024', abstract)).toContain('jailbreak');
		expect(of(title, '2011', abstract)).not.toContain('jailbreak');
	});

	test('that is no year tells nothing', () => {
		const title = 'Playing Atari with Deep Reinforcement Learning';
		expect(of(title, 'soon')).toEqual(of(title));
	});
});

describe('fields', () => {
	const abstract =
		'We use deep reinforcement learning. Reinforcement learning with policy gradients and a value function.';
	const title = 'Optimal bounds for the sunflower lemma';

	test('the category of another field comes first and speaks against what it is not', () => {
		const elsewhere = classify({ title, abstract, categories: ['math.CO'] }, { limit: 9 });
		const at = (found: typeof elsewhere, topic: string): number =>
			found.findIndex((one) => one.topic === topic);
		expect(at(elsewhere, 'combinatorics')).toBeGreaterThan(-1);
		const within = classify({ title, abstract, categories: ['cs.LG'] }, { limit: 9 });
		expect(at(within, 'combinatorics')).toBe(-1);
		const rl = (found: typeof elsewhere): number => found[at(found, 'rl')]?.score ?? -9;
		expect(rl(elsewhere)).toBeLessThan(rl(within));
	});

	test('a wide category stands in only where nothing narrower is found', () => {
		expect(idsOf({ title: 'Some Remarks', categories: ['cs.CL', 'cs.LG'] })).toHaveLength(1);
		const narrow = idsOf({ title: 'Machine Translation', categories: ['cs.CL'] });
		expect(narrow[0]).toBe('translation');
		expect(narrow).not.toContain('nlp');
	});
});

describe('odd input', () => {
	test.each([
		['nothing', ''],
		['blanks', ' \n\t '],
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
		const plain = idsOf({ title: 'Machine Translation' });
		expect(plain[0]).toBe('translation');
		expect(idsOf({ title: '<b>Machine</b> <i class="x">Translation</i>' })).toEqual(plain);
		expect(idsOf({ title: String.raw`\textbf{Machine} $\,$ Translation` })).toEqual(plain);
	});

	test('math alone is answered, and quotes what stands there', () => {
		const title = String.raw`$\mathcal{O}(n^2)$ \[\sum_{i=1}^{n} x_i\]`;
		const phrases = classify({ title }).flatMap(({ evidence }) =>
			evidence.map((one) => one.phrase),
		);
		expect(phrases.filter((phrase) => !title.includes(phrase))).toEqual([]);
	});

	test('a huge text is read no further than its bound', () => {
		const looks = vi.spyOn(Trie.prototype, 'matchesAt');
		const filler = 'word '.repeat(20_000);
		const title = 'A Study';
		expect(classify({ title, abstract: `${filler} machine translation` })).toEqual(
			classify({ title, abstract: filler }),
		);
		// Two texts of at most 1,200 words and a title of two, each word looked at once.
		expect(looks.mock.calls.length).toBeLessThanOrEqual(2 * (1_200 + 2));
	});

	test('the limit is kept, also an odd one', () => {
		const title = 'LLM Agents for Machine Translation and Speech Recognition in Autonomous Driving';
		const adjustments = Object.fromEntries(taxonomy.map(({ id }) => [id, -4]));
		expect(classify({ title })).toHaveLength(3);
		expect(classify({ title }, { adjustments })).toHaveLength(3);
		const more = classify({ title }, { limit: 9, adjustments });
		expect(more.length).toBeGreaterThan(3);
		expect(more.length).toBeLessThanOrEqual(9);
		expect(classify({ title }, { limit: 0 })).toEqual([]);
		expect(classify({ title }, { limit: -1 })).toEqual([]);
	});
});
