import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { migrations } from '../../../lib/library/migrations/index.ts';
import { FIRST_ROWS, readEarly, takeEarly } from '../../../lib/library/newest.ts';
import { answerOf, readPlainly } from '../../../lib/library/plain.ts';
import { newest, openNewest } from '../../../lib/library/queries.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { NATIVE_VERSION } from '../../../lib/library/version.ts';
import { deleteLibrary, newPaper, openRaw } from './raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

afterEach(() => {
	void takeEarly();
});

const countPlainly = (): Promise<number> =>
	readPlainly(['papers'], (transaction) => answerOf(transaction.objectStore('papers').count()));

const MANY = Array.from({ length: FIRST_ROWS + 10 }, (_, at) => newPaper(`s2:${at}`));

describe('reading without Dexie', () => {
	it('knows the version that the migrations make', async () => {
		expect(NATIVE_VERSION).toBe(migrations.at(-1)!.version * 10);
		await save(newPaper('s2:a'));
		const database = await openRaw();
		expect(database.version).toBe(NATIVE_VERSION);
		database.close();
	});

	it('makes no database where there is none, and reads the one that is made later', async () => {
		await expect(countPlainly()).rejects.toMatchObject({ name: 'RpcError' });
		await save(newPaper('s2:a'));
		expect(await countPlainly()).toBe(1);
	});

	it.each([
		['newer', NATIVE_VERSION + 10],
		['unavailable', NATIVE_VERSION - 10],
	])('says that a database is %s', async (code, version) => {
		const other = await openRaw(version, (database) => database.createObjectStore('papers'));
		await expect(countPlainly()).rejects.toMatchObject({ code });
		other.close();
	});

	it('lets go of a database that is deleted, and reads the next', async () => {
		await saveAll('page', MANY);
		expect(await countPlainly()).toBe(MANY.length);
		await deleteLibrary();
		await save(newPaper('s2:a'));
		expect(await countPlainly()).toBe(1);
	});
});

describe('what a page shows first', () => {
	it('is the same, read early or not', async () => {
		await saveAll('page', MANY);
		readEarly();
		const early = await takeEarly();
		expect(early).toEqual(await newest({ limit: FIRST_ROWS }));
		expect(early).toMatchObject({ count: MANY.length });
		expect(early!.papers).toHaveLength(FIRST_ROWS);
		expect(early!.ids).toHaveLength(MANY.length);
	});

	it('is taken once, because it is true but once', async () => {
		await saveAll('page', MANY.slice(0, 2));
		readEarly();
		const before = await openNewest().reading;
		await editPapers(['s2:0'], { starred: true }, newStep('edit'));
		const after = await openNewest().reading;
		expect(before.papers.some(({ starred }) => starred)).toBe(false);
		expect(after.papers.some(({ starred }) => starred)).toBe(true);
	});

	it('is read again where it could not be read early', async () => {
		readEarly();
		const opening = openNewest();
		expect(await opening.reading).toEqual({ papers: [], ids: [], count: 0, revision: 0 });
		expect(opening.read).toEqual(await opening.reading);
	});
});
