import type { FailureCode } from '../rpc/result.ts';

/** Errors of IndexedDB and of Dexie that say: this database cannot be used now. */
const UNAVAILABLE = new Set([
	'OpenFailedError',
	'MissingAPIError',
	'DatabaseClosedError',
	'InvalidStateError',
	'NotAllowedError',
	'SecurityError',
	'UnknownError',
	'NoSuchDatabaseError',
	// A store that an upgrade should have made.
	'NotFoundError',
]);

/** Chromium tells of a full disk in the words of another error, where it cannot even open. */
const isFull = ({ name, message }: Error): boolean =>
	name === 'QuotaExceededError' || /full disk|quota/i.test(message);

/** An error and what caused it: Dexie wraps what the browser said. */
const causesOf = (error: unknown): Error[] => {
	const causes: Error[] = [];
	for (let at = error; at instanceof Error && causes.length < 5; at = Reflect.get(at, 'inner')) {
		causes.push(at);
	}
	return causes;
};

/** Bytes that must be free for a write to go through: the database grows by less at a time. */
const LEAST_ROOM = 1_000_000;

/** Whether the disk has no room: Chromium aborts a write that does not fit without saying why. */
const hasNoRoom = async (): Promise<boolean> => {
	try {
		const { quota, usage } = await navigator.storage.estimate();
		return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
	} catch {
		// A browser that does not tell may have room.
		return false;
	}
};

const codeOf = (error: unknown): FailureCode => {
	const causes = causesOf(error);
	if (causes.some(isFull)) return 'full';
	if (causes.some(({ name }) => name === 'VersionError')) return 'newer';
	return causes.some(({ name }) => UNAVAILABLE.has(name)) ? 'unavailable' : 'failed';
};

/** What an error of the database means to a reader. */
export const failureCodeOf = async (error: unknown): Promise<FailureCode> => {
	const code = codeOf(error);
	return code !== 'full' && (await hasNoRoom()) ? 'full' : code;
};
