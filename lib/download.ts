import { browser, type Browser } from 'wxt/browser';

/** A file that the browser did not save. */
export class DownloadError extends Error {
	override readonly name = 'DownloadError';
	/** Whether its user did not want it any more. */
	readonly isCancelled: boolean;

	/** @param reason Of the browser’s own `InterruptReason`, or what its refusal said. */
	constructor(reason: string) {
		super(reason);
		// Chromium tells the reason, Firefox a sentence.
		this.isCancelled = /USER_CANCELED|cancell?ed by the user/iu.test(reason);
	}
}

/** Whether downloads may be watched: the permission is optional. */
export const mayDownload = (): Promise<boolean> =>
	browser.permissions.contains({ permissions: ['downloads'] });

/** Waits until a download is done; one that its user took off the list is cancelled. */
const untilDone = (id: number): Promise<string> =>
	new Promise((resolve, reject) => {
		const look = async (): Promise<void> => {
			const [item] = await browser.downloads.search({ id });
			if (item?.state === 'in_progress') return;
			browser.downloads.onChanged.removeListener(hear);
			if (item?.state === 'complete') resolve(item.filename);
			else reject(new DownloadError(item ? (item.error ?? 'interrupted') : 'USER_CANCELED'));
		};
		const hear = (change: { id: number }): void => {
			if (change.id === id) look().catch(reject);
		};
		browser.downloads.onChanged.addListener(hear);
		// It may be done already.
		look().catch(reject);
	});

const begun = async (options: Browser.downloads.DownloadOptions): Promise<number> => {
	try {
		return await browser.downloads.download(options);
	} catch (error) {
		throw new DownloadError(error instanceof Error ? error.message : String(error));
	}
};

/**
 * Saves what an address leads to, and waits until it is saved; see {@link mayDownload}.
 * @param signal Aborts the download; the promise then rejects as it does where the user cancels it.
 * @returns The path of the file.
 * @throws {DownloadError} Where it was not saved.
 */
export const saveDownload = async (
	options: Browser.downloads.DownloadOptions,
	signal?: AbortSignal,
): Promise<string> => {
	const id = await begun(options);
	const cancel = (): void => void browser.downloads.cancel(id);
	signal?.addEventListener('abort', cancel);
	if (signal?.aborted) cancel();
	try {
		return await untilDone(id);
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
};
