import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('two changes at once are both kept', async () => {
	await changeSettings({ highContrast: true });
	await Promise.all([changeSettings({ highContrast: false }), changeSettings({ scheme: 'dark' })]);
	expect(await readSettings()).toMatchObject({ highContrast: false, scheme: 'dark' });
});
