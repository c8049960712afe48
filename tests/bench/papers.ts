import type { CitedPaper } from '../../lib/citation/format.ts';

/**
 * Papers for the benches, as a library of real ones is: counted over 65,000 of machine learning,
 * titles have 77 characters, one in 30 has math, a letter beyond ASCII or a sign that LaTeX reads as
 * its own, and half have a word in capitals; over 400 of arXiv’s newest, lists have 5.6 authors, few
 * of whom come again.
 */

const words = (text: string): readonly string[] => text.split(' ');

const GIVEN = words(
	'Ana Bo Chloe Dmitri Eun-ji Farid Grace Hiroshi Ines Jan Kateryna Liang Maria Noah Olga Pedro ' +
		'Qing Rosa Samuel Tao Ursula Victor Wei Xin Yuki Zoe Aditi Bruno Carla Daniel Elena Felix ' +
		'Gita Hans Igor Julia Kai Leila Min-jun Nadia',
);
const FAMILY = words(
	'Abe Brandt Chen Dahl Evans Farkas Gupta Hoang Ito Jansen Kim Lopez Martin Novak Okafor Park ' +
		'Quinn Rossi Schmidt Tanaka Ueda Varga Wang Xu Yamada Zhang Ali Bauer Costa Dubois Endo ' +
		'Fischer Garcia Huang Ivanov Jones Kumar Lee Moreau Nguyen Olsen Patel Rao Silva Tran Vogel ' +
		'Weber Yang Zhao Andersen',
);
const ODD_NAMES = [
	'Łukasz Müller',
	'José Díaz',
	'Aaron van den Oord',
	'Martin Luther King Jr.',
	'Gemini Team',
	'Søren Ångström',
];
const VERBS = words(
	'Scaling Understanding Rethinking Benchmarking Aligning Pruning Learning Improving',
);
const THINGS = [
	'Large Language Models',
	'Vision Transformers',
	'Robot Manipulation',
	'Speech Recognition',
	'Code Generation',
	'Protein Folding',
	'Multimodal Agents',
	'Graph Neural Networks',
	'Low-Rank Adaptation',
];
const METHODS = [
	'Diffusion',
	'Retrieval',
	'Reinforcement Learning',
	'Sparse Attention',
	'Knowledge Distillation',
	'Bayesian Optimization',
	'Monte Carlo Tree Search',
];
const TAILS = [
	'in the Wild',
	'without Supervision',
	'under Distribution Shift',
	'at Scale',
	'from Human Feedback',
];
const ACRONYMS = words('LoRA GPT-4 BERT SAM2 RLHF CLIP ViT QLoRA MoE 3D NeRF LLMs');
const ODD_TAILS = ['via $k$-NN', 'of Schrödinger’s α', '– 100% & more', '“as is”', 'in C++ and F#'];

/** Mulberry32: the same papers each time. */
const randomFrom = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};

class Invention {
	readonly #random = randomFrom(1);

	paper(index: number): CitedPaper {
		const title = this.#title();
		const month = String(1 + this.#upTo(12)).padStart(2, '0');
		const year = 2015 + this.#upTo(12);
		return {
			id: `arxiv:${year - 2000}${month}.${String(10_000 + index)}`,
			aliases: [],
			title,
			authors: Array.from({ length: 1 + this.#upTo(10) }, () => ({ name: this.#name() })),
			abstract: `We study this and propose a method that is called ${title}. `.repeat(10),
			published: `${year}-${month}-${String(1 + this.#upTo(28)).padStart(2, '0')}`,
			categories: ['cs.LG'],
			...(index % 2 === 0 && {
				type: 'paper-conference' as const,
				publication: {
					'container-title': `Proceedings of the ${year - 1983}th Conference on Machine Learning`,
					page: `${index}-${index + 12}`,
					issued: `${year}-07`,
				},
			}),
			topics: [],
			sources: {},
			tags: [],
			notes: '',
			key: `key${index}`,
			savedAt: 0,
			updatedAt: 0,
		};
	}

	#title(): string {
		const isOdd = this.#random() < 1 / 30;
		const acronym = this.#random() < 0.5 ? `${this.#pick(ACRONYMS)}: ` : '';
		const [thing, other] = [this.#pick(THINGS), this.#pick(THINGS)];
		const tail = this.#pick(isOdd ? ODD_TAILS : TAILS);
		const rest = this.#random() < 0.4 ? `for ${other} ${tail}` : tail;
		return `${acronym}${this.#pick(VERBS)} ${thing} with ${this.#pick(METHODS)} ${rest}`;
	}

	#name(): string {
		if (this.#random() < 0.03) return this.#pick(ODD_NAMES);
		const initial = this.#random() < 0.3 ? ` ${String.fromCodePoint(65 + this.#upTo(26))}.` : '';
		return `${this.#pick(GIVEN)}${initial} ${this.#pick(FAMILY)}${this.#pick(['', '', 'son', 'er'])}`;
	}

	#upTo(count: number): number {
		return Math.floor(this.#random() * count);
	}

	#pick<T>(items: readonly T[]): T {
		return items[this.#upTo(items.length)]!;
	}
}

/** Any number of papers, always the same ones, as a database gives them. */
export const benchPapers = (count: number): CitedPaper[] => {
	const invention = new Invention();
	return structuredClone(Array.from({ length: count }, (_, index) => invention.paper(index)));
};
