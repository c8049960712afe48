import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundCalls } from '../../../lib/rpc/contract.ts';
import type { Handlers } from '../../../lib/rpc/serve.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import type { Stored } from '../library/raw.ts';
import { deleteLibrary, newPaper, putRaw, readStored } from '../library/raw.ts';
import { entryOf, feedOf } from '../metadata/atom.ts';

const A = 'arxiv:1706.03762';
const START = 1_800_000_000_000;

const web = vi.fn<(url: URL, init?: RequestInit) => Promise<Response>>();
const contains = vi.fn<() => Promise<boolean>>();
const network = { onLine: true, locks: navigator.locks };
let goOnline = (): void => {};
let handlers: Handlers<BackgroundCalls>;

/** What is in memory goes with a background; the database, storage and alarms stay. */
const startBackground = async (): Promise<void> => {
	vi.resetModules();
	fakeBrowser.alarms.onAlarm.removeAllListeners();
	const completion = await import('../../../lib/background/completion.ts');
	({ handlers } = await import('../../../lib/background/handlers.ts'));
	completion.keepCompleting();
};

const save = (id: string, more: Parameters<typeof newPaper>[1] = {}) =>
	handlers['papers.save'](newPaper(id, more), {});

/** Lets time go by, and the database keep up with it. */
const pass = async (milliseconds: number): Promise<void> => {
	const end = Date.now() + milliseconds;
	while (Date.now() < end) {
		await vi.advanceTimersByTimeAsync(Math.min(250, end - Date.now()));
		for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
	}
};

const ring = async (): Promise<void> => {
	const [alarm] = await fakeBrowser.alarms.getAll();
	if (!alarm) throw new Error('There is no alarm.');
	vi.setSystemTime(alarm.scheduledTime);
	await fakeBrowser.alarms.onAlarm.trigger(alarm);
};

const idsAskedFor = (url: URL): string[] => url.searchParams.get('id_list')?.split(',') ?? [];
const idOfPage = (url: URL): string | undefined => /^\/abs\/(.+)$/.exec(url.pathname)?.[1];

const entryFor = (id: string): string =>
	entryOf({ id: `http://arxiv.org/abs/${/v\d+$/.test(id) ? id : `${id}v3`}`, title: `T ${id}` });
const pageFor = (id: string): string =>
	`<meta name="citation_arxiv_id" content="${id}"><meta name="citation_author" content="Vaswani, Ashish">
	<meta name="citation_author" content="Shazeer, Noam">`;

/** arXiv as it answers when all is well, the order of records turned around. */
const arxiv = (url: URL): Promise<Response> => {
	const page = idOfPage(url);
	const entries = idsAskedFor(url).toReversed().map(entryFor);
	return Promise.resolve(new Response(page === undefined ? feedOf(...entries) : pageFor(page)));
};

const stored = (): Promise<Stored> => readStored();
const paper = async (id: string) => (await stored()).papers.find((each) => each.id === id);
const asked = (): string[] => web.mock.calls.map(([url]) => url.pathname);

beforeEach(async () => {
	vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
	vi.spyOn(console, 'warn').mockReturnValue();
	fakeBrowser.reset();
	contains.mockReset().mockResolvedValue(true);
	Object.assign(fakeBrowser.permissions, { contains });
	vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue();
	network.onLine = true;
	vi.stubGlobal('navigator', network);
	vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
		if (name === 'online') goOnline = listener;
	});
	vi.stubGlobal('fetch', web);
	web.mockReset().mockImplementation(arxiv);
	await deleteLibrary();
	await startBackground();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a saved paper', () => {
	it('is completed although the clock was a year ahead when it was saved', async () => {
		network.onLine = false;
		vi.setSystemTime(START + 365 * 86_400_000);
		await save(A);
		await pass(2_000);
		vi.setSystemTime(START);
		network.onLine = true;
		await startBackground();
		await pass(10_000);
		expect(await paper(A)).toMatchObject({ categories: ['cs.CL', 'cs.LG'] });
		expect((await stored()).pending).toEqual([]);
	});

	it('is completed a moment later, by its record and then by names told apart', async () => {
		expect(await save(A, { keywords: ['attention'] })).toEqual({ id: A, created: true });
		expect(web).not.toHaveBeenCalled();
		await pass(10_000);
		expect(await paper(A)).toMatchObject({
			categories: ['cs.CL', 'cs.LG'],
			published: '2017-06-12',
			authors: [
				{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' },
				{ name: 'Noam Shazeer', family: 'Shazeer', given: 'Noam' },
			],
			keywords: ['attention'],
			topics: expect.arrayContaining([expect.any(String)]),
			savedAt: START,
		});
		expect(asked()).toEqual(['/api/query', '/abs/1706.03762v3']);
		expect((await stored()).pending).toEqual([]);
		expect(await fakeBrowser.alarms.getAll()).toEqual([]);
	});

	it('of one version is completed from that one', async () => {
		await save(A, { version: 1 });
		await pass(10_000);
		expect(web.mock.calls.flatMap(([url]) => idsAskedFor(url))).toEqual(['1706.03762v1']);
		expect(asked()).toEqual(['/api/query', '/abs/1706.03762v1']);
		expect(await paper(A)).toMatchObject({ version: 1, categories: ['cs.CL', 'cs.LG'] });
	});

	it('that lacks nothing is asked about by nobody', async () => {
		await save(A, {
			categories: ['cs.CL'],
			published: '2017-06-12',
			abstract: 'x',
			authors: [{ name: 'A V', family: 'V', given: 'A' }],
		});
		await pass(10_000);
		expect(web).not.toHaveBeenCalled();
		expect(await fakeBrowser.alarms.getAll()).toEqual([]);
	});

	it('is saved also where arXiv does not answer', async () => {
		web.mockRejectedValue(new TypeError('Failed to fetch'));
		expect(await save(A)).toEqual({ id: A, created: true });
		await pass(5_000);
		expect((await stored()).pending).toMatchObject([{ id: A, tries: 1 }]);
		expect(await paper(A)).toBeDefined();
	});

	it('that is removed is asked about no more', async () => {
		await save(A);
		await handlers['papers.remove']({ id: A }, {});
		await pass(10_000);
		expect(web).not.toHaveBeenCalled();
	});

	it('that is removed while arXiv is asked stays removed', async () => {
		const answer = Promise.withResolvers<Response>();
		web.mockImplementationOnce(() => answer.promise);
		await save(A);
		await pass(2_000);
		await handlers['papers.remove']({ id: A }, {});
		answer.resolve(await arxiv(web.mock.calls[0]![0]));
		await pass(10_000);
		expect((await stored()).papers).toEqual([]);
		expect(asked()).toEqual(['/api/query']);
	});

	it('that is saved while others are completed has its turn', async () => {
		await save(A);
		await pass(2_000);
		await save('arxiv:2005.14165');
		await pass(20_000);
		expect(await paper('arxiv:2005.14165')).toMatchObject({ categories: ['cs.CL', 'cs.LG'] });
	});
});

describe('many saved papers', () => {
	const ids = Array.from({ length: 60 }, (_, index) => `2606.${String(index + 10_001)}`);
	const papers = ids.map((id) => newPaper(`arxiv:${id}`));

	it('are asked for fifty a request, one request every three seconds', async () => {
		const times: number[] = [];
		web.mockImplementation((url) => {
			times.push(Date.now());
			return arxiv(url);
		});
		await handlers['papers.saveAll']({ batch: 'page', papers }, {});
		await pass(20_000);
		expect(web.mock.calls.slice(0, 3).map(([url]) => idsAskedFor(url).length)).toEqual([50, 10, 0]);
		const gaps = times.slice(1).map((time, index) => time - times[index]!);
		expect(gaps.length).toBeGreaterThan(3);
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3_000);
	});

	it('get each its own record, whatever the order of the answer', async () => {
		await handlers['papers.saveAll']({ batch: 'page', papers: papers.slice(0, 9) }, {});
		await pass(3_000);
		for (const id of ids.slice(0, 9)) expect((await paper(`arxiv:${id}`))?.title).toBe(`T ${id}`);
	});

	it('wait for those only that arXiv does not know', async () => {
		web.mockImplementation(() =>
			Promise.resolve(
				new Response(
					feedOf(
						entryFor(ids[0]!),
						entryFor('2606.99999'),
						entryOf({
							id: 'http://arxiv.org/api/errors#incorrect_id_format_for_x',
							title: 'Error',
						}),
					),
				),
			),
		);
		await handlers['papers.saveAll']({ batch: 'page', papers: papers.slice(0, 3) }, {});
		await pass(2_000);
		const { pending, papers: rows } = await stored();
		expect(rows).toHaveLength(3);
		expect(pending.filter(({ tries }) => tries > 0)).toMatchObject([
			{ id: `arxiv:${ids[1]}`, most: 50 },
			{ id: `arxiv:${ids[2]}`, most: 50 },
		]);
		expect((await paper(`arxiv:${ids[1]}`))?.categories).toBeUndefined();
	});

	it('are found one by one where one of them spoils the common answer', async () => {
		web.mockImplementation((url) =>
			idsAskedFor(url).includes(ids[4]!) ? Promise.resolve(new Response('<feed')) : arxiv(url),
		);
		await handlers['papers.saveAll']({ batch: 'page', papers: papers.slice(0, 9) }, {});
		for (let hour = 0; hour < 3; hour += 1) {
			await pass(60_000);
			await ring();
		}
		await pass(60_000);
		const rows = (await stored()).papers.filter(({ categories }) => categories === undefined);
		expect(rows.map(({ id }) => id)).toEqual([`arxiv:${ids[4]}`]);
	});
});

describe('a background that was ended', () => {
	it('goes on where it was, at its next start', async () => {
		web.mockImplementation(() => new Promise<Response>(() => {}));
		await save(A);
		await pass(2_000);
		expect(web).toHaveBeenCalledTimes(1);
		web.mockClear().mockImplementation(arxiv);
		await startBackground();
		await pass(10_000);
		expect(await paper(A)).toMatchObject({ categories: ['cs.CL', 'cs.LG'] });
	});

	it('is woken by an alarm that stood before anything was asked', async () => {
		web.mockImplementation(() => new Promise<Response>(() => {}));
		await save(A);
		await pass(1_500);
		expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'complete' }]);
		web.mockImplementation(arxiv);
		await startBackground();
		await ring();
		await pass(10_000);
		expect(await paper(A)).toMatchObject({ categories: ['cs.CL', 'cs.LG'] });
	});
});

describe('nobody is asked', () => {
	it('while arXiv wants to be left alone; then the papers are asked for together again', async () => {
		web.mockImplementation(() =>
			Promise.resolve(new Response('', { status: 429, headers: { 'Retry-After': '600' } })),
		);
		await handlers['papers.saveAll'](
			{ batch: 'p', papers: [newPaper(A), newPaper('arxiv:2005.14165')] },
			{},
		);
		await pass(2_000);
		expect(web).toHaveBeenCalledTimes(1);
		web.mockImplementation(arxiv);
		await startBackground();
		await save('arxiv:1810.04805');
		await pass(590_000);
		expect(web).toHaveBeenCalledTimes(1);
		const [alarm] = await fakeBrowser.alarms.getAll();
		expect(alarm?.scheduledTime).toBeGreaterThanOrEqual(START + 601_000);
		await ring();
		await pass(2_000);
		expect(idsAskedFor(web.mock.calls[1]![0]).toSorted()).toEqual([
			'1706.03762',
			'1810.04805',
			'2005.14165',
		]);
	});

	it('offline, and nothing counts as a failure', async () => {
		network.onLine = false;
		await save(A);
		await pass(5_000);
		expect(web).not.toHaveBeenCalled();
		expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
		network.onLine = true;
		goOnline();
		await pass(2_000);
		expect(await paper(A)).toMatchObject({ categories: ['cs.CL', 'cs.LG'] });
	});

	it('where the network goes in the middle, and nothing counts as a failure', async () => {
		web.mockImplementation(() => {
			network.onLine = false;
			return Promise.reject(new TypeError('Failed to fetch'));
		});
		await save(A);
		await pass(5_000);
		expect((await stored()).pending).toMatchObject([{ tries: 0 }]);
		expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
	});

	it('while it is switched off; switched on, what waits is asked for', async () => {
		await changeSettings({ completeMetadata: false });
		await save(A);
		await pass(10_000);
		expect(web).not.toHaveBeenCalled();
		expect(await fakeBrowser.alarms.getAll()).toEqual([]);
		await changeSettings({ completeMetadata: true });
		await pass(2_000);
		expect(web).toHaveBeenCalledTimes(1);
	});

	it('where the browser withholds arXiv’s API', async () => {
		contains.mockResolvedValue(false);
		await save(A);
		await pass(10_000);
		expect(web).not.toHaveBeenCalled();
	});
});

describe('trouble', () => {
	it('is tried again later, and ends', async () => {
		web.mockImplementation(() => Promise.resolve(new Response('', { status: 500 })));
		await save(A);
		await pass(5_000);
		for (let times = 0; (await stored()).pending.length > 0; times += 1) {
			expect(times).toBeLessThan(30);
			await ring();
			await pass(2_000);
		}
		expect(web).toHaveBeenCalledTimes(10);
		expect(await fakeBrowser.alarms.getAll()).toEqual([]);
		expect((await paper(A))?.categories).toBeUndefined();
	});

	it('with a note of a paper that is not there does not go on for ever', async () => {
		await save(A);
		await pass(10_000);
		web.mockClear();
		const row = { stage: 'record', due: 0, tries: 8, most: 50 };
		await putRaw('pending', [
			{ id: 'arxiv:2001.00001', ...row },
			{ id: 'doi:10.1/x', ...row },
		]);
		await startBackground();
		await pass(5_000);
		expect(web).not.toHaveBeenCalled();
		expect((await stored()).pending.map(({ tries }) => tries)).toEqual([9, 9]);
	});

	it('with the library is waited for', async () => {
		await save(A);
		await pass(10_000);
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('refused', 'UnknownError');
		});
		await startBackground();
		await pass(2_000);
		expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'complete' }]);
	});
});
