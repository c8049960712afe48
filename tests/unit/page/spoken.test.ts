// @vitest-environment happy-dom
/** What screen readers hear of bars: a live region must stand there before it is filled. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FilterBar, type FilterActions } from '../../../components/page/filter-bar.ts';
import { BarNote } from '../../../components/page/note.ts';
import { NO_FILTER } from '../../../lib/filter/filter.ts';

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
	// Not in happy-dom.
	Object.assign(HTMLElement.prototype, { showPopover: vi.fn<() => void>() });
});
afterEach(() => vi.useRealTimers());

const spokenIn = (root: ParentNode): string[] =>
	[...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent ?? '');

test('the first note of a bar is told after its region came, and the same again, too', () => {
	const bar = document.createElement('div');
	const badges = document.createElement('span');
	bar.append(badges);
	const note = new BarNote(bar, badges);
	for (let times = 0; times < 2; times += 1) {
		note.show({ text: 'Removed' });
		expect(spokenIn(bar)).toEqual(['']);
		vi.advanceTimersByTime(500);
		expect(spokenIn(bar)).toEqual(['Removed']);
	}
	note.show({ text: 'Saved' });
	note.clear();
	vi.advanceTimersByTime(500);
	expect(spokenIn(bar)).toEqual(['']);
});

test('a note of the filter’s bar is told once, by a region that stays, and leaves the focus in the bar', () => {
	const bar = new FilterBar(document, { adopt: () => {}, setLook: () => {} }, {} as FilterActions);
	const view = { filter: NO_FILTER, shown: 2, total: 3, unsaved: 0, announces: false };
	bar.show({ ...view, labelOf: String });
	const root = document.querySelector('offprint-filter')!.shadowRoot!;
	const regions = [...root.querySelectorAll('[role=status]')];
	bar.say({ text: 'Saved 2 papers' });
	expect(spokenIn(root)).toEqual(['2 of 3 papers', 'Saved 2 papers']);
	bar.show({ ...view, unsaved: 1, labelOf: String });
	expect([...root.querySelectorAll('[role=status]')]).toEqual(regions);
	bar.say({ text: 'Saved 2 papers', undo: () => {} });
	root.querySelector<HTMLElement>('[data-key=undo]')!.focus();
	bar.say(undefined);
	expect((root.activeElement as HTMLElement | null)?.dataset['key']).toBe('clear');
	expect(spokenIn(root)).toEqual(['2 of 3 papers', '']);
});
