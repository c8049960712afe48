// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Restore } from '../../../components/backup/Restore.tsx';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));
vi.mock('../../../lib/rpc/call.ts', () => ({
	call: () => Promise.resolve({ ok: true, value: true }),
}));

test('a restore at work counts for the eye, not aloud, and can be ended', async () => {
	await act(() => render(<Restore />, document.body));
	const chosen = { stream: () => new ReadableStream() };
	const field = document.querySelector('input')!;
	Object.defineProperty(field, 'files', { value: [chosen] });
	await act(() => {
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	const progress = document.querySelector('.progress');
	expect(progress?.textContent).toContain('restoreWorking');
	expect(progress?.closest('[role=status], [role=alert]')).toBeNull();
	expect(progress?.querySelector('button')?.textContent).toBe('cancel');
});
