import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureCodeOf } from '../../../lib/library/failure-code.ts';
import { marks, total } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, newPaper, openRaw, readStored } from './raw.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

afterEach(() => {
	vi.useRealTimers();
});

describe('a database that cannot be opened', () => {
	it('of a newer version is refused and left as it is', async () => {
		const newer = await openRaw(9_990, (database) => {
			database.createObjectStore('future', { keyPath: 'id' }).put({ id: 'kept' });
		});
		newer.close();
		await expect(save(newPaper(A))).rejects.toMatchObject({ code: 'newer' });
		await expect(total()).rejects.toMatchObject({ code: 'newer' });
		const after = await openRaw();
		expect(after.version).toBe(9_990);
		after.close();
		expect(await readStored()).toEqual({ future: [{ id: 'kept' }] });
		await deleteLibrary();
		expect((await save(newPaper(A))).saved.created).toBe(true);
	});

	it('because another connection blocks it fails in time, and stores nothing later', async () => {
		const old = await openRaw(5, (database) => database.createObjectStore('old'));
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const answers = Promise.allSettled([save(newPaper(A)), marks([A])]);
		await vi.advanceTimersByTimeAsync(5_000);
		expect(await answers).toMatchObject([
			{ reason: { code: 'blocked' } },
			{ reason: { code: 'blocked' } },
		]);
		vi.useRealTimers();
		old.close();
		expect((await save(newPaper(B))).saved).toEqual({ id: B, created: true });
		expect(await marks([A, B])).toEqual([B]);
	});

	it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])('%s', async (name) => {
		(await openRaw(1)).close();
		await deleteLibrary();
		const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('Refused.', name);
		});
		await expect(save(newPaper(A))).rejects.toMatchObject({ code: 'unavailable' });
		opening.mockRestore();
		expect((await save(newPaper(A))).saved.created).toBe(true);
	});
});

describe('a database that is closed under us', () => {
	it('by the browser is opened again', async () => {
		const opening = vi.spyOn(IDBFactory.prototype, 'open');
		await save(newPaper(A));
		const ours: IDBOpenDBRequest = opening.mock.results.at(-1)?.value;
		forceCloseDatabase(ours.result as never);
		expect((await save(newPaper(B))).saved.created).toBe(true);
		expect(await marks([A, B])).toEqual([A, B]);
		expect(opening).toHaveBeenCalledTimes(2);
	});

	it('because somebody deletes it is made anew', async () => {
		await save(newPaper(A));
		await deleteLibrary();
		expect(await total()).toBe(0);
		expect((await save(newPaper(A))).saved.created).toBe(true);
	});

	it('for an upgrade makes way, and refuses what is newer', async () => {
		await save(newPaper(A));
		const newer = await openRaw(9_990);
		newer.close();
		await expect(save(newPaper(B))).rejects.toMatchObject({ code: 'newer' });
		expect((await readStored()).papers.map(({ id }) => id)).toEqual([A]);
	});
});

describe('a full disk', () => {
	it('is told from the request, and nothing is half written', async () => {
		await save(newPaper(A));
		const before = await readStored();
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'leaves') throw new DOMException('No room.', 'QuotaExceededError');
			return put.apply(this, args);
		});
		await expect(save(newPaper(B))).rejects.toMatchObject({ code: 'full' });
		vi.restoreAllMocks();
		expect(await readStored()).toEqual(before);
	});

	it('is told from the transaction, and the next save goes well', async () => {
		await save(newPaper(A));
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(
			this: IDBObjectStore,
			...args
		) {
			const request = put.apply(this, args);
			const abort: (name: string) => void = Reflect.get(this.transaction, '_abort');
			request.addEventListener('success', () => abort.call(this.transaction, 'QuotaExceededError'));
			return request;
		});
		await expect(save(newPaper(B))).rejects.toMatchObject({ code: 'full' });
		vi.restoreAllMocks();
		expect(await marks([A, B])).toEqual([A]);
		expect((await save(newPaper(B))).saved.created).toBe(true);
		expectConsistent(await readStored());
	});
});

const caused = (name: string, inner?: unknown, message = '') =>
	Object.assign(new Error(message), { name, inner });

describe('what errors mean', () => {
	it.each([
		['full', caused('AbortError', caused('QuotaExceededError'))],
		[
			'full',
			caused(
				'OpenFailedError',
				caused('UnknownError', undefined, 'Encountered full disk while opening backing store'),
			),
		],
		['newer', caused('DatabaseClosedError', caused('VersionError'))],
		['unavailable', new DOMException('', 'InvalidStateError')],
		['failed', caused('AbortError')],
		['failed', new TypeError('x')],
		['failed', 'a text'],
		['failed', undefined],
	])('%s', async (code, error) => {
		expect(await failureCodeOf(error)).toBe(code);
	});

	it('anything is “full” where the disk has no room', async () => {
		const estimate = vi.fn(async () => ({ quota: 300_000, usage: 290_000 }));
		vi.stubGlobal('navigator', { storage: { estimate } });
		expect(await failureCodeOf(caused('AbortError'))).toBe('full');
		vi.unstubAllGlobals();
	});
});
