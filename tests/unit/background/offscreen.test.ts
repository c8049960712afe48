import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withBackup } from '../../../lib/background/offscreen.ts';

const OFFERED = { url: 'blob:a', bytes: 1, sha256: 'a', papers: 1, revision: 1, born: 1 };

/** One document at most, as in Chromium, where it outlives the background that opened it. */
class Documents {
	isOpen = false;

	async createDocument(): Promise<void> {
		if (this.isOpen) throw new Error('Only a single offscreen document may be created.');
		this.isOpen = true;
	}

	async closeDocument(): Promise<void> {
		if (!this.isOpen) throw new Error('No current offscreen document.');
		this.isOpen = false;
	}
}

const whole = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
let documents: Documents;

beforeEach(() => {
	fakeBrowser.reset();
	documents = new Documents();
	Object.assign(fakeBrowser, { offscreen: documents });
	// A service worker has none.
	Reflect.deleteProperty(URL, 'createObjectURL');
	vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
	vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: OFFERED } as never);
});

afterEach(() => {
	Object.defineProperty(URL, 'createObjectURL', whole);
	Reflect.deleteProperty(fakeBrowser, 'offscreen');
});

test('a backup is written in a document that is closed afterwards', async () => {
	expect(await withBackup((backup) => Promise.resolve(backup))).toEqual(OFFERED);
	expect(documents.isOpen).toBe(false);
});

test('a document that a killed background left open stands in nobody’s way', async () => {
	documents.isOpen = true;
	expect(await withBackup((backup) => Promise.resolve(backup))).toEqual(OFFERED);
	expect(documents.isOpen).toBe(false);
});
