import { RpcError } from '../rpc/result.ts';
import type { Ask } from './source.ts';
import { inTurn, letRest } from './turns.ts';

/** Longest wait for a whole answer, in milliseconds. */
const PATIENCE_MS = 15_000;
/** Longest answer, in bytes: fifty records of arXiv's, each with 3,000 authors of an experiment. */
const LONGEST = 10_000_000;

/** Reads no further than the longest answer, whatever the server says of its length. */
const readText = async (body: ReadableStream<Uint8Array>): Promise<string> => {
	const decoder = new TextDecoder();
	const reader = body.getReader();
	let text = '';
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		bytes += value.length;
		if (bytes > LONGEST) {
			await reader.cancel();
			throw new RpcError('network', `The answer is longer than ${LONGEST} bytes.`);
		}
		text += decoder.decode(value, { stream: true });
	}
};

/** Nobody knows it; arXiv answers 400 to an id that it cannot make sense of. */
const MISSING = new Set([400, 404, 410]);
const TOO_MANY = new Set([429, 503]);

const send = async (url: URL, question: string | undefined): Promise<string> => {
	const { status, ok, headers, body } = await fetch(url, {
		...(question !== undefined && {
			method: 'POST',
			body: question,
			headers: { 'content-type': 'application/json' },
		}),
		credentials: 'omit',
		// What was not known a moment ago is not held against it; and nothing is left on the disk.
		cache: 'no-store',
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	if (TOO_MANY.has(status)) await letRest(url.host, headers.get('retry-after') ?? undefined);
	if (MISSING.has(status)) throw new RpcError('missing', `status ${status}`);
	if (!ok || body === null) throw new RpcError('network', `status ${status}`);
	return readText(body);
};

/** @throws {RpcError} `missing` for status 400, 404 or 410, `network` for everything else that goes wrong. */
export const ask: Ask = (address, question) => {
	const url = new URL(address);
	return inTurn(url.host, async () => {
		try {
			return await send(url, question);
		} catch (error) {
			const code = error instanceof RpcError ? error.code : 'network';
			throw new RpcError(code, `${address}: ${String(error)}`);
		}
	});
};
