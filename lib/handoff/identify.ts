import {
	ask,
	jsonOf,
	refused,
	sent,
	type Answer,
	type HandoffContext,
	type HandoffResult,
	type Program,
} from './handoff.ts';

/** Without it, Zotero takes the request for one of a web page and refuses it. */
const API_VERSION = { 'X-Zotero-Connector-API-Version': '3' };

export const ZOTERO_HEADERS = { ...API_VERSION, 'Content-Type': 'application/json' };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Zotero names its version in a header, and its `ping` answers with preferences. */
const isZotero = (answer: Answer): boolean => {
	if (answer.headers.has('x-zotero-version')) return true;
	const json = jsonOf(answer);
	return answer.status === 200 && isObject(json) && isObject(Reflect.get(json, 'prefs'));
};

/** JabRef’s server greets by its name. */
const isJabref = ({ status, body }: Answer): boolean => status === 200 && /\bJabRef\b/u.test(body);

/**
 * Which program listens on the port, before anything is sent to it. Asks what neither minds: JabRef
 * has no `ping`, Zotero nothing at `/`.
 */
export const identifyProgram = async (context: HandoffContext): Promise<HandoffResult<Program>> => {
	const greeting = await ask(context, '/', { method: 'GET', headers: API_VERSION });
	if (!greeting.ok) return greeting;
	if (isJabref(greeting.value)) return sent('jabref');
	const ping = await ask(context, '/connector/ping', {
		method: 'POST',
		headers: ZOTERO_HEADERS,
		body: '{}',
	});
	if (!ping.ok) return ping;
	if (!isZotero(ping.value)) return refused('unknown-program');
	return ping.value.status === 412 || /CONNECTOR_VERSION_OUTDATED/u.test(ping.value.body)
		? refused('outdated')
		: sent('zotero');
};

/** Makes sure that it is this program that listens. */
export const expectProgram = async (
	context: HandoffContext,
	program: Program,
): Promise<HandoffResult<Program>> => {
	const found = await identifyProgram(context);
	return found.ok && found.value !== program ? refused('other-program', found.value) : found;
};
