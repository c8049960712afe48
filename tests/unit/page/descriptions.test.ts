import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { descriptions } from '../../../components/page/descriptions.ts';
import { speak } from '../../../components/page/messages.ts';

/** What the background answers, when the test lets it. */
const answers = (answer: () => Promise<unknown>) => {
	const asked = vi.fn(answer);
	Object.assign(fakeBrowser.runtime, { sendMessage: asked });
	return asked;
};
const told = (llm: string) => () => Promise.resolve({ ok: true, value: { llm } });

beforeEach(() => fakeBrowser.reset());

test('are asked for once in a language, and again in another', async () => {
	speak('en');
	const asked = answers(told('Models'));
	expect(await descriptions()).toEqual({ llm: 'Models' });
	expect(await descriptions()).toEqual({ llm: 'Models' });
	expect(asked).toHaveBeenCalledTimes(1);
	speak('zh_CN');
	answers(told('模型'));
	expect(await descriptions()).toEqual({ llm: '模型' });
	speak('en');
	expect(await descriptions()).toEqual({ llm: 'Models' });
});

test('a tip does not wait for long, nor for what fails; the next asks again', async () => {
	vi.resetModules();
	const { descriptions: fresh } = await import('../../../components/page/descriptions.ts');
	(await import('../../../components/page/messages.ts')).speak('en');
	vi.useFakeTimers();
	answers(() => new Promise(() => {}));
	const late = fresh();
	await vi.advanceTimersByTimeAsync(400);
	expect(await late).toEqual({});
	vi.useRealTimers();
	answers(() => Promise.resolve({ ok: false, code: 'failed', message: '' }));
	expect(await fresh()).toEqual({});
	answers(told('Models'));
	expect(await fresh()).toEqual({ llm: 'Models' });
});
