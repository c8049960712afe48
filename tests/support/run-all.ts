/**
 * `npm test`: everything, one step after the other, each told by its own runner, and one line with
 * the sum at the end. `--install` first sets up what the machine lacks (browsers, TeX).
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport, sum, type Counts } from './counts.ts';
import { installBrowsers } from './install-browsers.ts';
import { installTex } from './tex.ts';

interface Step {
	name: string;
	command: string[];
	/** Vitest counts its tests; any other step counts as one. */
	vitest?: boolean;
	/**
	 * Whether files that failed are run once more, each with browsers of its own: what another
	 * program on the machine held up is told apart from what is broken, and is told.
	 */
	again?: boolean;
}

/** Where more files fail than these, something is broken. */
const MOST_AGAIN = 3;

/** Files that passed at their second run only. */
const unsteady: string[] = [];

const steps: Step[] = [
	{ name: 'types', command: ['wxt', 'prepare'] },
	{ name: 'types', command: ['tsc', '--noEmit'] },
	{ name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
	{ name: 'format', command: ['oxfmt', '--check', '.'] },
	{ name: 'dead code', command: ['knip'] },
	{ name: 'unit and site pages', command: ['vitest', 'run'], vitest: true },
	{ name: 'build for Chromium', command: ['wxt', 'build'] },
	{ name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
	{
		name: 'web-ext lint',
		command: ['node', 'tests/support/web-ext-lint.ts'],
	},
	{
		name: 'real browsers',
		command: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'],
		vitest: true,
		again: true,
	},
];

const execute = ([program, ...args]: string[]): Promise<number> =>
	new Promise((resolve) => {
		const child = spawn(program!, args, { stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('error', (error) => {
			console.error(error);
			resolve(1);
		});
		child.on('close', (status) => resolve(status ?? 1));
	});

/** A runner may fail without a failed test: it crashes, or leaves no report. */
const runVitest = async (command: string[]): Promise<Map<string, Counts>> => {
	const report = join(tmpdir(), `offprint-${process.pid}.json`);
	const status = await execute([
		...command,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	const files = await readReport(report).catch(() => new Map<string, Counts>());
	await rm(report, { force: true });
	const { passed, failed } = sum(files.values());
	if (failed === 0 && (status !== 0 || passed === 0))
		files.set('', { passed: 0, failed: 1, skipped: 0 });
	return files;
};

const runTests = async ({ name, command, again }: Step): Promise<Counts> => {
	const files = await runVitest(command);
	const broken = [...files].filter(([, { failed }]) => failed > 0).map(([path]) => path);
	if (again && broken.length > 0 && broken.length <= MOST_AGAIN && !broken.includes('')) {
		console.log(`\n▸ ${name}, again: ${broken.join(' ')}`);
		for (const [path, counts] of await runVitest([...command, ...broken])) {
			files.set(path, counts);
			if (counts.failed === 0 && broken.includes(path)) unsteady.push(path);
		}
	}
	return sum(files.values());
};

const run = async (step: Step): Promise<Counts> => {
	console.log(`\n▸ ${step.name}: ${step.command.join(' ')}`);
	if (step.vitest) return await runTests(step);
	const failed = (await execute(step.command)) === 0 ? 0 : 1;
	return { passed: 1 - failed, failed, skipped: 0 };
};

if (process.argv.includes('--install')) {
	installBrowsers();
	installTex();
}
const outcomes = new Map<Step, Counts>();
for (const step of steps) outcomes.set(step, await run(step));

console.log('');
for (const [{ name, command }, { passed, failed, skipped }] of outcomes) {
	const mark = failed > 0 ? '✗' : '✓';
	console.log(
		`${mark} ${name} (${command[0]}): ${passed} passed, ${failed} failed, ${skipped} skipped`,
	);
}
for (const path of unsteady) console.log(`! passed only at its second run: ${path}`);
console.log('');
const { passed, failed } = sum(outcomes.values());
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
