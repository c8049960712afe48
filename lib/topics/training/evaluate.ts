/**
 * `npm run eval:topics -- FILE [--json]`: how right the badges are on a file of labelled papers.
 * A file that knows only ids of the first taxonomy is answered in those: a newer topic counts as
 * its parent.
 */
import { classify } from '../classify.ts';
import { topicById, widerOf } from '../taxonomy.ts';
import type { ClassifyInput } from '../topic.ts';
import { byName } from './baselines.ts';
import { FIRST_IDS } from './firsts.ts';
import { byLexicon } from './lexicon-only.ts';
import type { LabelledFile, LabelledPaper } from './labelled.ts';
import { measure, type Metrics } from './metrics.ts';
import { asFirst } from './thresholds.ts';

type System = (input: ClassifyInput) => string[];

/** The engine as it ships, and the baselines beside it, all with at most three badges. */
const SYSTEMS: Readonly<Record<string, System>> = {
	engine: (input) => classify(input).map(({ topic }) => topic),
	'lexicon only': byLexicon,
	'name as keyword': byName,
};

export interface Measured extends Metrics {
	/** Mean and 95th percentile of the milliseconds that a paper takes. */
	ms: number;
	msP95: number;
}

export interface Evaluation {
	papers: number;
	withAbstract: number;
	/** Which ids the answers are in. */
	ids: 'first' | 'current';
	tellsApart: boolean;
	problems: string[];
	/** By system, from title and abstract and from the title alone. */
	systems: Record<string, { full: Measured; title: Measured }>;
}

const isKnown = (topic: string): boolean => topicById(topic) !== undefined;

/** A narrow topic implies its wider one, so that is right too. */
const withImplied = ({ core, acceptable, ...paper }: LabelledPaper): LabelledPaper => {
	const implied = [...core, ...acceptable].flatMap(widerOf);
	const right = new Set([...acceptable, ...implied]);
	return { ...paper, core, acceptable: [...right].filter((topic) => !core.includes(topic)) };
};

const timed = (
	system: System,
	inputs: readonly ClassifyInput[],
): { answers: string[][]; ms: number; msP95: number } => {
	for (const input of inputs.slice(0, 200)) system(input);
	const times: number[] = [];
	const answers = inputs.map((input) => {
		const start = performance.now();
		const answer = system(input);
		times.push(performance.now() - start);
		return answer;
	});
	const sorted = times.toSorted((a, b) => a - b);
	const ms = times.reduce((sum, time) => sum + time, 0) / (times.length || 1);
	return { answers, ms, msP95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
};

export const evaluate = ({ papers: all, tellsApart, problems }: LabelledFile): Evaluation => {
	const strange = new Map<string, number>();
	const known = (topics: readonly string[]): string[] =>
		topics.filter((topic) => {
			if (isKnown(topic)) return true;
			strange.set(topic, (strange.get(topic) ?? 0) + 1);
			return false;
		});
	const papers = all
		.map((paper) => ({ ...paper, core: known(paper.core), acceptable: known(paper.acceptable) }))
		.filter(({ core, acceptable }) => core.length + acceptable.length > 0);
	const isFirst = papers.every(({ core, acceptable }) =>
		[...core, ...acceptable].every((topic) => FIRST_IDS.has(topic)),
	);
	const expected = isFirst ? papers : papers.map(withImplied);
	const measured = (system: System, full: boolean): Measured => {
		const inputs = papers.map(({ title, abstract, categories, published }) => ({
			title,
			categories,
			published,
			abstract: full ? abstract : undefined,
		}));
		const { answers, ms, msP95 } = timed(system, inputs);
		return { ...measure(expected, isFirst ? answers.map(asFirst) : answers), ms, msP95 };
	};
	const without = all.length - papers.length;
	return {
		papers: papers.length,
		withAbstract: papers.filter(({ abstract }) => abstract !== '').length,
		ids: isFirst ? 'first' : 'current',
		tellsApart,
		problems: [
			...problems,
			...[...strange].map(([topic, times]) => `unknown topic ${topic}, ${times} times: left out`),
			...(without > 0 ? [`${without} papers have no known topic: left out`] : []),
		],
		systems: Object.fromEntries(
			Object.entries(SYSTEMS).map(([name, system]) => [
				name,
				{ full: measured(system, true), title: measured(system, false) },
			]),
		),
	};
};
