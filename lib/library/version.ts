/** The version of the database that this code reads: that of the last migration. */
const VERSION = 7;

/** The same as IndexedDB has it: Dexie leaves room for nine between two of its own. */
export const NATIVE_VERSION = VERSION * 10;
