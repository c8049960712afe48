import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DownloadError, saveDownload } from '../../lib/download.ts';

interface Item {
	id: number;
	state: 'in_progress' | 'complete' | 'interrupted';
	filename: string;
	error?: string;
}

type Hear = (change: { id: number }) => void;

/**
 * `downloads` as its documentation has it: the promise resolves when a download began, `onChanged`
 * tells of the rest, `cancel` interrupts with USER_CANCELED.
 */
class Downloads {
	readonly items = new Map<number, Item>();
	readonly listeners = new Set<Hear>();
	refusal: Error | undefined;
	/** How a download is found at the first look. */
	first: Partial<Item> = {};

	readonly onChanged = {
		addListener: (hear: Hear) => this.listeners.add(hear),
		removeListener: (hear: Hear) => this.listeners.delete(hear),
	};

	async download({ filename }: { filename: string }): Promise<number> {
		if (this.refusal) throw this.refusal;
		const id = this.items.size + 1;
		const item = { id, state: 'in_progress' as const, filename: `/home/x/${filename}` };
		this.items.set(id, { ...item, ...this.first });
		return id;
	}

	async search({ id }: { id: number }): Promise<Item[]> {
		return [this.items.get(id) ?? []].flat();
	}

	async cancel(id: number): Promise<void> {
		this.change(id, { state: 'interrupted', error: 'USER_CANCELED' });
	}

	change(id: number, to: Partial<Item>): void {
		Object.assign(this.items.get(id)!, to);
		for (const hear of this.listeners) hear({ id });
	}

	erase(id: number): void {
		this.items.delete(id);
		for (const hear of this.listeners) hear({ id });
	}
}

let downloads: Downloads;

beforeEach(() => {
	downloads = new Downloads();
	Object.assign(fakeBrowser, { downloads });
});

const OPTIONS = { url: 'blob:x', filename: 'offprint.bib' };

/** A download that has begun, and was looked at once. */
const begun = async (signal?: AbortSignal): Promise<Promise<string>[]> => {
	const saving = saveDownload(OPTIONS, signal);
	saving.catch(() => {});
	await vi.waitFor(() => expect(downloads.listeners.size).toBe(1));
	return [saving];
};

test('a file that is saved is told by its path, which its user may have chosen', async () => {
	const [saving] = await begun();
	downloads.change(1, { filename: '/home/x/refs.bib' });
	downloads.change(1, { state: 'complete' });
	await expect(saving).resolves.toBe('/home/x/refs.bib');
	expect(downloads.listeners.size).toBe(0);
});

test('one that was saved before anybody could hear of it is told, too', async () => {
	downloads.first = { state: 'complete' };
	await expect(saveDownload(OPTIONS)).resolves.toBe('/home/x/offprint.bib');
});

test.each(['FILE_NO_SPACE', 'FILE_ACCESS_DENIED', 'USER_SHUTDOWN'])(
	'%s is a refusal with its reason',
	async (error) => {
		const [saving] = await begun();
		downloads.change(1, { state: 'interrupted', error });
		await expect(saving).rejects.toMatchObject({ message: error, isCancelled: false });
		expect(downloads.listeners.size).toBe(0);
	},
);

test.each(['USER_CANCELED', 'Download canceled by the user'])(
	'what its user cancels before it begins is no refusal: %s',
	async (reason) => {
		downloads.refusal = new Error(reason);
		await expect(saveDownload(OPTIONS)).rejects.toMatchObject({ isCancelled: true });
	},
);

test('a download that may not begin is a refusal', async () => {
	downloads.refusal = new Error('Invalid filename');
	const saving = saveDownload(OPTIONS);
	await expect(saving).rejects.toBeInstanceOf(DownloadError);
	await expect(saving).rejects.toMatchObject({ message: 'Invalid filename', isCancelled: false });
});

test('one that its user cancels or takes off the list was not wanted', async () => {
	const [saving] = await begun();
	await downloads.cancel(1);
	await expect(saving).rejects.toMatchObject({ isCancelled: true });
	const [second] = await begun();
	downloads.erase(2);
	await expect(second).rejects.toMatchObject({ isCancelled: true });
});

test('an aborted export cancels its download', async () => {
	const ending = new AbortController();
	const [saving] = await begun(ending.signal);
	ending.abort();
	await expect(saving).rejects.toMatchObject({ isCancelled: true });
	expect(downloads.items.get(1)?.error).toBe('USER_CANCELED');
});

test('other downloads are none of its business', async () => {
	const [saving] = await begun();
	downloads.items.set(7, { id: 7, state: 'interrupted', filename: 'x', error: 'FILE_NO_SPACE' });
	downloads.change(7, {});
	downloads.change(1, { state: 'complete' });
	await expect(saving).resolves.toBe('/home/x/offprint.bib');
});
