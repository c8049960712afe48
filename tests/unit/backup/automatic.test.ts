import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpIfDue, listenForBackups, makeBackup } from '../../../lib/background/backups.ts';
import { lastBackup } from '../../../lib/backup/last.ts';
import { noteBackup, readBackupLog, watchBackupLog } from '../../../lib/backup/log.ts';
import { readBackup } from '../../../lib/backup/read.ts';
import { assignKeys, changeKey } from '../../../lib/library/keys.ts';
import { adopt, adoptFirst } from '../../../lib/backup/replaced.ts';
import { remove } from '../../../lib/library/remove.ts';
import { save } from '../../../lib/library/save.ts';
import { forgetSearch, keepSearch } from '../../../lib/library/saved-searches.ts';
import { colourTag, forgetTag } from '../../../lib/library/tag-list.ts';
import { changeSchedule, readSchedule } from '../../../lib/settings/backup.ts';
import { expectConsistent } from '../library/consistency.ts';
import { deleteLibrary, newPaper, readStored } from '../library/raw.ts';

const DAY = 86_400_000;

interface Item {
	id: number;
	state: string;
	filename: string;
	error?: string;
}

/** Downloads as a browser makes them: begun at once, told of later. */
class Downloads {
	readonly items: Item[] = [];
	readonly blobs: Blob[] = [];
	readonly #listeners = new Set<(change: { id: number }) => void>();
	outcome: Partial<Item> = { state: 'complete' };

	readonly onChanged = {
		addListener: (listener: (change: { id: number }) => void) => this.#listeners.add(listener),
		removeListener: (listener: (change: { id: number }) => void) =>
			this.#listeners.delete(listener),
	};

	async download({ url, filename }: { url: string; filename: string }): Promise<number> {
		this.blobs.push(await (await fetch(url)).blob());
		const id = this.items.length;
		this.items.push({ id, state: 'in_progress', filename: `/home/x/Downloads/${filename}` });
		setTimeout(() => {
			Object.assign(this.items[id]!, this.outcome);
			for (const listener of this.#listeners) listener({ id });
		}, 5);
		return id;
	}

	async search({ id }: { id: number }): Promise<Item[]> {
		return this.items.filter((item) => item.id === id);
	}

	get heard(): number {
		return this.#listeners.size;
	}
}

let downloads: Downloads;
let isPermitted = true;

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	fakeBrowser.reset();
	await deleteLibrary();
	downloads = new Downloads();
	isPermitted = true;
	Object.assign(fakeBrowser, {
		downloads,
		permissions: { contains: async () => isPermitted },
	});
	vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
	await save(newPaper('s2:a'));
});

describe('a backup that the background makes', () => {
	it('is a file that can be restored, and is remembered', async () => {
		const made = await makeBackup();
		expect(made).toMatchObject({ papers: 1, isAutomatic: false, bytes: downloads.blobs[0]?.size });
		expect(made.file).toMatch(/\/Offprint\/offprint-backup-\d{4}-\d\d-\d\d-\d{4}\.jsonl\.gz$/);
		expect((await readBackupLog()).made).toEqual([made]);
		const kinds: string[] = [];
		const { header } = await readBackup(downloads.blobs[0]!.stream(), {
			chunk: 10,
			take: async (records) => void kinds.push(...records.map(({ kind }) => kind)),
		});
		expect(header.app).toBe('1.2.3');
		expect(kinds).toEqual(['settings', 'paper']);
		expect(downloads.heard).toBe(0);
	});

	it('is made once where two ask', async () => {
		const [one, other] = await Promise.all([makeBackup(), makeBackup(true)]);
		expect(one).toBe(other);
		expect(downloads.items).toHaveLength(1);
	});

	it('is remembered, the last first, sixty of them', async () => {
		const made = await makeBackup();
		for (let index = 0; index < 62; index += 1) await noteBackup({ ...made, at: index });
		const log = await readBackupLog();
		expect(log.made).toHaveLength(60);
		expect(log.made[0]?.at).toBe(61);
	});

	it('is remembered beside another that was made at the same time', async () => {
		const made = await makeBackup();
		await Promise.all([noteBackup({ ...made, at: 1 }), noteBackup({ ...made, at: 2 })]);
		expect((await readBackupLog()).made.map(({ at }) => at)).toEqual([2, 1, made.at]);
	});

	it('is told of to whoever watches', async () => {
		const ending = new AbortController();
		const heard = vi.fn<(log: unknown) => void>();
		watchBackupLog(heard, ending.signal);
		await makeBackup();
		ending.abort();
		expect(heard).toHaveBeenCalledOnce();
	});

	it('starts anew where what was remembered is not understood', async () => {
		await fakeBrowser.storage.local.set({ backups: { made: [{ at: 'x' }], failed: 7 } });
		expect(await readBackupLog()).toEqual({ made: [] });
	});
});

describe('a backup by itself', () => {
	const later = Date.now() + 8 * DAY;

	it('is made when it is time and something changed', async () => {
		await backUpIfDue(later);
		expect(downloads.items).toHaveLength(0);
		await changeSchedule('weekly');
		expect(await readSchedule()).toBe('weekly');
		await backUpIfDue();
		expect(downloads.items).toHaveLength(1);
		await backUpIfDue(later);
		expect(downloads.items).toHaveLength(1);
		await save(newPaper('s2:b'));
		await backUpIfDue();
		expect(downloads.items).toHaveLength(1);
		await backUpIfDue(later);
		expect(downloads.items).toHaveLength(2);
		expect((await readBackupLog()).made[0]).toMatchObject({ papers: 2, isAutomatic: true });
	});

	it('is made where only keys were handed out or changed: some document may cite them', async () => {
		await changeSchedule('daily');
		await backUpIfDue();
		await assignKeys(['s2:a']);
		await backUpIfDue(later);
		expect(downloads.items).toHaveLength(2);
		await changeKey('s2:a', 'mine');
		await backUpIfDue(later + DAY);
		expect(downloads.items).toHaveLength(3);
		await assignKeys(['s2:a']);
		await backUpIfDue(later + 2 * DAY);
		expect(downloads.items).toHaveLength(3);
		expectConsistent(await readStored());
	});

	it.each<[string, () => Promise<unknown>]>([
		['a tag was given a colour', () => colourTag('t', 90)],
		['a tag was forgotten', () => forgetTag('t')],
		['a search was kept', () => keepSearch('Unread', 'is:unread')],
		['a search was forgotten', () => forgetSearch('Unread')],
	])('is made where only %s', async (_, change) => {
		await changeSchedule('daily');
		await backUpIfDue();
		await change();
		await backUpIfDue(later);
		expect(downloads.items).toHaveLength(2);
		await backUpIfDue(later + DAY);
		expect(downloads.items).toHaveLength(2);
	});

	it('is not made of an empty library: it would stand before the last good one', async () => {
		await changeSchedule('daily');
		await remove('s2:a');
		await backUpIfDue(later);
		expect(downloads.items).toHaveLength(0);
	});

	it.each([
		[
			'permission',
			() => {
				isPermitted = false;
			},
		],
		[
			'download',
			() => {
				downloads.outcome = { state: 'interrupted', error: 'FILE_NO_SPACE' };
			},
		],
		[
			'download',
			() => {
				vi.spyOn(downloads, 'download').mockRejectedValue(new Error('Invalid filename'));
			},
		],
		[
			'library',
			() => {
				vi.spyOn(IDBIndex.prototype, 'getAllKeys').mockImplementation(() => {
					throw new DOMException('Broken.', 'UnknownError');
				});
			},
		],
	] as const)('that fails for want of %s is remembered as failed', async (reason, spoil) => {
		await changeSchedule('daily');
		spoil();
		await backUpIfDue(later);
		vi.restoreAllMocks();
		const log = await readBackupLog();
		expect(log.made).toEqual([]);
		expect(log.failed?.reason).toBe(reason);
	});

	it('of what was saved since the library was lost is not the one to bring back', async () => {
		await adoptFirst();
		await changeSchedule('daily');
		const lost = await makeBackup();
		expect(await lastBackup()).toEqual(lost);
		await deleteLibrary();
		await save(newPaper('s2:since'));
		await backUpIfDue(later);
		const { made } = await readBackupLog();
		expect(made).toHaveLength(2);
		expect(await lastBackup()).toEqual(lost);
		await adopt();
		expect(await lastBackup()).toEqual(made[0]);
	});

	it('is looked for every hour, from whenever the background runs', async () => {
		const created = vi.spyOn(fakeBrowser.alarms, 'create');
		listenForBackups();
		await vi.waitFor(() => expect(created).toHaveBeenCalledOnce());
		listenForBackups();
		await new Promise((resolve) => setTimeout(resolve));
		expect(created).toHaveBeenCalledOnce();
		expect(created).toHaveBeenCalledWith('backup', { periodInMinutes: 60, delayInMinutes: 1 });
		await changeSchedule('daily');
		await fakeBrowser.alarms.onAlarm.trigger({
			name: 'backup',
			scheduledTime: 0,
			persistAcrossSessions: true,
		});
		await vi.waitFor(async () => expect((await readBackupLog()).made).toHaveLength(1));
	});
});
