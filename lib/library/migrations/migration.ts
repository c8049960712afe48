import type { Transaction } from 'dexie';

/**
 * One step of the schema, one file each; `tests/unit/library/examples` has a stored example of every
 * version, which the tests bring up to the newest.
 */
export interface Migration {
	version: number;
	/** In Dexie's notation; a table that is not named stays as it is. */
	stores: Record<string, string | null>;
	/** Changes the rows of the version before. */
	upgrade?: (transaction: Transaction) => Promise<void>;
}
