import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../lib/background/handlers.ts';
import { MOST_IDS } from '../../../lib/rpc/calls.ts';
import { backgroundCalls, type BackgroundCalls } from '../../../lib/rpc/contract.ts';
import { RpcError } from '../../../lib/rpc/result.ts';
import {
	answer,
	identifyBackground,
	identifySender,
	type Handlers,
} from '../../../lib/rpc/serve.ts';
import { deleteLibrary, newPaper, readStored } from '../library/raw.ts';
import { senders } from './senders.ts';
import { watchItem } from '../../../lib/watch-item.ts';

beforeEach(async () => {
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const A = 'arxiv:1706.03762';
const ask = (
	name: string,
	input: unknown,
	from: keyof ReturnType<typeof senders> = 'content',
	by: Handlers<BackgroundCalls> = handlers,
) => answer(backgroundCalls, by, { offprint: name, input }, senders()[from], identifySender);

const longest = (length: number): string[] => Array.from({ length }, (_, index) => `s2:${index}`);

const failing = (error: unknown): Handlers<BackgroundCalls> => ({
	...handlers,
	'papers.marks': async () => {
		throw error;
	},
});

describe('who is who', () => {
	it.each([
		['content', 'page'],
		['popup', 'extension'],
		['libraryTab', 'extension'],
		['stranger', undefined],
		['nobody', undefined],
		['disguised', 'page'],
	] as const)('%s is %s', (from, caller) => {
		expect(identifySender(senders()[from])).toBe(caller);
	});

	it('a content script hears only the background and our pages', () => {
		expect(identifyBackground(senders().popup)).toBe('extension');
		expect(identifyBackground(senders().content)).toBeUndefined();
		expect(identifyBackground(senders().stranger)).toBeUndefined();
	});
});

describe('a call that is in order', () => {
	it('saves a conference as one step', () => {
		const papers = longest(2_900).map((id) => ({
			draft: { id, title: 'T', authors: [], source: 'cvf' },
			topics: [],
		}));
		const { papers: parsed } = backgroundCalls['papers.saveAll'].parse({ batch: 'b', papers });
		expect(parsed).toHaveLength(papers.length);
	});

	it('is answered with a result that survives the way', async () => {
		const result = await ask('papers.save', newPaper(A));
		expect(result).toEqual({ ok: true, value: { id: A, created: true } });
		expect(JSON.parse(JSON.stringify(result))).toEqual(result);
	});

	it('takes the whole way of a paper', async () => {
		await ask('papers.save', newPaper(A, { aliases: ['s2:1'] }));
		expect(await ask('papers.marks', { ids: ['s2:1', 's2:2'] })).toEqual({
			ok: true,
			value: { saved: ['s2:1'] },
		});
		expect(await ask('papers.keys', { ids: [A] }, 'popup')).toMatchObject({
			ok: true,
			value: { keys: [{ id: A }] },
		});
		expect(await ask('papers.remove', { id: 's2:1' })).toEqual({
			ok: true,
			value: { removed: true },
		});
		expect(await ask('papers.restore', { id: A })).toEqual({
			ok: true,
			value: { id: A, created: true },
		});
		const page = { batch: 'b', papers: [newPaper(A), newPaper('s2:9')] };
		expect(await ask('papers.saveAll', page)).toEqual({ ok: true, value: { created: ['s2:9'] } });
		expect(await ask('papers.undoSaveAll', { batch: 'b' })).toEqual({
			ok: true,
			value: { removed: ['s2:9'] },
		});
	});

	it('tells of which version a paper is, unless its user wrote that', async () => {
		await ask('papers.save', newPaper(A, { aliases: ['s2:1'], version: 2 }));
		await ask('papers.save', newPaper('s2:2'));
		const question = { ids: ['s2:1', 's2:2'], versioned: ['s2:1', 's2:2'] };
		expect(await ask('papers.marks', question)).toEqual({
			ok: true,
			value: { saved: ['s2:1', 's2:2'], versions: { 's2:1': 2 } },
		});
		await ask('papers.edit', { ids: [A], edit: { fields: { version: 1 } } }, 'popup');
		expect(await ask('papers.marks', question)).toMatchObject({ value: { versions: {} } });
	});

	it('tells open pages what changed, and nothing when nothing did', async () => {
		const told = vi.fn<(changed: object) => void>();
		watchItem('revision', (stored) => told(Object(stored)), new AbortController().signal);
		await ask('papers.save', newPaper(A, { aliases: ['s2:1'] }));
		expect(told.mock.calls[0]?.[0]).toMatchObject({
			changes: [
				{ id: A, saved: true },
				{ id: 's2:1', saved: true },
			],
		});
		await ask('papers.save', newPaper(A));
		await ask('papers.marks', { ids: [A] });
		await ask('papers.remove', { id: 's2:404' });
		expect(told).toHaveBeenCalledTimes(1);
	});

	it('stays saved where the news of it cannot be stored', async () => {
		vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
		expect(await ask('papers.save', newPaper(A))).toMatchObject({ ok: true });
		expect(await ask('papers.marks', { ids: [A] })).toMatchObject({ value: { saved: [A] } });
	});

	it('adds by id what is there already, without asking anybody', async () => {
		const web = vi.fn<typeof fetch>();
		vi.stubGlobal('fetch', web);
		await ask('papers.save', newPaper(A, { aliases: ['s2:1'] }));
		expect(await ask('papers.add', { id: 's2:1' }, 'popup')).toEqual({
			ok: true,
			value: { id: A, created: false },
		});
		expect(await ask('papers.add', { id: 'url:https://example.org' }, 'popup')).toMatchObject({
			ok: false,
			code: 'missing',
		});
		expect(web).not.toHaveBeenCalled();
		vi.unstubAllGlobals();
	});
});

describe('a call that is out of order changes nothing', () => {
	const filled = async () => {
		await ask('papers.save', newPaper(A));
		await ask('papers.save', newPaper('s2:removed'));
		await ask('papers.remove', { id: 's2:removed' });
		return readStored();
	};
	const draft = newPaper('s2:new').draft;

	it.each<[string, string, unknown, keyof ReturnType<typeof senders>, string]>([
		['keys for a content script', 'papers.keys', { ids: [A] }, 'content', 'forbidden'],
		['adding for a content script', 'papers.add', { id: 's2:new' }, 'content', 'forbidden'],
		['looking up for a content script', 'papers.lookUp', { id: A }, 'content', 'forbidden'],
		['keys for a page that mimics ours', 'papers.keys', { ids: [A] }, 'disguised', 'forbidden'],
		['another extension', 'papers.remove', { id: A }, 'stranger', 'forbidden'],
		['nobody', 'papers.save', newPaper('s2:new'), 'nobody', 'forbidden'],
		['no such call', 'papers.explode', {}, 'popup', 'unknown'],
		['a name of every object', 'constructor', {}, 'popup', 'unknown'],
		['another', '__proto__', {}, 'popup', 'unknown'],
		['no input', 'papers.save', undefined, 'popup', 'invalid'],
		['an id that is none', 'papers.remove', { id: 'x' }, 'popup', 'invalid'],
		['an id with a space', 'papers.remove', { id: `${A} ` }, 'popup', 'invalid'],
		['too many ids', 'papers.marks', { ids: longest(MOST_IDS + 1) }, 'content', 'invalid'],
		['too many keys', 'papers.keys', { ids: longest(MOST_IDS + 1) }, 'popup', 'invalid'],
		[
			'no title',
			'papers.save',
			{ draft: { ...draft, title: '' }, topics: [] },
			'content',
			'invalid',
		],
		[
			'a script for a link',
			'papers.save',
			{ draft: { ...draft, links: [{ kind: 'pdf', url: 'javascript:alert(1)' }] }, topics: [] },
			'content',
			'invalid',
		],
		[
			'a title without end',
			'papers.save',
			{ draft: { ...draft, title: 'x'.repeat(10_001) }, topics: [] },
			'content',
			'invalid',
		],
		['21 topics', 'papers.save', { draft, topics: longest(21) }, 'content', 'invalid'],
		[
			'one bad paper of many',
			'papers.saveAll',
			{ batch: 'b', papers: [newPaper('s2:new'), { draft: {} }] },
			'content',
			'invalid',
		],
		['a batch without a name', 'papers.saveAll', { batch: '', papers: [] }, 'content', 'invalid'],
		['nothing to restore', 'papers.restore', { id: 's2:never' }, 'content', 'missing'],
	])('%s', async (_, name, input, from, code) => {
		const before = await filled();
		const told = vi.fn<() => void>();
		fakeBrowser.storage.local.onChanged.addListener(told);
		const result = await ask(name, input, from);
		expect(result).toMatchObject({ ok: false, code });
		expect(JSON.parse(JSON.stringify(result))).toEqual(result);
		expect(await readStored()).toEqual(before);
		expect(told).not.toHaveBeenCalled();
	});

	it('and what a draft brings along is not stored', async () => {
		const extra = { ...draft, tags: ['theirs'], notes: 'theirs', key: 'theirs', savedAt: 1 };
		await ask('papers.save', { draft: extra, topics: [] });
		const [row] = (await readStored()).papers;
		expect(row).toMatchObject({ id: 's2:new', tags: [], notes: '' });
		expect(row?.key).toBeUndefined();
		expect(row?.savedAt).toBeGreaterThan(1);
	});
});

describe('a handler that fails', () => {
	it.each<[unknown, string]>([
		[new RpcError('full', 'No room.'), 'full'],
		[new RpcError('unavailable', 'Closed.'), 'unavailable'],
		[new TypeError('a bug'), 'failed'],
		['a text', 'failed'],
		[undefined, 'failed'],
	])('%s is answered as %s', async (error, code) => {
		expect(await ask('papers.marks', { ids: [] }, 'content', failing(error))).toMatchObject({
			ok: false,
			code,
		});
	});

	it('that throws at once is answered, too', async () => {
		const throwing: Handlers<BackgroundCalls> = {
			...handlers,
			'papers.marks': () => {
				throw new RpcError('missing', 'Gone.');
			},
		};
		expect(await ask('papers.marks', { ids: [] }, 'content', throwing)).toMatchObject({
			ok: false,
			code: 'missing',
		});
	});
});
