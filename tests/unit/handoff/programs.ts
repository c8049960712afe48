/**
 * Servers that speak what Zotero’s connector server and JabRef’s HTTP server document, refusals
 * included. Real sockets: what a client sees is what a browser would.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
	method: string;
	path: string;
	headers: IncomingMessage['headers'];
	body: string;
}

export interface Program {
	origin: string;
	heard: Heard[];
	close(): Promise<void>;
}

type Answer = [status: number, type?: string, body?: string, headers?: Record<string, string>];
type Serve = (heard: Heard) => Answer | 'silence';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
	let body = '';
	for await (const chunk of request) body += String(chunk);
	return body;
};

const answer = (
	response: ServerResponse,
	[status, type = 'text/plain', body = '', headers = {}]: Answer,
): void => {
	response.writeHead(status, { 'Content-Type': type, ...headers });
	response.end(body);
};

export const start = async (serve: Serve, port = 0): Promise<Program> => {
	const heard: Heard[] = [];
	const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const body = await bodyOf(request);
		const { method = '', url: path = '', headers } = request;
		heard.push({ method, path, headers, body });
		const said = serve({ method, path, headers, body });
		if (said !== 'silence') answer(response, said);
	};
	const server: Server = createServer((request, response) => void hear(request, response));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		heard,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};

const VERSION = { 'X-Zotero-Version': '7.0.11', 'X-Zotero-Connector-API-Version': '3' };
const json = (status: number, value: unknown): Answer => [
	status,
	'application/json',
	JSON.stringify(value),
	VERSION,
];

export interface ZoteroState {
	/** Answers instead of `saveItems`’ own. */
	save?: Answer | 'silence';
	/** Answers instead of `updateSession`’s own. */
	update?: Answer;
	ping?: Answer;
	selection?: object;
}

const SELECTION = {
	libraryID: 1,
	libraryName: 'My Library',
	libraryEditable: true,
	filesEditable: true,
	editable: true,
	id: 12,
	name: 'Transformers',
	targets: [
		{ id: 'L1', name: 'My Library', filesEditable: true, level: 0 },
		{ id: 'C12', name: 'Transformers', filesEditable: true, level: 1, recent: true },
	],
};

/** A request that looks like a web page’s is refused, as Zotero does. */
const isFromPage = ({ headers }: Heard): boolean =>
	(headers.origin !== undefined || (headers['user-agent'] ?? '').startsWith('Mozilla/')) &&
	headers['x-zotero-connector-api-version'] === undefined;

/** Fields of Zotero’s item types that ours are sent as (zotero/zotero-schema), beside those of all. */
const FIELDS: Readonly<Record<string, string>> = {
	preprint: 'genre repository archiveID place series seriesNumber DOI',
	journalArticle:
		'publicationTitle volume issue pages series seriesTitle seriesText journalAbbreviation DOI ISSN',
	magazineArticle: 'publicationTitle volume issue pages ISSN',
	book: 'series seriesNumber volume numberOfVolumes edition place publisher numPages ISBN',
	bookSection:
		'bookTitle series seriesNumber volume numberOfVolumes edition place publisher pages ISBN',
	dataset:
		'identifier type versionNumber repository repositoryLocation format citationKey DOI place publisher',
	document: 'publisher',
	manuscript: 'manuscriptType place numPages',
	conferencePaper: 'proceedingsTitle conferenceName place publisher volume pages series DOI ISBN',
	patent:
		'place country assignee issuingAuthority patentNumber filingDate pages issueDate references',
	report: 'reportNumber reportType seriesTitle place institution pages',
	computerProgram: 'seriesTitle versionNumber system place company programmingLanguage ISBN',
	thesis: 'thesisType university place numPages',
	webpage: 'websiteTitle websiteType',
};
const COMMON =
	'id itemType creators tags notes attachments title abstractNote date url accessDate extra'.split(
		' ',
	);

/** Whether Zotero would keep all that items tell in its own fields. */
const areItems = (items: unknown): boolean =>
	Array.isArray(items) &&
	items.every((item: Record<string, unknown>) => {
		const fields = FIELDS[String(item['itemType'])]?.split(' ');
		return fields && Object.keys(item).every((name) => [...COMMON, ...fields].includes(name));
	});

/** Zotero’s endpoints under `/connector/` (zotero/zotero, `server_connector.js`). */
export const startZotero = (state: ZoteroState = {}, port = 0): Promise<Program> => {
	const sessions = new Set<string>();
	return start((heard) => {
		if (isFromPage(heard)) return [403, 'text/plain', 'Request not allowed'];
		const { pathname } = new URL(heard.path, 'http://x');
		if (pathname === '/connector/ping')
			return state.ping ?? json(200, { prefs: { automaticSnapshots: true } });
		if (pathname === '/connector/getSelectedCollection')
			return json(200, { ...SELECTION, ...state.selection });
		if (pathname === '/connector/updateSession') return state.update ?? json(200, {});
		if (pathname !== '/connector/saveItems')
			return [404, 'text/plain', 'No endpoint found\n', VERSION];
		if (state.save) return state.save;
		if (heard.headers['content-type'] !== 'application/json') return [400];
		const { sessionID, items } = JSON.parse(heard.body) as { sessionID: string; items: unknown };
		if (sessions.has(sessionID)) return json(409, { error: 'SESSION_EXISTS' });
		sessions.add(sessionID);
		// It says nothing of what it made.
		return areItems(items) ? [201, 'application/json', '', VERSION] : [500];
	}, port);
};

/** JabRef’s resources (JabRef/jabref, `org.jabref.http.server`). */
export const startJabref = (entries: Answer | 'silence' = [200], port = 0): Promise<Program> =>
	start(({ method, path }) => {
		if (path === '/') {
			return [
				200,
				'text/html',
				'<html><body><p>JabRef http API runs. Please navigate to <a href="libraries">libraries</a>.</p></body>',
			];
		}
		if (path === '/libraries/current/entries' && method === 'POST') return entries;
		return [404];
	}, port);
