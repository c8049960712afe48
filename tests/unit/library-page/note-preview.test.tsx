// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { NotePreview } from '../../../components/paper/NotePreview.tsx';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));

const note = () => document.querySelector('.markdown')!;
const show = async (text: string): Promise<void> => {
	await act(() => render(<NotePreview text={text} key={text} />, document.body));
	await vi.waitFor(() => expect(note().textContent).not.toBe(''));
};
const formulas = (): number => note().querySelectorAll('.math').length;

test('formulas stand apart, and nothing in them is read as Markdown', async () => {
	await show(String.raw`A **loss** $a_1 * b_2 * \{c\}$, $\alpha$:

$$
\sum_i x_i * y_i * z_i
$$`);
	expect(formulas()).toBe(3);
	expect(note().querySelector('strong')?.textContent).toBe('loss');
	expect(note().querySelector('em')).toBeNull();
});

test('code and addresses are as they were typed, and money is no formula', async () => {
	await show('`$x$` at [there](https://a.org/?q=$y$)\n\n    $z$\n\nIt costs $5 and $10.');
	expect(formulas()).toBe(0);
	expect([...note().querySelectorAll('code')].map((each) => each.textContent.trim())).toEqual([
		'$x$',
		'$z$',
	]);
	expect(note().querySelector('a')?.getAttribute('href')).toBe('https://a.org/?q=$y$');
	expect(note().textContent).toContain('It costs $5 and $10.');
});

test('what Temml cannot read stays as text', async () => {
	await show(String.raw`$\nonsense{x$ and \uE0007\uE000`);
	expect(note().textContent).toContain('nonsense');
});
