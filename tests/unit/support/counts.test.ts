import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReport, sum } from '../../support/counts.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'offprint-counts-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

const report = async (value: unknown): Promise<string> => {
	const path = join(folder, 'report.json');
	await writeFile(path, JSON.stringify(value));
	return path;
};

const file = (name: string, status: string, statuses: string[]) => ({
	name,
	status,
	assertionResults: statuses.map((each) => ({ status: each, title: 'a test' })),
});

test('every test is counted in its file', async () => {
	const files = await readReport(
		await report({
			testResults: [
				file('/a.test.ts', 'passed', ['passed', 'passed', 'skipped', 'pending', 'todo']),
				file('/b.test.ts', 'failed', ['passed', 'failed', 'failed']),
			],
		}),
	);
	expect([...files]).toEqual([
		['/a.test.ts', { passed: 2, failed: 0, skipped: 3 }],
		['/b.test.ts', { passed: 1, failed: 2, skipped: 0 }],
	]);
	expect(sum(files.values())).toEqual({ passed: 3, failed: 2, skipped: 3 });
});

test('a file that does not load, or whose set-up threw, fails as one', async () => {
	const files = await readReport(
		await report({
			testResults: [
				file('/a.test.ts', 'failed', []),
				file('/b.test.ts', 'failed', ['skipped', 'skipped']),
			],
		}),
	);
	expect([...files.values()]).toEqual([
		{ passed: 0, failed: 1, skipped: 0 },
		{ passed: 0, failed: 1, skipped: 1 },
	]);
});

test('what is not a report is not counted as one', async () => {
	await expect(readReport(await report({ results: [] }))).rejects.toThrow();
	await expect(readReport(join(folder, 'none.json'))).rejects.toThrow();
});
