/** Programs that papers are sent to; both listen on this port unless their user changed it. */
export type Program = 'zotero' | 'jabref';

/**
 * `127.0.0.1` and not `localhost`, which may mean `::1`, where neither listens; one optional host
 * permission serves both.
 */
export const PROGRAM_ORIGIN = 'http://127.0.0.1:23119';
/** To be asked for at the first click. Without a port, which Firefox takes in no pattern. */
export const PROGRAM_PERMISSION = 'http://127.0.0.1/*';

/** Why papers could not be sent, in words that code can act on; each has a sentence. */
export type HandoffRefusal =
	/** Nothing answers on the port. */
	| 'not-running'
	/** Something answers that is neither. */
	| 'unknown-program'
	/** The other of the two has the port. */
	| 'other-program'
	/** It answers as neither of its versions that we know; it is too old. */
	| 'outdated'
	/** The selected library can only be read. */
	| 'read-only'
	/** It could not make sense of what was sent. */
	| 'not-understood'
	/** The same papers are being taken in already. */
	| 'busy'
	/** It did not answer in time. */
	| 'no-answer'
	/** JabRef has no library open. */
	| 'no-library'
	/** Any other answer; `detail` has its status. */
	| 'refused';

export type HandoffResult<T> =
	| { ok: true; value: T }
	| { ok: false; code: HandoffRefusal; detail?: string };

export const sent = <T>(value: T): HandoffResult<T> => ({ ok: true, value });
export const refused = (code: HandoffRefusal, detail?: string): HandoffResult<never> => ({
	ok: false,
	code,
	...(detail !== undefined && { detail }),
});

/** What a client needs; all of it can be replaced in tests. */
export interface HandoffContext {
	fetch: typeof fetch;
	origin?: string;
	signal?: AbortSignal;
	/** Longest wait for an answer, in milliseconds: to a question, and to papers. */
	patience?: { question: number; papers: number };
}

/** An answer as far as it is looked at. */
export interface Answer {
	status: number;
	headers: Headers;
	body: string;
}

const PATIENCE = { question: 3_000, papers: 60_000 };
/** Longest answer that is looked at, in characters. */
const LONGEST = 5_000_000;

/**
 * Asks and reads the answer. Browsers do not tell why a request failed: nothing listens, or it may
 * not be reached.
 */
export const ask = async (
	{ fetch: request, origin = PROGRAM_ORIGIN, signal, patience = PATIENCE }: HandoffContext,
	path: string,
	init: RequestInit,
	kind: keyof typeof PATIENCE = 'question',
): Promise<HandoffResult<Answer>> => {
	const timeout = AbortSignal.timeout(patience[kind]);
	try {
		const response = await request(`${origin}${path}`, {
			...init,
			redirect: 'error',
			credentials: 'omit',
			cache: 'no-store',
			signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
		});
		const body = (await response.text()).slice(0, LONGEST);
		return sent({ status: response.status, headers: response.headers, body });
	} catch (error) {
		signal?.throwIfAborted();
		return timeout.aborted ? refused('no-answer') : refused('not-running', String(error));
	}
};

/** The answer as JSON, or `undefined`. */
export const jsonOf = ({ body }: Answer): unknown => {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
};
