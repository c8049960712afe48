/**
 * The web that end-to-end tests browse: an HTTP proxy that ends TLS itself and answers by host
 * name. Pages, content scripts and the background reach it on the route that they would take to
 * the real hosts, so nothing inside the extension is mocked, and both browsers use it alike.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** Answers one request. What it throws becomes status 500 and a line in {@link Hosts.errors}. */
export type Handler = (request: Request) => Response | Promise<Response>;

export interface LoggedRequest {
	host: string;
	method: string;
	/** Path and query. */
	path: string;
	headers: Record<string, string>;
	/** Whether no handler knew the host: the request was answered with 404. */
	blocked: boolean;
}

export interface Hosts {
	port: number;
	/** For `--proxy-server`. */
	proxyUrl: string;
	/** Every request so far, oldest first; the browsers' own errands stand here too, blocked. */
	requests: LoggedRequest[];
	/** What handlers threw. A test that ends with any here has a broken page. */
	errors: unknown[];
	/** Gives a host another handler, or takes it off the net with `undefined`. */
	set(host: string, handler: Handler | undefined): void;
	close(): Promise<void>;
}

/** A page. It may be cached and may enter the back/forward cache, as the real ones may. */
export const html = (body: BodyInit, init: ResponseInit = {}): Response => {
	const response = new Response(body, init);
	response.headers.set('content-type', 'text/html; charset=utf-8');
	return response;
};

export const javascript = (body: string): Response =>
	new Response(body, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

/**
 * A body sent piece by piece, for tests of what happens while a page is being parsed.
 * @param between Awaited before each piece but the first: a pause, or a promise the test resolves.
 */
export const inPieces = (
	pieces: readonly string[],
	between: (index: number) => Promise<unknown>,
): ReadableStream<Uint8Array> => {
	const encoder = new TextEncoder();
	let next = 0;
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const piece = pieces[next];
				if (piece === undefined) {
					controller.close();
					return;
				}
				if (next > 0) await between(next);
				next += 1;
				controller.enqueue(encoder.encode(piece));
			},
		},
		// Nothing ahead of time: a piece is asked for when the one before has left.
		{ highWaterMark: 0 },
	);
};

const certificate = async (names: readonly string[]): Promise<SecureContext> => {
	const pems = await generate([{ name: 'commonName', value: 'offprint tests' }], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [
			{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
		],
	});
	return createSecureContext({ key: pems.private, cert: pems.cert });
};

const headersOf = (request: IncomingMessage): Record<string, string> =>
	Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
	);

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> => {
	if (request.method === 'GET' || request.method === 'HEAD') return undefined;
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
};

const toRequest = async (incoming: IncomingMessage, url: URL): Promise<Request> => {
	const body = await bodyOf(incoming);
	return new Request(url, {
		method: incoming.method ?? 'GET',
		headers: headersOf(incoming),
		...(body && { body }),
	});
};

const send = async (response: Response, out: ServerResponse): Promise<void> => {
	out.writeHead(response.status, [...response.headers].flat());
	if (!response.body) {
		out.end();
		return;
	}
	// The headers leave at once, else a slow body would delay the start of the parse.
	out.flushHeaders();
	await finished(Readable.fromWeb(response.body as never).pipe(out));
};

/** A visitor who leaves in the middle of an answer is no error of the host. */
const isGone = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** Host names are looked up whole: `www.arxiv.org` is another host than `arxiv.org`. */
class Desk {
	readonly handlers: Map<string, Handler>;
	readonly requests: LoggedRequest[] = [];
	readonly errors: unknown[] = [];

	constructor(table: Readonly<Record<string, Handler>>) {
		this.handlers = new Map(Object.entries(table));
	}

	async answer(incoming: IncomingMessage, out: ServerResponse): Promise<void> {
		try {
			await send(await this.respond(incoming), out);
		} catch (error) {
			if (isGone(error)) return;
			this.errors.push(error);
			if (!out.headersSent) out.writeHead(500);
			out.end(String(error));
		}
	}

	private async respond(incoming: IncomingMessage): Promise<Response> {
		const host = (incoming.headers.host ?? '').replace(/:443$/, '');
		// Plain http comes to a proxy with an absolute address, which is its own base.
		const url = new URL(incoming.url ?? '/', `https://${host}`);
		const handler = url.protocol === 'https:' ? this.handlers.get(host) : undefined;
		this.requests.push({
			host,
			method: incoming.method ?? 'GET',
			path: url.pathname + url.search,
			headers: headersOf(incoming),
			blocked: !handler,
		});
		if (!handler) return new Response(`${host}: not on this net`, { status: 404 });
		return handler(await toRequest(incoming, url));
	}
}

const listen = async (server: Server): Promise<number> => {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return (server.address() as AddressInfo).port;
};

/** Starts the proxy on a free port of the loopback. */
export const startHosts = async (table: Readonly<Record<string, Handler>>): Promise<Hosts> => {
	const desk = new Desk(table);
	const secureContext = await certificate(Object.keys(table));
	const sockets = new Set<Socket>();

	const server = createServer((request, response) => void desk.answer(request, response));
	server.keepAliveTimeout = 60_000;
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	server.on('connect', (_request, socket) => {
		socket.on('error', () => socket.destroy());
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		const secure = new TLSSocket(socket, { isServer: true, secureContext });
		secure.on('error', () => socket.destroy());
		// The same server speaks HTTP inside the tunnel, with keep-alive.
		server.emit('connection', secure);
	});

	const port = await listen(server);
	return {
		port,
		proxyUrl: `http://127.0.0.1:${port}`,
		requests: desk.requests,
		errors: desk.errors,
		set(host, handler) {
			if (handler) desk.handlers.set(host, handler);
			else desk.handlers.delete(host);
		},
		async close() {
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			for (const socket of sockets) socket.destroy();
			await closed;
		},
	};
};
