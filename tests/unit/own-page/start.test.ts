// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../../../lib/messages.ts';
import { startPage } from '../../../lib/own-page/start.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';

vi.mock('../../../lib/messages.ts', () => ({
	languageTag: () => 'en',
	message: (key: string) => key,
	speak: vi.fn<typeof speak>(() => Promise.resolve(true)),
}));

beforeEach(() => fakeBrowser.reset());

test('a browser that keeps nothing for us shows pages in the colours and language chosen', async () => {
	await changeSettings({ scheme: 'dark', language: 'zh_CN' });
	const denied = (): never => {
		throw new DOMException('Access is denied for this document.', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
	const draw = vi.fn<() => void>();
	startPage('extensionName', draw);
	await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(2));
	expect(speak).toHaveBeenLastCalledWith('zh_CN');
	expect(document.documentElement.dataset['scheme']).toBe('dark');
	vi.unstubAllGlobals();
});
