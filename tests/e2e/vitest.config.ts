import { defineConfig } from 'vitest/config';
import { cslStyles } from '../../lib/citation/csl/styles-plugin.ts';

/** Tests of the built extension in real browsers: one file after the other, each starts its own. */
export default defineConfig({
	plugins: [cslStyles()],
	test: {
		root: new URL('../..', import.meta.url).pathname,
		include: ['tests/e2e/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
