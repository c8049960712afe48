/** Why a call failed, in words that code can act on. */
export type FailureCode =
	/** The input did not fit the call's schema. */
	| 'invalid'
	/** The sender may not make this call. */
	| 'forbidden'
	/** No such call. */
	| 'unknown'
	/** The disk, or the browser's share of it, is full. */
	| 'full'
	/** The database cannot be opened, or lacks a part. */
	| 'unavailable'
	/** Another window keeps the database from being opened, by an older version of it. */
	| 'blocked'
	/** The database is of a newer version of Offprint. */
	| 'newer'
	/** What was asked for is not there. */
	| 'missing'
	/** The extension was updated or removed under this page. */
	| 'orphaned'
	/** The browser, or its user, does not let us ask a server. */
	| 'withheld'
	/** A server could not be reached or did not answer as it should. */
	| 'network'
	/** Anything else. */
	| 'failed';

export interface Failure {
	ok: false;
	code: FailureCode;
	/** For the console; what a person reads is made from `code`. */
	message: string;
}

/** A serialisable answer: an `Error` does not survive the way between processes. */
export type Result<T> = { ok: true; value: T } | Failure;

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (code: FailureCode, message: string): Failure => ({
	ok: false,
	code,
	message,
});

/** Thrown by a handler that knows what went wrong. */
export class RpcError extends Error {
	readonly code: FailureCode;

	constructor(code: FailureCode, message: string) {
		super(message);
		this.name = 'RpcError';
		this.code = code;
	}
}
