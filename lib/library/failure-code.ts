import type { FailureCode } from '../rpc/result.ts';

/** Errors of IndexedDB and of Dexie that say: this database cannot be used now. */
const UNAVAILABLE = new Set([
	'VersionError',
	'OpenFailedError',
	'MissingAPIError',
	'DatabaseClosedError',
	'InvalidStateError',
	'NotAllowedError',
	'SecurityError',
	'UnknownError',
	'NoSuchDatabaseError',
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

/** What an error of the database means to a reader. */
export const failureCodeOf = (error: unknown): FailureCode => {
	const causes = causesOf(error);
	if (causes.some(isFull)) return 'full';
	return causes.some(({ name }) => UNAVAILABLE.has(name)) ? 'unavailable' : 'failed';
};
