// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Toast, type ToastProps } from '../../../components/ui/Toast.tsx';

const close = { label: 'Close', run: vi.fn() };
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
