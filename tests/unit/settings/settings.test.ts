import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setPaused } from '../../../lib/settings/paused.ts';
import { changeSettings, readSettings } from '../../../lib/settings/settings.ts';
import { setLiking } from '../../../lib/settings/taste.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

test('two changes at once are both kept', async () => {
	await changeSettings({ highContrast: true });
	await Promise.all([changeSettings({ highContrast: false }), changeSettings({ scheme: 'dark' })]);
	expect(await readSettings()).toMatchObject({ highContrast: false, scheme: 'dark' });
});

test('what follows from the settings follows from the newest ones', async () => {
	await Promise.all([setLiking('agents', 'followed'), setLiking('rlhf', 'followed')]);
	await Promise.all([setPaused('arxiv', true), setPaused('huggingface', true)]);
	await setLiking('agents', 'muted');
	expect(await readSettings()).toMatchObject({
		followed: ['rlhf'],
		muted: ['agents'],
		pausedSites: ['arxiv', 'huggingface'],
	});
});

test('a content script, which shares no lock with us, keeps its own changes in order', async () => {
	vi.stubGlobal('location', { protocol: 'https:' });
	vi.stubGlobal('navigator', {});
	await Promise.all([setPaused('arxiv', true), setLiking('agents', 'followed')]);
	expect(await readSettings()).toMatchObject({ followed: ['agents'], pausedSites: ['arxiv'] });
});
