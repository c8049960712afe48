// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { useWhenIdle } from '../../../components/ui/useWhenIdle.ts';

const idle = new Map<number, () => void>();
let last = 0;
vi.stubGlobal('requestIdleCallback', (work: () => void) => {
	last += 1;
	idle.set(last, work);
	return last;
});
vi.stubGlobal('cancelIdleCallback', (of: number) => idle.delete(of));

const Shown = ({ value, isBusy }: { value: string; isBusy: boolean }) => (
	<p>{useWhenIdle(value, isBusy)}</p>
);
const show = (value: string, isBusy: boolean) =>
	act(() => render(<Shown value={value} isBusy={isBusy} />, document.body));
const rest = () => act(() => idle.forEach((work) => work()));

test('what is asked for again waits, and keeps nothing waiting', async () => {
	await show('a', false);
	await show('ab', false);
	await show('ab', true);
	await rest();
	expect(document.body.textContent).toBe('a');
	await show('abc', false);
	await rest();
	expect(document.body.textContent).toBe('abc');
});
