import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { addFloorPage } from './opening.ts';

const bundle = async (input: string): Promise<string> => {
	const built = await rolldown({
		input: fileURLToPath(new URL(input, import.meta.url)),
		platform: 'browser',
	});
	try {
		const { output } = await built.generate({
			format: 'esm',
			codeSplitting: false,
			minify: true,
		});
		return output[0].code;
	} finally {
		await built.close();
	}
};

/**
 * A copy of the built extension with two pages more: one whose functions the bench calls, and a
 * bare one that opens the same database.
 * @returns Its folder.
 */
export const withBenchPage = async (extension: string): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
	await cp(extension, folder, { recursive: true });
	await writeFile(join(folder, 'bench.js'), await bundle('./page.ts'));
	await writeFile(
		join(folder, 'bench-worker.js'),
		await bundle('../../../lib/library/search/worker.ts'),
	);
	await writeFile(
		join(folder, 'bench.html'),
		'<!doctype html><script type="module" src="bench.js"></script>',
	);
	await addFloorPage(folder);
	return folder;
};
