import type { NewPaper } from '../../../lib/library/plan.ts';

/** Random numbers from 0 up to 1, always the same ones. */
const randomFrom = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return state / 0x80000000;
	};
};

const SYLLABLES = (
	'al an ar at con de di ed el en er es for ge in ing ion is it la le li lo ma me mo na ne no ' +
	'o on or pro ra re ri ro se si so ta te ti to tion tra u un ve vi'
).split(' ');

/** Words of two to four syllables; some 100,000 abstracts of arXiv have as many different ones. */
const WORDS = 40_000;

const words = ((): string[] => {
	const random = randomFrom(7);
	return Array.from({ length: WORDS }, () =>
		Array.from(
			{ length: 2 + Math.floor(random() * 3) },
			() => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
		).join(''),
	);
})();

/** Few words are frequent, most are rare, as Zipf’s law has it. */
const wordOf = (random: () => number): string => words[Math.floor(WORDS ** random()) - 1]!;

const textOf = (random: () => number, count: number): string =>
	Array.from({ length: count }, () => wordOf(random)).join(' ');

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const TOPICS = Array.from({ length: 100 }, (_, index) => `topic-${index}`);
const VENUES = ['ICLR', 'NeurIPS', 'ICML', 'CVPR', 'ACL', 'EMNLP'];

/** Papers of the length of real ones, with real ids’ form; each has its number to be told by. */
export const paperAt = (n: number): NewPaper => {
	const random = randomFrom(n + 1);
	const year = 2008 + (n % 18);
	const month = String(1 + (Math.floor(n / 18) % 12)).padStart(2, '0');
	const number = String(1 + Math.floor(n / 216)).padStart(year < 2015 ? 4 : 5, '0');
	const title = `${capital(textOf(random, 9))} ${n}`;
	return {
		draft: {
			id: `arxiv:${String(year).slice(2)}${month}.${number}`,
			title,
			authors: Array.from({ length: 2 + Math.floor(random() * 6) }, () => ({
				name: `${capital(wordOf(random))} ${capital(wordOf(random))}`,
			})),
			abstract: textOf(random, 170),
			published: `${year}-${month}-15`,
			categories: ['cs.LG', 'cs.CL'],
			...(random() < 0.3 && { comment: `Accepted at ${VENUES[n % VENUES.length]} ${year}` }),
			...(random() < 0.3 && { links: [{ kind: 'code', url: `https://github.com/a/${n}` }] }),
			source: n % 3 === 0 ? 'huggingface' : 'arxiv',
		},
		topics: Array.from({ length: 1 + (n % 3) }, () => TOPICS[Math.floor(100 ** random()) - 1]!),
	};
};

/** What is typed: the beginning of a frequent word, of a rarer one, of two, of an id. */
export const TYPED = [words[20]!, words[900]!, `${words[60]} ${words[300]}`, 'arxiv 1706.0'];
