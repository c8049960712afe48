/** `npm run eval:topics -- FILE [--json]`; see evaluate.ts. */
import { evaluate, type Evaluation, type Measured } from './evaluate.ts';
import { readLabelled } from './labelled.ts';
import { ratesOf, type Rates } from './metrics.ts';

const USAGE = 'usage: npm run eval:topics -- FILE [--json]   (FILE: .json or .jsonl, also .gz)';

const two = (value: number): string => value.toFixed(3).replace(/^0/u, '');
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const three = ({ precision, recall, f1 }: Rates): string =>
	[precision, recall, f1].map((value) => two(value).padStart(6)).join('');

const COLUMNS = [
	'micro P, R, F1',
	'macro P, R, F1',
	'right P, core R, F1',
	'P@1',
	'P@3',
	'covered',
	'bare',
	'badges',
	'ms, p95',
];

const rowOf = (name: string, measured: Measured): string[] => [
	name,
	three(measured.micro),
	three(measured.macro),
	three(measured.lenient),
	two(measured.precisionAt1),
	two(measured.precisionAt3),
	percent(measured.covered),
	percent(measured.bare),
	measured.badges.toFixed(2),
	`${measured.ms.toFixed(3)} ${measured.msP95.toFixed(3)}`,
];

const table = (rows: readonly string[][]): string => {
	const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
	return rows
		.map((row) =>
			row
				.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
};

const topicRows = ({ topics }: Measured): string[][] =>
	Object.entries(topics)
		.toSorted(([, a], [, b]) => b.expected - a.expected || b.found - a.found)
		.map(([topic, { expected, found, hit, right }]) => [
			topic,
			String(expected),
			String(found),
			String(hit),
			String(right),
			three(ratesOf(right, found, hit, expected)),
		]);

const print = (path: string, evaluation: Evaluation): void => {
	const { papers, withAbstract, ids, tellsApart, problems, systems } = evaluation;
	for (const problem of problems.slice(0, 20)) console.error(problem);
	if (problems.length > 20) console.error(`and ${problems.length - 20} more of the kind`);
	console.log(
		`${path}: ${papers} papers, ${withAbstract} with an abstract, ${ids} ids, ` +
			(tellsApart ? 'expected and acceptable told apart' : 'one kind of label'),
	);
	const rows = Object.entries(systems).flatMap(([name, { full, title }]) => [
		rowOf(name, full),
		rowOf(`${name}, title only`, title),
	]);
	console.log(`\n${table([['', ...COLUMNS], ...rows])}`);
	const head = ['topic', 'expected', 'found', 'hit', 'right', 'right P, core R, F1'];
	console.log(`\nEngine, by topic\n${table([head, ...topicRows(systems['engine']!.full)])}`);
};

const args = process.argv.slice(2);
const [path, ...rest] = args.filter((arg) => arg !== '--json');
if (path === undefined || rest.length > 0) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	try {
		const evaluation = evaluate(readLabelled(path));
		if (args.includes('--json'))
			console.log(JSON.stringify({ file: path, ...evaluation }, null, '\t'));
		else print(path, evaluation);
	} catch (error) {
		console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
