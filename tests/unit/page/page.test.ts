// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Page } from '../../../components/page/page.ts';
import { keepFilter } from '../../../lib/filter/stored.ts';
import { NO_FILTER } from '../../../lib/filter/filter.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import type { Site } from '../../../lib/sites/site.ts';

const site = {
	id: 'test',
	name: 'Test',
	matches: ['https://test.example/*'],
	access: 'required',
	kind: () => 'listing',
	card: 'article',
	carrier: (card) => card,
	read: ({ id, textContent }) => ({
		id: `s2:${id}`,
		title: textContent ?? '',
		authors: [],
		source: 'test',
	}),
} satisfies Site as Site;

let leaving: AbortController;
/** Synced topics come when this is called: they may be slow. */
let syncAnswers: () => void;

beforeEach(() => {
	fakeBrowser.reset();
	leaving = new AbortController();
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			readonly observe = vi.fn<() => void>();
			readonly unobserve = vi.fn<() => void>();
			readonly disconnect = vi.fn<() => void>();
		},
	);
	vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
	vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
	const slow = Promise.withResolvers<object>();
	syncAnswers = () => slow.resolve({});
	vi.spyOn(browser.storage.sync, 'get').mockReturnValue(slow.promise as never);
	// Not in happy-dom.
	Object.assign(HTMLElement.prototype, { showPopover: vi.fn<() => void>() });
	document.body.innerHTML = '<article id="1">A survey of surveys</article>';
});

afterEach(() => {
	leaving.abort();
	vi.unstubAllGlobals();
});

const bars = (): number =>
	[...document.querySelectorAll('article')].filter((card) =>
		card.shadowRoot?.querySelector('offprint-bar'),
	).length;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a site that is paused while its page begins carries no bars', async () => {
	void new Page(site, leaving.signal);
	await changeSettings({ pausedSites: ['test'] });
	await settled();
	syncAnswers();
	await settled();
	expect(bars()).toBe(0);
});

test('a change of settings while a page begins does not forget its filter', async () => {
	await keepFilter('test', { ...NO_FILTER, saved: 'only' });
	void new Page(site, leaving.signal);
	await changeSettings({ foldMuted: true });
	await settled();
	syncAnswers();
	await settled();
	expect(bars()).toBe(1);
	expect(document.querySelector('article')?.dataset['offprint']).toBe('hidden');
});

test('an answer that comes after a site was paused brings nothing back', async () => {
	syncAnswers();
	await keepFilter('test', { ...NO_FILTER, saved: 'not' });
	const answered = Promise.withResolvers<object>();
	const sent: string[] = [];
	vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({
		offprint,
	}: {
		offprint: string;
	}) => {
		sent.push(offprint);
		return offprint === 'papers.marks' ? answered.promise : { ok: true };
	}) as never);
	void new Page(site, leaving.signal);
	await vi.waitFor(() => expect(sent).toContain('papers.marks'));
	await changeSettings({ pausedSites: ['test'] });
	await settled();
	sent.length = 0;
	answered.resolve({ ok: true, value: { saved: ['s2:1'] } });
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(document.querySelector('offprint-filter')).toBeNull();
	expect(sent).not.toContain('page.report');
});
