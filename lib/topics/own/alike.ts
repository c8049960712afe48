import { quoted, readingOf, type Passage } from '../reading.ts';
import type { ClassifyInput, Evidence } from '../topic.ts';
import type { Alike } from './schema.ts';

/** Fewest papers that show what they share. */
export const FEWEST_EXAMPLES = 2;
/** Words kept, the most telling ones. */
const MOST_WORDS = 60;
/** Papers that a word is taken to stand in beyond those counted, so that rare words count less. */
const DOUBT = 1;
/** Share of what the examples score among themselves that another paper needs. */
const SHARE = 0.7;
/** What a word in the title counts beside one in the abstract. */
const IN_TITLE = 2;
/** Words that a passage quotes as evidence. */
const QUOTED = 3;
/** Shortest word that tells anything, in letters. */
const SHORTEST = 3;

interface Gram {
	key: string;
	from: number;
	to: number;
}

/** Single words and pairs of neighbours. */
const gramsOf = ({ words }: Passage): Gram[] =>
	words.flatMap(({ folded }, at) => {
		const next = words[at + 1]?.folded ?? '';
		const grams = folded.length < SHORTEST ? [] : [{ key: folded, from: at, to: at + 1 }];
		return folded === '' || next === ''
			? grams
			: [...grams, { key: `${folded} ${next}`, from: at, to: at + 2 }];
	});

/** Each gram of a paper with what it counts; a gram counts once, where it counts most. */
const countsOf = (reading: readonly Passage[]): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const passage of reading) {
		const points = passage.where === 'title' ? IN_TITLE : 1;
		for (const { key } of gramsOf(passage)) {
			counts.set(key, Math.max(points, counts.get(key) ?? 0));
		}
	}
	return counts;
};

type Counts = ReadonlyMap<string, number>;

const scoreOf = (weights: ReadonlyMap<string, number>, counts: Counts): number => {
	let score = 0;
	for (const [key, weight] of weights) score += weight * (counts.get(key) ?? 0);
	return score / Math.sqrt(counts.size || 1);
};

/** How many of the papers hold each gram. */
const frequencies = (papers: readonly Counts[]): Map<string, number> => {
	const seen = new Map<string, number>();
	for (const counts of papers) {
		for (const key of counts.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	return seen;
};

/** The grams that the examples share more than others do, by log odds. */
const weigh = (examples: readonly Counts[], others: readonly Counts[]): Map<string, number> => {
	const elsewhere = frequencies(others);
	return new Map(
		[...frequencies(examples)]
			.filter(([, count]) => count >= Math.min(FEWEST_EXAMPLES, examples.length))
			.map(([key, count]): [string, number] => {
				const here = count / (examples.length + DOUBT);
				const there = ((elsewhere.get(key) ?? 0) + DOUBT) / (others.length + 2 * DOUBT);
				return [key, Math.round(100 * here * Math.log(here / there)) / 100];
			})
			.filter(([, weight]) => weight > 0)
			.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
			.slice(0, MOST_WORDS),
	);
};

/**
 * What a handful of papers have in common beside others, as a list of words: “more like these”.
 * @param examples The papers that the topic is to be like.
 * @param others Papers that it is not about, such as the rest of the library; the more, the better.
 * @throws Error if there are too few examples, or if they share nothing.
 */
export const alikeOf = (
	examples: readonly ClassifyInput[],
	others: readonly ClassifyInput[],
): Alike => {
	if (examples.length < FEWEST_EXAMPLES) {
		throw new Error(`It takes at least ${FEWEST_EXAMPLES} papers to tell what they share.`);
	}
	const mine = examples.map((paper) => countsOf(readingOf(paper)));
	const theirs = others.map((paper) => countsOf(readingOf(paper)));
	const weights = weigh(mine, theirs);
	if (weights.size === 0) throw new Error('These papers share no word that others lack.');
	// Each example is scored by what the others share, as a new paper will be.
	const scores = mine
		.map((counts, at) => {
			const rest = mine.length > FEWEST_EXAMPLES ? mine.toSpliced(at, 1) : mine;
			return scoreOf(weigh(rest, theirs), counts);
		})
		.toSorted((a, b) => a - b);
	const typical = scores[Math.floor(scores.length / 2)]!;
	const enough = Math.max(0.01, Math.round(typical * SHARE * 100) / 100);
	return { words: [...weights], enough };
};

/** The words that make a paper one of the kind; none if it is not. */
export const isAlike = ({ words, enough }: Alike, reading: readonly Passage[]): Evidence[] => {
	const weights = new Map(words);
	if (scoreOf(weights, countsOf(reading)) < enough) return [];
	const found = reading.flatMap((passage) =>
		gramsOf(passage).flatMap(({ key, from, to }) => {
			const weight = weights.get(key);
			const { where } = passage;
			return weight === undefined ? [] : [{ weight, where, phrase: quoted(passage, from, to) }];
		}),
	);
	return found
		.toSorted((a, b) => b.weight - a.weight || b.phrase.length - a.phrase.length)
		.filter(({ phrase }, at, all) => all.findIndex((one) => one.phrase === phrase) === at)
		.slice(0, QUOTED)
		.map(({ phrase, where }) => ({ phrase, where, by: 'own' }));
};
