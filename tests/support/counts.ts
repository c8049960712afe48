/** How many tests passed, file by file, as Vitest’s reporter `json` tells it. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

const Report = z.object({
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			assertionResults: z.array(z.object({ status: z.string() })),
		}),
	),
});

/**
 * Counts of each file by its path. A file fails as one where none of its tests failed and yet it
 * did: it does not load, or its set-up threw.
 *
 * @throws where there is no report, or another shape of it.
 */
export const readReport = async (path: string): Promise<Map<string, Counts>> => {
	const { testResults } = Report.parse(JSON.parse(await readFile(path, 'utf8')));
	return new Map(
		testResults.map(({ name, status, assertionResults }) => {
			const of = (wanted: string): number =>
				assertionResults.filter((each) => each.status === wanted).length;
			const passed = of('passed');
			const failed = Math.max(of('failed'), status === 'failed' ? 1 : 0);
			const all = Math.max(assertionResults.length, passed + failed);
			return [name, { passed, failed, skipped: all - passed - failed }];
		}),
	);
};

export const sum = (counts: Iterable<Counts>): Counts => {
	const total: Counts = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of counts) {
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	return total;
};
