import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { cslStyles } from './lib/citation/csl/styles-plugin.ts';

export default defineConfig({
	plugins: [WxtVitest(), cslStyles()],
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/sites/**/*.test.ts'],
		restoreMocks: true,
	},
});
