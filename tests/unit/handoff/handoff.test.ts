import { afterEach, describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import type { HandoffContext } from '../../../lib/handoff/handoff.ts';
import { identifyProgram } from '../../../lib/handoff/identify.ts';
import { sendToJabref } from '../../../lib/handoff/jabref.ts';
import { zoteroItems } from '../../../lib/handoff/zotero-items.ts';
import { sendToZotero, zoteroSelection } from '../../../lib/handoff/zotero.ts';
import { cited } from '../citation/papers.ts';
import { start, startJabref, startZotero, type Program } from './programs.ts';

const running: Program[] = [];
const up = async (starting: Promise<Program>): Promise<Program> => {
	const program = await starting;
	running.push(program);
	return program;
};
afterEach(async () => {
	await Promise.all(running.splice(0).map((program) => program.close()));
});

/** The browser adds its own origin to what an extension sends. */
const contextOf = (
	{ origin }: Pick<Program, 'origin'>,
	patience = { question: 2_000, papers: 2_000 },
): HandoffContext => ({
	origin,
	patience,
	fetch: (input, init) =>
		fetch(input, {
			...init,
			headers: {
				...(init?.headers as object),
				origin: 'chrome-extension://x',
				'user-agent': 'Mozilla/5.0',
			},
		}),
});

const papers = [
	cited('a', { title: 'A Title', authors: [{ name: 'Ada B' }] }),
	cited('b', { id: 'arxiv:1810.04805', title: 'B' }),
];
const text = (await exportText(papers, zoteroItems)).text;
const bib = (await exportText(papers, bibtex)).text;

const other = () => up(start(() => [200, 'text/html', '<h1>My printer</h1>']));

describe('who listens on the port', () => {
	test('Zotero, JabRef, or neither', async () => {
		expect(await identifyProgram(contextOf(await up(startZotero())))).toEqual({
			ok: true,
			value: 'zotero',
		});
		expect(await identifyProgram(contextOf(await up(startJabref())))).toEqual({
			ok: true,
			value: 'jabref',
		});
		expect(await identifyProgram(contextOf(await other()))).toEqual({
			ok: false,
			code: 'unknown-program',
		});
	});

	test('nobody', async () => {
		const closed = await startZotero();
		await closed.close();
		expect(await identifyProgram(contextOf(closed))).toMatchObject({
			ok: false,
			code: 'not-running',
		});
	});

	test('somebody who does not answer', async () => {
		const silent = await up(start(() => 'silence'));
		const answer = await identifyProgram(contextOf(silent, { question: 50, papers: 50 }));
		expect(answer).toEqual({ ok: false, code: 'no-answer' });
	});

	test('an old Zotero, which has no body for its ping', async () => {
		const old = await up(
			startZotero({ ping: [200, 'text/plain', '', { 'X-Zotero-Version': '5.0' }] }),
		);
		expect(await identifyProgram(contextOf(old))).toEqual({ ok: true, value: 'zotero' });
	});

	test.each([
		[412, ''],
		[400, '{"error":"CONNECTOR_VERSION_OUTDATED"}'],
	])('a Zotero of another version: %i', async (status, body) => {
		const program = await up(
			startZotero({ ping: [status, 'application/json', body, { 'X-Zotero-Version': '9.0' }] }),
		);
		expect(await identifyProgram(contextOf(program))).toEqual({ ok: false, code: 'outdated' });
	});
});

describe('Zotero', () => {
	test('the target is told before anything is sent', async () => {
		const zotero = await up(startZotero());
		expect(await zoteroSelection(contextOf(zotero))).toEqual({
			ok: true,
			value: {
				target: { id: 'C12', name: 'Transformers', library: 'My Library', editable: true },
				targets: [
					{ id: 'L1', name: 'My Library', level: 0 },
					{ id: 'C12', name: 'Transformers', level: 1 },
				],
			},
		});
		const whole = await up(startZotero({ selection: { id: null, name: 'My Library' } }));
		expect(await zoteroSelection(contextOf(whole))).toMatchObject({
			value: { target: { id: 'L1', name: 'My Library' } },
		});
	});

	test('papers are saved once, as Zotero’s own items', async () => {
		const zotero = await up(startZotero());
		expect(await sendToZotero(contextOf(zotero), { text, session: 'mine' })).toEqual({
			ok: true,
			value: { items: 2, placed: true },
		});
		const [sent, ...more] = zotero.heard.filter(({ path }) => path === '/connector/saveItems');
		expect(more).toEqual([]);
		expect(JSON.parse(sent?.body ?? '')).toEqual({
			sessionID: 'mine',
			uri: JSON.parse(text)[0].url,
			items: JSON.parse(text),
		});
		expect(sent?.headers['x-zotero-connector-api-version']).toBe('3');
	});

	test('another place is told afterwards', async () => {
		const zotero = await up(startZotero());
		expect(await sendToZotero(contextOf(zotero), { text, target: 'L1', session: 'mine' })).toEqual({
			ok: true,
			value: { items: 2, placed: true },
		});
		const update = zotero.heard.find(({ path }) => path === '/connector/updateSession');
		expect(JSON.parse(update?.body ?? '')).toEqual({ sessionID: 'mine', target: 'L1', tags: '' });
	});

	test('papers that could not be moved are saved all the same', async () => {
		const zotero = await up(startZotero({ update: [400] }));
		expect(await sendToZotero(contextOf(zotero), { text, target: 'L1' })).toEqual({
			ok: true,
			value: { items: 2, placed: false },
		});
	});

	test('the same session again is refused', async () => {
		const zotero = await up(startZotero());
		await sendToZotero(contextOf(zotero), { text, session: 'mine' });
		expect(await sendToZotero(contextOf(zotero), { text, session: 'mine' })).toEqual({
			ok: false,
			code: 'busy',
			detail: '409',
		});
	});

	test.each([
		[412, '', 'outdated'],
		[400, '{"error":"CONNECTOR_VERSION_OUTDATED"}', 'outdated'],
		[404, '', 'outdated'],
		[500, '{"libraryEditable":false}', 'read-only'],
		[500, '', 'refused'],
		[503, '', 'refused'],
	])('%i %s is %s', async (status, body, code) => {
		const zotero = await up(startZotero({ save: [status, 'application/json', body] }));
		expect(await sendToZotero(contextOf(zotero), { text })).toMatchObject({ ok: false, code });
	});

	test('a library that can only be read gets nothing', async () => {
		const zotero = await up(startZotero({ selection: { libraryEditable: false } }));
		expect(await sendToZotero(contextOf(zotero), { text })).toEqual({
			ok: false,
			code: 'read-only',
		});
		expect(zotero.heard.some(({ path }) => path === '/connector/saveItems')).toBe(false);
	});

	test('a saving that hangs', async () => {
		const zotero = await up(startZotero({ save: 'silence' }));
		expect(
			await sendToZotero(contextOf(zotero, { question: 2_000, papers: 50 }), { text }),
		).toEqual({ ok: false, code: 'no-answer' });
	});

	test('nothing is posted to another program', async () => {
		const jabref = await up(startJabref());
		expect(await sendToZotero(contextOf(jabref), { text })).toEqual({
			ok: false,
			code: 'other-program',
			detail: 'jabref',
		});
		const printer = await other();
		expect(await sendToZotero(contextOf(printer), { text })).toEqual({
			ok: false,
			code: 'unknown-program',
		});
		for (const { heard } of [jabref, printer])
			expect(heard.every(({ body }) => !body.includes('itemType'))).toBe(true);
	});

	test('an answer of another shape is not trusted', async () => {
		const zotero = await up(startZotero({ selection: { libraryName: 7 } }));
		expect(await zoteroSelection(contextOf(zotero))).toMatchObject({ ok: false, code: 'outdated' });
	});

	test('a cancelled sending ends with the reason', async () => {
		const zotero = await up(startZotero());
		const signal = AbortSignal.abort(new Error('enough'));
		await expect(sendToZotero({ ...contextOf(zotero), signal }, { text })).rejects.toThrow(
			'enough',
		);
	});
});

describe('JabRef', () => {
	test('entries go to the library that is open', async () => {
		const jabref = await up(startJabref());
		expect(await sendToJabref(contextOf(jabref), bib)).toEqual({ ok: true, value: undefined });
		expect(jabref.heard.at(-1)).toMatchObject({
			method: 'POST',
			path: '/libraries/current/entries',
			body: bib,
		});
		expect(jabref.heard.at(-1)?.headers['content-type']).toBe('application/x-bibtex');
	});

	test.each([
		[400, 'not-understood'],
		[404, 'no-library'],
		[409, 'busy'],
		[500, 'refused'],
	])('%i is %s', async (status, code) => {
		const jabref = await up(startJabref([status]));
		expect(await sendToJabref(contextOf(jabref), bib)).toEqual({
			ok: false,
			code,
			detail: String(status),
		});
	});

	test('nothing is posted to Zotero', async () => {
		const zotero = await up(startZotero());
		expect(await sendToJabref(contextOf(zotero), bib)).toEqual({
			ok: false,
			code: 'other-program',
			detail: 'zotero',
		});
		expect(zotero.heard.map(({ path }) => path)).toEqual(['/', '/connector/ping']);
	});
});
