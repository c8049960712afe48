/** Has Chromium compile all functions with the script (WICG, “Explicit JavaScript compile hints”). */
const HINT = '//# allFunctionsCalledOnLoad\n';

const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The same program in ASCII: no tagged template of ours has anything else. */
const inAscii = (code: string): string => code.replaceAll(/[^\0-\x7F]/g, escape);

interface Output {
	type: string;
	code?: string;
}

/**
 * Vite plugin for the script of host pages, which browsers decode and compile again for every page.
 * In ASCII it needs no decoding and half the memory. Half of its functions are called on a listing: to
 * compile all of them at once takes less than to come back to those one by one, in the middle of work.
 */
export const hostScript = () => ({
	name: 'offprint:host-script',
	enforce: 'post' as const,
	generateBundle(_options: unknown, bundle: Record<string, Output>): void {
		for (const output of Object.values(bundle)) {
			if (output.type === 'chunk') output.code = HINT + inAscii(output.code ?? '');
		}
	},
});
