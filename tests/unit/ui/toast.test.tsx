// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Toast, type ToastProps } from '../../../components/ui/Toast.tsx';

const close = { label: 'Close', run: vi.fn() };
beforeEach(() => close.run.mockClear());
const draw = (toast: ToastProps) =>
	act(() => render(<Toast toast={toast} close={close} />, document.body));
const said = () => document.querySelector('[role=status] span');

test('stands there before it says anything, and says the same again of another paper', async () => {
	await draw({ text: undefined });
	const region = document.querySelector('[role=status]:not([hidden])');
	expect(region?.childElementCount).toBe(0);
	const copied = { text: 'Copied' };
	await draw(copied);
	expect(document.querySelector('[role=status]')).toBe(region);
	const first = said();
	await draw(copied);
	expect(said()).toBe(first);
	await draw({ text: 'Copied' });
	expect(said()).not.toBe(first);
	expect(said()?.textContent).toBe('Copied');
});

test('is put away by a button that comes after the way back', async () => {
	const run = vi.fn();
	await draw({ text: 'Removed', action: { label: 'Undo', run } });
	const [undo, away] = document.querySelectorAll<HTMLElement>('[role=status] button');
	expect([undo?.textContent, away?.getAttribute('aria-label')]).toEqual(['Undo', 'Close']);
	away?.click();
	expect(close.run).toHaveBeenCalledOnce();
	expect(run).not.toHaveBeenCalled();
});

test('goes after a while, but not from under who is about to use it', async () => {
	vi.useFakeTimers();
	const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
	const toast = { text: 'Removed', action: { label: 'Undo', run: vi.fn() } };
	await draw(toast);
	await act(() => document.querySelector<HTMLElement>('.toast button')!.focus());
	await pass(60);
	expect(close.run).not.toHaveBeenCalled();
	await act(() => document.querySelector<HTMLElement>('.toast button')!.blur());
	await pass(5);
	expect(close.run).toHaveBeenCalledOnce();
	await draw({ text: undefined });
	await pass(60);
	expect(close.run).toHaveBeenCalledOnce();
	vi.useRealTimers();
});
