import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCitationOptions } from '../../../lib/citation/options.ts';
import { restoreSettings } from '../../../lib/settings/backed-up.ts';
import { changeCitationOptions, readCitationOptions } from '../../../lib/settings/citation.ts';
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

test('two changes at once of how citations are written are both kept', async () => {
	await Promise.all([
		changeCitationOptions({ dialect: 'biblatex' }),
		changeCitationOptions({ month: 'number' }),
		changeCitationOptions(({ fields }) => ({ fields: { ...fields, doi: false } })),
		changeCitationOptions(({ fields }) => ({ fields: { ...fields, file: true } })),
	]);
	expect(await readCitationOptions()).toEqual({
		...defaultCitationOptions,
		dialect: 'biblatex',
		month: 'number',
		fields: { ...defaultCitationOptions.fields, doi: false, file: true },
	});
});

test('settings of a backup stand beside a change that is made meanwhile', async () => {
	await Promise.all([
		changeSettings({ scheme: 'dark' }),
		restoreSettings({ settings: { pageShortcuts: true, scheme: 'light' } }),
	]);
	expect(await readSettings()).toMatchObject({ pageShortcuts: true, scheme: 'light' });
});
