import type { Migration } from './migration.ts';

/** What an import changed, row by row, so that a whole import can be taken back. */
export default {
	version: 2,
	stores: { imports: '[batch+id], batch, at' },
} satisfies Migration;
