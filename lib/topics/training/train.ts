/**
 * Trains the model anew and writes model/data.ts: `npm run train:topics -- ../shared/topics`. Takes
 * some ten minutes; the same inputs give the same model, to the bit.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { taxonomy } from '../taxonomy.ts';
import { fieldExamples, keywordExamples, type Labels } from './corpus.ts';
import { FIRST_IDS } from './firsts.ts';
import { frequentKeys } from './linear.ts';
import { packed, sourceOf } from './pack.ts';
import { train, type HeldOut, type Read, type Trained } from './pipeline.ts';
import { randomOf, shuffled } from './random.ts';
import { learnLooks, lookedAt, type Looks } from './second.ts';
import { linesOf, readUnlabelled, type Paper } from './sources.ts';
import { bestThreshold } from './thresholds.ts';
import { viewsOf } from './views.ts';

/** Papers without labels that are labelled by the model itself. */
const UNLABELLED = 20_000;
/** Papers that a gram must stand in. */
const FEWEST = 15;

const beside = (name: string): string => new URL(name, import.meta.url).pathname;

const labelsOf = (name: string): Labels[] => linesOf<Labels>(beside(`labels/${name}.jsonl`));

/** Hash of everything that the model is made from. */
const hashOfInputs = (topics: string): string => {
	const hash = createHash('sha256');
	for (const name of ['train', 'train_fields', 'unlabelled']) {
		hash.update(readFileSync(`${topics}/${name}.jsonl.gz`));
	}
	for (const name of readdirSync(beside('labels')).toSorted()) {
		hash.update(readFileSync(beside(`labels/${name}`)));
	}
	return hash.update(JSON.stringify(taxonomy)).digest('hex');
};

const isArxiv = ({ categories }: Paper): boolean =>
	/^[a-z-]+(?:\.[A-Za-z-]+)?$/u.test(categories[0] ?? '');

/** Seconds since the last line. */
const clock = (): ((what: string) => void) => {
	let last = performance.now();
	return (what) => {
		const now = performance.now();
		console.log(`${((now - last) / 1000).toFixed(0).padStart(4)} s  ${what}`);
		last = now;
	};
};

const main = (topics: string): void => {
	const tell = clock();
	const papers = new Map(readUnlabelled(`${topics}/..`).map((paper) => [paper.id, paper]));
	const readsOf = (labels: readonly Labels[]): Read[] =>
		labels.flatMap((one) => {
			const paper = papers.get(one.id);
			return paper === undefined
				? []
				: [{ labels: one, views: viewsOf({ ...paper, keywords: [] }) }];
		});
	const measured = new Set(labelsOf('measure').map(({ id }) => id));
	const known = [...labelsOf('train'), ...labelsOf('again')].filter(({ id }) => !measured.has(id));
	const read = new Set([...measured, ...known.map(({ id }) => id)]);
	const reads = readsOf(known);
	const weak = [
		...keywordExamples(`${topics}/train.jsonl.gz`, FIRST_IDS),
		...fieldExamples(`${topics}/train_fields.jsonl.gz`, FIRST_IDS),
	];
	const unlabelled = shuffled(
		[...papers.values()].filter(
			(paper) => !read.has(paper.id) && isArxiv(paper) && paper.abstract !== '',
		),
		randomOf(3),
	)
		.slice(0, UNLABELLED)
		.map((paper) => viewsOf({ ...paper, keywords: [] }));
	tell(`${reads.length} read, ${weak.length} weakly labelled, ${unlabelled.length} unlabelled`);
	const vectors = [
		...weak.map(({ vector }) => vector),
		...unlabelled.flat().map(({ vector }) => vector),
	];
	const counted = frequentKeys(vectors, FEWEST);
	const corpus = {
		keys: counted.map(([key]) => key),
		frequencies: counted.map(([, count]) => count),
		weak,
		reads,
		unlabelled,
	};
	tell(`${counted.length} grams`);
	const trained = train(corpus, tell);
	const looks = learnLooks(trained.heldOut);
	tell('second looks');
	const enough = thresholdsOf(trained, looks);
	const data = packed(trained.model, trained.calibration, looks, enough, hashOfInputs(topics));
	writeFileSync(beside('../model/data.ts'), sourceOf(data));
	tell(`model ${data.hash.slice(0, 12)}, thresholds ${JSON.stringify(enough)}`);
};

const thresholdsOf = (
	{ heldOut, calibration }: Trained,
	looks: Looks,
): { full: number; bare: number } => {
	const of = (isBare: boolean): number => {
		const views = heldOut.filter(({ view }) => view.isBare === isBare && !view.hasCategories);
		return bestThreshold(
			views.map((one: HeldOut) => ({
				labels: one.labels,
				margins: lookedAt(one, calibration, looks),
			})),
		);
	};
	return { full: of(false), bare: of(true) };
};

const [topics, ...rest] = process.argv.slice(2);
if (topics === undefined || rest.length > 0) {
	console.error('usage: npm run train:topics -- ../shared/topics');
	process.exitCode = 2;
} else {
	main(topics);
}
