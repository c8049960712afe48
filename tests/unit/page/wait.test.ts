import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Wait } from '../../../components/page/wait.ts';

const PATIENCE_MS = 150;

class Page extends EventTarget {
	adoptedStyleSheets: unknown[] = [];
}

let page: Page;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal(
		'CSSStyleSheet',
		class {
			readonly replaceSync = vi.fn<() => void>();
		},
	);
	page = new Page();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const isHidden = (): boolean => page.adoptedStyleSheets.length > 0;

const start = (): Wait => new Wait(page as unknown as Document);

test('a page is unseen until its first card is known', () => {
	const wait = start();
	expect(isHidden()).toBe(true);
	wait.begun();
	wait.over();
	expect(isHidden()).toBe(false);
});

test('a page is unseen for a moment after its first card came, and no longer', () => {
	start().begun();
	vi.advanceTimersByTime(PATIENCE_MS - 1);
	expect(isHidden()).toBe(true);
	vi.advanceTimersByTime(1);
	expect(isHidden()).toBe(false);
});

test('a page without a card is seen a moment after it was parsed', () => {
	start();
	vi.advanceTimersByTime(10_000);
	expect(isHidden()).toBe(true);
	page.dispatchEvent(new Event('DOMContentLoaded'));
	vi.advanceTimersByTime(PATIENCE_MS);
	expect(isHidden()).toBe(false);
});
