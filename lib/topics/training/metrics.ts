import type { LabelledPaper } from './labelled.ts';

/** How often a topic was expected, found, found where expected, and found where right. */
export interface TopicCounts {
	expected: number;
	found: number;
	hit: number;
	right: number;
}

/** Precision, recall and their harmonic mean, each 0 to 1; 0 where nothing was found or expected. */
export interface Rates {
	precision: number;
	recall: number;
	f1: number;
}

export interface Metrics {
	/** Against the expected topics alone. */
	micro: Rates;
	/** Means over the topics that are expected at least once. */
	macro: Rates;
	/** Precision counts acceptable topics as right; recall is of the expected ones. */
	lenient: Rates;
	/** Shares of right badges among the first and among the first three. */
	precisionAt1: number;
	precisionAt3: number;
	/** Shares of papers with at least one right badge, and without any badge. */
	covered: number;
	bare: number;
	badges: number;
	topics: Record<string, TopicCounts>;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const ratesOf = (right: number, found: number, hit: number, expected: number): Rates => {
	const precision = share(right, found);
	const recall = share(hit, expected);
	return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
};

const meanOf = (rates: readonly Rates[]): Rates => {
	const mean = (key: keyof Rates): number =>
		share(
			rates.reduce((sum, one) => sum + one[key], 0),
			rates.length,
		);
	return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
};

const sumOf = (counts: readonly TopicCounts[]): TopicCounts => {
	const sum: TopicCounts = { expected: 0, found: 0, hit: 0, right: 0 };
	for (const one of counts) {
		sum.expected += one.expected;
		sum.found += one.found;
		sum.hit += one.hit;
		sum.right += one.right;
	}
	return sum;
};

/**
 * @param papers What was expected.
 * @param answers What was found for each of them, best first.
 */
export const measure = (
	papers: readonly Pick<LabelledPaper, 'core' | 'acceptable'>[],
	answers: readonly (readonly string[])[],
): Metrics => {
	const topics: Record<string, TopicCounts> = {};
	const of = (topic: string): TopicCounts =>
		(topics[topic] ??= { expected: 0, found: 0, hit: 0, right: 0 });
	let [covered, bare, badges, firstRight, firstFound, threeRight, threeFound] = [
		0, 0, 0, 0, 0, 0, 0,
	];
	for (const [at, { core, acceptable }] of papers.entries()) {
		const answer = answers[at]!;
		const isRight = (topic: string): boolean => core.includes(topic) || acceptable.includes(topic);
		for (const topic of core) of(topic).expected += 1;
		for (const topic of answer) {
			of(topic).found += 1;
			if (core.includes(topic)) of(topic).hit += 1;
			if (isRight(topic)) of(topic).right += 1;
		}
		covered += answer.some(isRight) ? 1 : 0;
		bare += answer.length === 0 ? 1 : 0;
		badges += answer.length;
		firstFound += answer.slice(0, 1).length;
		firstRight += answer.slice(0, 1).filter(isRight).length;
		threeFound += answer.slice(0, 3).length;
		threeRight += answer.slice(0, 3).filter(isRight).length;
	}
	const { expected, found, hit, right } = sumOf(Object.values(topics));
	return {
		micro: ratesOf(hit, found, hit, expected),
		macro: meanOf(
			Object.values(topics)
				.filter((one) => one.expected > 0)
				.map((one) => ratesOf(one.hit, one.found, one.hit, one.expected)),
		),
		lenient: ratesOf(right, found, hit, expected),
		precisionAt1: share(firstRight, firstFound),
		precisionAt3: share(threeRight, threeFound),
		covered: share(covered, papers.length),
		bare: share(bare, papers.length),
		badges: share(badges, papers.length),
		topics,
	};
};
