// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { KeyEditor } from '../../../components/export/KeyEditor.tsx';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));

const draw = (value: string | undefined) =>
	act(() => render(<KeyEditor id="s2:a" value={value} />, document.body));
const input = () => document.querySelector('input')!;

test('shows a key that is handed out meanwhile, and leaves what somebody types', async () => {
	await draw(undefined);
	await draw('lovelace1843');
	expect(input().value).toBe('lovelace1843');
	await act(() => {
		input().value = 'ada';
		input().dispatchEvent(new Event('input', { bubbles: true }));
	});
	await draw('lovelace1843a');
	expect(input().value).toBe('ada');
});
