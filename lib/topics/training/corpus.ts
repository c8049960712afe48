import { taxonomyColumns } from '../kin.ts';
import { widerOf } from '../taxonomy.ts';
import type { Example } from './linear.ts';
import { linesOf } from './sources.ts';
import { vectorOf, type Vector } from './vectors.ts';

export const columns = taxonomyColumns();

/** What a reader said of a paper, by its id. */
export interface Labels {
	id: string;
	core: string[];
	acceptable: string[];
}

/** Target of a topic that is right and not required. */
const ACCEPTABLE = 0.5;

/** A narrow topic's paper is one of its wider topic's as well. */
const withWider = (targets: Map<number, number>, topic: string, target: number): void => {
	for (const one of [topic, ...widerOf(topic)]) {
		const column = columns.get(one);
		if (column !== undefined) targets.set(column, Math.max(target, targets.get(column) ?? 0));
	}
};

export const targetsOf = (
	core: readonly string[],
	acceptable: readonly string[] = [],
): Map<number, number> => {
	const targets = new Map<number, number>();
	for (const topic of acceptable) withWider(targets, topic, ACCEPTABLE);
	for (const topic of core) withWider(targets, topic, 1);
	return targets;
};

interface KeywordPaper {
	id: string;
	title: string;
	abstract: string;
	topics: string[];
	mask?: 'field' | 'all';
}

/** Columns of the topics that labels of the first taxonomy are silent about. */
export const newerThan = (first: ReadonlySet<string>): Set<number> =>
	new Set([...columns].filter(([id]) => !first.has(id)).map(([, column]) => column));

/**
 * Examples with their authors' keywords as labels: right but incomplete.
 * @param first Topics that the labels know.
 * @param step Every so many-th paper is taken.
 */
export const keywordExamples = (
	path: string,
	first: ReadonlySet<string>,
	step: number,
): Example<Vector>[] => {
	const unknown = newerThan(first);
	const papers = linesOf<KeywordPaper>(path).filter((_, at) => at % step === 0);
	return papers.flatMap(({ title, abstract, topics }) => {
		const targets = targetsOf(topics);
		const views = abstract === '' ? [{ title }] : [{ title, abstract }, { title }];
		return views.map((input) => ({
			vector: vectorOf(input),
			targets,
			unknown,
			weight: 1,
			negatives: 1,
		}));
	});
};

/** Examples labelled by their category; `mask: "field"` says that only fields are labelled. */
export const fieldExamples = (
	path: string,
	first: ReadonlySet<string>,
	step: number,
): Example<Vector>[] => {
	const papers = linesOf<KeywordPaper>(path);
	const fields = new Set(papers.flatMap(({ topics }) => topics));
	const unknown = newerThan(first);
	const unknownToField = new Set(
		[...columns].filter(([id]) => !fields.has(id)).map(([, column]) => column),
	);
	const taken = papers.filter((_, at) => at % step === 0);
	return taken.map(({ title, abstract, topics, mask }) => ({
		vector: vectorOf({ title, abstract }),
		targets: targetsOf(topics),
		unknown: mask === 'field' ? unknownToField : unknown,
		weight: 0.5,
		negatives: 1,
	}));
};

/** A paper of a file whose labels are its authors' keywords. */
export interface KeywordLabelled {
	title: string;
	abstract: string;
	topics: string[];
}

/** Papers with an abstract, but for those of a year that is kept for measuring. */
export const keywordPapers = (path: string, withoutYear: number, step: number): KeywordLabelled[] =>
	linesOf<KeywordLabelled & { year: number }>(path)
		.filter(({ abstract, year }) => abstract !== '' && year !== withoutYear)
		.filter((_, at) => at % step === 0);
