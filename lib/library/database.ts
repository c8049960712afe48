import { Dexie } from 'dexie';
import { RpcError } from '../rpc/result.ts';
import { failureCodeOf } from './failure-code.ts';
import { migrations } from './migrations/index.ts';
import { patiently } from './patience.ts';
import type { LibraryDatabase } from './tables.ts';
import { tellUpgrade } from './upgrading.ts';

/**
 * Dexie opens a database of a newer version all the same, by asking for it without a version, and
 * would write rows that the newer version does not expect. Refused here.
 */
const sameVersionOnly = {
	open(name: string, version?: number): IDBOpenDBRequest {
		if (version === undefined)
			throw new DOMException('The database is of a newer version of Offprint.', 'VersionError');
		const asking = indexedDB.open(name, version);
		tellUpgrade(asking);
		return asking;
	},
	deleteDatabase: (name: string): IDBOpenDBRequest => indexedDB.deleteDatabase(name),
	databases: (): Promise<IDBDatabaseInfo[]> => indexedDB.databases(),
};

const losses = new Set<() => void>();

/** Calls back when the database that is open here is deleted or changed in version, until the signal aborts. */
export const watchLoss = (callback: () => void, signal: AbortSignal): void => {
	losses.add(callback);
	signal.addEventListener('abort', () => losses.delete(callback));
};

const make = (): LibraryDatabase => {
	const database = new Dexie('offprint', {
		// “Saved” is said when the disk has it, not when the system has promised it.
		chromeTransactionDurability: 'strict',
		indexedDB: sameVersionOnly,
	});
	database.on('versionchange', () => {
		for (const lost of losses) lost();
	});
	// By this a database that replaced another is told from it.
	database.on('populate', (transaction) => {
		void transaction.table('totals').add({ name: 'born', value: Date.now() + Math.random() });
	});
	for (const { version, stores, upgrade } of migrations) {
		const step = database.version(version).stores(stores);
		if (upgrade) step.upgrade(upgrade);
	}
	// It has a property for each store.
	return database as LibraryDatabase;
};

let current: LibraryDatabase | undefined;

/** The database, made at the first use and again after it could not be used. */
const library = (): LibraryDatabase => {
	current ??= make();
	return current;
};

/** Lets go of a database that cannot be used, so that the next call tries afresh. */
const forget = (database: LibraryDatabase): void => {
	database.close();
	if (current === database) current = undefined;
};

const inTime = <T>(database: LibraryDatabase, work: PromiseLike<T>): PromiseLike<T> =>
	database.isOpen() ? work : patiently(work);

const withLibrary = async <T>(work: (database: LibraryDatabase) => PromiseLike<T>): Promise<T> => {
	const database = library();
	try {
		return await work(database);
	} catch (error) {
		if (error instanceof RpcError) throw error;
		const code = await failureCodeOf(error);
		if (code !== 'failed') forget(database);
		throw new RpcError(code, String(error));
	}
};

/**
 * Reads. `work` is begun at once, in the caller's own task, because `liveQuery` watches only what is
 * read before the first `await` for certain.
 * @throws {RpcError} `blocked` where the database does not open in time, `newer` or `unavailable` where
 * it cannot be opened, else `failed`.
 */
export const reading = <T>(work: (database: LibraryDatabase) => PromiseLike<T>): Promise<T> =>
	withLibrary((database) => inTime(database, work(database)));

/**
 * Writes in one transaction over every table, so that none is ahead of another. `work` does not
 * begin before the database is open: what was reported as not stored is not stored later.
 * @throws {RpcError} As {@link reading}, and `full` where the disk is.
 */
export const writing = <T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> =>
	withLibrary(async (database) => {
		await inTime(database, database.open());
		let native: IDBTransaction | undefined;
		try {
			return await database.transaction('rw', database.tables, async (transaction) => {
				native = transaction.idbtrans;
				return work(database);
			});
		} catch (error) {
			// A request made after the browser gave up says only that it came too late.
			throw native?.error ?? error;
		}
	});
