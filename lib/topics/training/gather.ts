import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { taxonomy } from '../taxonomy.ts';
import { fieldExamples, keywordExamples, keywordPapers, type Labels } from './corpus.ts';
import { FIRST_IDS } from './firsts.ts';
import { frequentKeys } from './linear.ts';
import type { Read } from './held-out.ts';
import type { Corpus } from './pipeline.ts';
import { randomOf, shuffled } from './random.ts';
import { linesOf, readUnlabelled, type Paper } from './sources.ts';
import { inRows, type RowVector, type Vector } from './vectors.ts';
import { viewsOf, type View } from './views.ts';

/** Every so many-th paper is taken of those that read, weakly labelled and without labels. */
export interface Share {
	reads: number;
	weak: number;
	unlabelled: number;
}

/** All that readers and keywords labelled; of the unlabelled papers as many as bring something. */
export const WHOLE: Share = { reads: 1, weak: 1, unlabelled: 1 };
/** Few enough for a test, and gone through by every step. */
export const REDUCED: Share = { reads: 60, weak: 30, unlabelled: 60 };

/** Papers without labels that are labelled by the model itself. */
const UNLABELLED = 24_000;
/** Papers of this year with their authors' keywords are for measuring. */
const MEASURED_YEAR = 2026;
/** Papers that a gram must stand in. */
const FEWEST = 15;

const beside = (name: string): string => new URL(name, import.meta.url).pathname;

const labelsOf = (name: string): Labels[] => linesOf<Labels>(beside(`labels/${name}.jsonl`));

/** SHA-256 of everything that the model is made from. */
export const hashOfInputs = (topics: string): string => {
	const hash = createHash('sha256');
	for (const name of ['train', 'train_fields', 'dev', 'unlabelled']) {
		hash.update(readFileSync(`${topics}/${name}.jsonl.gz`));
	}
	for (const name of readdirSync(beside('labels')).toSorted()) {
		hash.update(readFileSync(beside(`labels/${name}`)));
	}
	// Of a topic, what the model is made from: a better description makes no other model.
	const seen = taxonomy.map(({ id, parent, also, strong, named, title, weak, keyword, not }) => [
		[id, parent, also],
		[strong, named, title, weak, keyword, not],
	]);
	return hash.update(JSON.stringify(seen)).digest('hex');
};

const isArxiv = ({ categories }: Paper): boolean =>
	/^[a-z-]+(?:\.[A-Za-z-]+)?$/u.test(categories[0] ?? '');

const everyOf = <T>(values: readonly T[], step: number): readonly T[] =>
	step === 1 ? values : values.filter((_, at) => at % step === 0);

/** A host's keywords are kept out: they are at hand on one host alone. */
const viewsWithoutKeywords = (paper: Paper): View<Vector>[] => viewsOf({ ...paper, keywords: [] });

export interface Gathered {
	corpus: Corpus;
	/** Papers that are never learnt from. */
	measured: Read[];
}

/**
 * Reads what the model learns from.
 * @param topics Folder of the labelled papers; those without labels are looked for beside it.
 */
export const gather = (topics: string, share: Share): Gathered => {
	const papers = new Map(readUnlabelled(`${topics}/..`).map((paper) => [paper.id, paper]));
	const measure = everyOf(labelsOf('measure'), share.reads);
	const kept = new Set(labelsOf('measure').map(({ id }) => id));
	const known = [...labelsOf('train'), ...labelsOf('again')].filter(({ id }) => !kept.has(id));
	const read = new Set([...kept, ...known.map(({ id }) => id)]);
	const weak = [
		...keywordExamples(`${topics}/train.jsonl.gz`, FIRST_IDS, share.weak),
		...fieldExamples(`${topics}/train_fields.jsonl.gz`, FIRST_IDS, share.weak),
	];
	const keyworded = keywordPapers(`${topics}/dev.jsonl.gz`, MEASURED_YEAR, share.weak);
	const others = [...papers.values()].filter(
		(paper) => !read.has(paper.id) && isArxiv(paper) && paper.abstract !== '',
	);
	const chosen = shuffled(others, randomOf(3)).slice(0, UNLABELLED);
	const unlabelled = everyOf(chosen, share.unlabelled).map(viewsWithoutKeywords);
	const keys = frequentKeys(
		[...weak.map(({ vector }) => vector), ...unlabelled.flat().map(({ vector }) => vector)],
		FEWEST,
	);
	const rowOf = new Map(keys.map((key, row) => [key, row]));
	const rowed = <T extends { vector: Vector }>(
		all: readonly T[],
	): (Omit<T, 'vector'> & { vector: RowVector })[] =>
		all.map((one) => ({ ...one, vector: inRows(one.vector, rowOf) }));
	const readsOf = (labels: readonly Labels[]): Read[] =>
		labels.flatMap((one) => {
			const paper = papers.get(one.id);
			return paper === undefined
				? []
				: [{ labels: one, views: rowed(viewsWithoutKeywords(paper)) }];
		});
	return {
		corpus: {
			keys,
			weak: rowed(weak),
			reads: readsOf(everyOf(known, share.reads)),
			keyworded: keyworded.map((paper) => ({
				topics: paper.topics,
				views: rowed(viewsOf({ title: paper.title, abstract: paper.abstract })),
			})),
			unlabelled: unlabelled.map(rowed),
		},
		measured: readsOf(measure),
	};
};
