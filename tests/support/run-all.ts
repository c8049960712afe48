/**
 * `npm test`: everything, one step after the other, each told by its own runner, and one line with
 * the sum at the end. `--install` first sets up what the machine lacks (browsers, TeX).
 */
import { spawn } from 'node:child_process';
import { installBrowsers } from './install-browsers.ts';
import { installTex } from './tex.ts';

interface Step {
	name: string;
	command: string[];
	/** A runner that counts its tests prints them; any other step counts as one. */
	counts?: boolean;
}

const steps: Step[] = [
	{ name: 'types', command: ['wxt', 'prepare'] },
	{ name: 'types', command: ['tsc', '--noEmit'] },
	{ name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
	{ name: 'format', command: ['oxfmt', '--check', '.'] },
	{ name: 'dead code', command: ['knip'] },
	{ name: 'unit and site pages', command: ['vitest', 'run'], counts: true },
	{ name: 'build for Chromium', command: ['wxt', 'build'] },
	{ name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
	{
		name: 'web-ext lint',
		command: ['node', 'tests/support/web-ext-lint.ts'],
	},
	{
		name: 'real browsers',
		command: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts'],
		counts: true,
	},
];

interface Outcome {
	passed: number;
	failed: number;
	skipped: number;
}

// oxlint-disable-next-line no-control-regex -- colours begin with one
const ANSI = /\u001B\[[\d;?]*[A-Za-z]/gu;

/** Reads the last “Tests  3 failed | 120 passed | 2 skipped (125)” line of Vitest. */
const readCounts = (output: string): Outcome | undefined => {
	const line = output
		.replaceAll(ANSI, '')
		.match(/^\s*Tests\s+(.*)$/gmu)
		?.at(-1);
	if (line === undefined) return undefined;
	const count = (word: string): number =>
		Number(new RegExp(`(\\d+) ${word}`, 'u').exec(line)?.[1] ?? 0);
	return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
};

const execute = ([program, ...args]: string[]): Promise<{ status: number; output: string }> =>
	new Promise((resolve) => {
		let output = '';
		const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		const hear = (chunk: Buffer): void => {
			output += chunk.toString();
			process.stdout.write(chunk);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.on('error', (error) => resolve({ status: 1, output: output + String(error) }));
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});

const run = async (step: Step): Promise<Outcome> => {
	console.log(`\n▸ ${step.name}: ${step.command.join(' ')}`);
	const { status, output } = await execute(step.command);
	const counted = step.counts ? readCounts(output) : undefined;
	const outcome = counted ?? { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
	// A runner may fail without a failed test: a file that does not load, a crash after the last one.
	if (status !== 0 && outcome.failed === 0) outcome.failed = 1;
	return outcome;
};

if (process.argv.includes('--install')) {
	installBrowsers();
	installTex();
}
const outcomes = new Map<Step, Outcome>();
for (const step of steps) outcomes.set(step, await run(step));

console.log('');
const sum: Outcome = { passed: 0, failed: 0, skipped: 0 };
for (const [{ name, command }, { passed, failed, skipped }] of outcomes) {
	sum.passed += passed;
	sum.failed += failed;
	sum.skipped += skipped;
	const mark = failed > 0 ? '✗' : '✓';
	console.log(
		`${mark} ${name} (${command[0]}): ${passed} passed, ${failed} failed, ${skipped} skipped`,
	);
}
console.log('');
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
