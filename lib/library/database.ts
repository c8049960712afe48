import { Dexie, type EntityTable, type Table } from 'dexie';
import { RpcError, type FailureCode } from '../rpc/result.ts';
import { migrations } from './migrations/index.ts';
import type { BatchRow, PaperRow, RemovedRow, SearchRow, TotalRow } from './rows.ts';

export class LibraryDatabase extends Dexie {
	declare papers: EntityTable<PaperRow, 'id'>;
	declare removed: EntityTable<RemovedRow, 'id'>;
	declare search: EntityTable<SearchRow, 'id'>;
	declare batches: EntityTable<BatchRow, 'batch'>;
	declare totals: Table<TotalRow, TotalRow['name']>;

	constructor() {
		// Strict: “saved” is said when the disk has it, not when the system has promised it.
		super('offprint', { chromeTransactionDurability: 'strict' });
		for (const { version, stores, upgrade } of migrations) {
			const step = this.version(version).stores(stores);
			if (upgrade) step.upgrade(upgrade);
		}
	}
}

/** Names of IndexedDB's and Dexie's errors, by what they mean to a reader. */
const CODES: Readonly<Record<string, FailureCode>> = {
	QuotaExceededError: 'full',
	VersionError: 'unavailable',
	OpenFailedError: 'unavailable',
	MissingAPIError: 'unavailable',
	DatabaseClosedError: 'unavailable',
	InvalidStateError: 'unavailable',
	NotAllowedError: 'unavailable',
	SecurityError: 'unavailable',
	UnknownError: 'unavailable',
	NoSuchDatabaseError: 'unavailable',
};

interface Caused {
	name: string;
	message: string;
	inner?: unknown;
}

const isCaused = (error: unknown): error is Caused => error instanceof Error;

/** The first cause that we have a word for: Dexie wraps what the browser said. */
const codeOf = (error: unknown): FailureCode => {
	for (let at = error, depth = 0; isCaused(at) && depth < 5; at = at.inner, depth += 1) {
		const code = /quota/i.test(at.message) ? 'full' : CODES[at.name];
		// A failed open says why only in its cause.
		if (code !== undefined && !(code === 'unavailable' && isCaused(at.inner))) return code;
	}
	return isCaused(error) && error.name in CODES ? 'unavailable' : 'failed';
};

let current: LibraryDatabase | undefined;

/** The database, opened at the first use and again after it was closed from outside. */
export const library = (): LibraryDatabase => {
	current ??= new LibraryDatabase();
	return current;
};

/**
 * Works with the database.
 * @throws {RpcError} `full` or `unavailable` where that is the reason, else `failed`.
 */
export const withLibrary = async <T>(
	work: (database: LibraryDatabase) => PromiseLike<T>,
): Promise<T> => {
	const database = library();
	try {
		return await work(database);
	} catch (error) {
		if (error instanceof RpcError) throw error;
		const code = codeOf(error);
		if (code === 'unavailable') forget(database);
		throw new RpcError(code, String(error));
	}
};

/** Lets go of a database that could not be opened, so that the next call tries afresh. */
const forget = (database: LibraryDatabase): void => {
	database.close();
	if (current === database) current = undefined;
};
