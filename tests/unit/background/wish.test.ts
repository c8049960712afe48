import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForWishes } from '../../../lib/background/wish.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { dropWish, findWish, keepWish } from '../../../lib/metadata/wish.ts';
import { deleteLibrary } from '../library/raw.ts';
import { entryOf, feedOf } from '../metadata/atom.ts';

const DOI = 'doi:10.1038/nature14539';
const WORK = JSON.stringify({
	message: { DOI: '10.1038/nature14539', title: ['Deep learning'], author: [] },
});

const contains = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>();
const web = vi.fn<(url: URL) => Promise<Response>>();
let grant = (): void => {};

/** Waits until nothing is under way any more. */
const settled = async (): Promise<void> => {
	for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	fakeBrowser.reset();
	contains.mockReset().mockResolvedValue(true);
	Object.assign(fakeBrowser.permissions, { contains });
	vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation((listener) => {
		grant = () => {
			listener({});
		};
	});
	vi.stubGlobal('fetch', web);
	web.mockReset().mockImplementation(() => Promise.resolve(new Response(WORK)));
	await deleteLibrary();
	listenForWishes();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a wish that outlives the popup', () => {
	it('is carried out once its source may be asked', async () => {
		await keepWish(DOI);
		grant();
		await settled();
		expect(await paperById(DOI)).toMatchObject({ title: 'Deep learning' });
		expect(await findWish()).toBeUndefined();
	});

	it('is for the version that was named', async () => {
		const id = 'arxiv:1706.03762';
		const entry = entryOf({ id: 'http://arxiv.org/abs/1706.03762v2' });
		web.mockImplementation(() => Promise.resolve(new Response(feedOf(entry))));
		await keepWish(id, 2);
		grant();
		await settled();
		expect(web.mock.calls[0]?.[0].searchParams.get('id_list')).toBe('1706.03762v2');
		expect(await paperById(id)).toMatchObject({ version: 2 });
	});

	it('waits on where another permission was given', async () => {
		contains.mockResolvedValue(false);
		await keepWish(DOI);
		grant();
		await settled();
		expect(web).not.toHaveBeenCalled();
		expect(await findWish()).toMatchObject({ id: DOI });
		expect((await findWish())?.failed).toBeUndefined();
	});

	it('says what went wrong, once, and is not tried again', async () => {
		web.mockImplementation(() => Promise.resolve(new Response('', { status: 500 })));
		await keepWish(DOI);
		grant();
		await settled();
		expect(await findWish()).toMatchObject({ id: DOI, failed: 'network' });
		web.mockClear();
		grant();
		await settled();
		expect(web).not.toHaveBeenCalled();
		await dropWish();
		expect(await findWish()).toBeUndefined();
	});

	it('is forgotten where the permission comes much later', async () => {
		vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] });
		await keepWish(DOI);
		vi.setSystemTime(Date.now() + 11 * 60_000);
		grant();
		await settled();
		expect(web).not.toHaveBeenCalled();
	});

	it('is none without one, or where storage holds nonsense', async () => {
		grant();
		await fakeBrowser.storage.session.set({ wish: { id: 'javascript:alert(1)', at: Date.now() } });
		grant();
		await settled();
		expect(web).not.toHaveBeenCalled();
	});
});
