import { RpcError } from '../rpc/result.ts';
import type { Ask } from './source.ts';
import { inTurn, letRest } from './turns.ts';

/** Longest wait for a whole answer, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Longest answer, in bytes: a paper's record has some 5,000. */
const LONGEST = 1_000_000;

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

const get = async (url: URL): Promise<string> => {
	const response = await fetch(url, {
		credentials: 'omit',
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	const { status, headers, body } = response;
	if (status === 429 || status === 503) letRest(url.host, headers.get('retry-after') ?? undefined);
	// arXiv answers 400 to an id that it cannot make sense of.
	if (status === 404 || status === 400) throw new RpcError('missing', `status ${status}`);
	if (!response.ok || body === null) throw new RpcError('network', `status ${status}`);
	return readText(body);
};

/** @throws {RpcError} `missing` for status 404 or 400, `network` for everything else that goes wrong. */
export const ask: Ask = (address) => {
	const url = new URL(address);
	return inTurn(url.host, async () => {
		try {
			return await get(url);
		} catch (error) {
			const code = error instanceof RpcError ? error.code : 'network';
			throw new RpcError(code, `${address}: ${String(error)}`);
		}
	});
};
