import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { cslStyles } from './lib/citation/csl/styles-plugin.ts';

export default defineConfig({
	plugins: [WxtVitest(), cslStyles()],
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/sites/**/*.test.ts'],
		restoreMocks: true,
		// A machine under load takes ten times as long; what is slow is seen in the bench.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
