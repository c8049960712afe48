/**
 * Trains the model anew and writes model/data.ts: `npm run train:topics -- ../shared/topics`. Takes
 * some half an hour; the same inputs give the same model, to the bit. The hash of a model of few of
 * the papers is written beside, so that a test can go the same way in minutes.
 */
import { writeFileSync } from 'node:fs';
import { gather, hashOfInputs, REDUCED, WHOLE } from './gather.ts';
import { make } from './make.ts';
import type { Metrics } from './metrics.ts';
import { sourceOf, sourceOfReduced } from './pack.ts';

/** Prints seconds since the last line. */
const clock = (): ((what: string) => void) => {
	let last = performance.now();
	return (what) => {
		const now = performance.now();
		console.log(`${((now - last) / 1000).toFixed(0).padStart(4)} s  ${what}`);
		last = now;
	};
};

const shown = (name: string, { lenient: { precision, recall, f1 }, covered }: Metrics): string =>
	`${name}: right P ${precision.toFixed(3)}, core R ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}, ` +
	`covered ${covered.toFixed(3)}`;

const main = (topics: string): void => {
	const tell = clock();
	const gathered = gather(topics, WHOLE);
	const { reads, weak, unlabelled, keys } = gathered.corpus;
	tell(
		`${reads.length} read, ${weak.length} weakly labelled, ${unlabelled.length} unlabelled, ` +
			`${keys.length} grams`,
	);
	const inputs = hashOfInputs(topics);
	const { data, full, bare } = make(gathered, inputs, tell);
	const few = make(gather(topics, REDUCED), inputs, () => undefined).data;
	writeFileSync(new URL('../model/data.ts', import.meta.url), sourceOf(data));
	writeFileSync(new URL('reduced.ts', import.meta.url), sourceOfReduced(few.hash));
	tell(`model ${data.hash.slice(0, 12)}, thresholds ${JSON.stringify(data.enough)}`);
	console.log(
		`On ${gathered.measured.length} papers that were not learnt from, in the first taxonomy’s ids:`,
	);
	console.log(shown('with abstract', full));
	console.log(shown('title only', bare));
};

const [topics, ...rest] = process.argv.slice(2);
if (topics === undefined || rest.length > 0) {
	console.error('usage: npm run train:topics -- ../shared/topics');
	process.exitCode = 2;
} else {
	main(topics);
}
