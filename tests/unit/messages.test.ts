import { afterEach, expect, test, vi } from 'vitest';
import { languageTag, speak } from '../../lib/messages.ts';

vi.mock('wxt/browser', () => ({
	browser: { i18n: { getMessage: (key: string) => `own ${key}` } },
}));

afterEach(() => vi.unstubAllGlobals());

test('the language that was asked for last stays, whichever comes first', async () => {
	const gate = Promise.withResolvers<void>();
	const texts = { languageTag: { message: 'zh-CN' } };
	vi.stubGlobal('fetch', async () => {
		await gate.promise;
		return { json: () => Promise.resolve(texts) };
	});
	const slow = speak('zh_CN');
	expect(await speak('browser')).toBe(true);
	gate.resolve();
	expect(await slow).toBe(false);
	expect(languageTag()).toBe('own languageTag');
	expect(await speak('zh_CN')).toBe(true);
	expect(languageTag()).toBe('zh-CN');
});
