// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Dialog } from '../../../components/ui/Dialog.tsx';

const open = async (close: () => void): Promise<HTMLDialogElement> => {
	await act(() =>
		render(
			<Dialog title="A title" close={close} closeLabel="Close">
				text
			</Dialog>,
			document.body,
		),
	);
	return document.querySelector('dialog')!;
};

test('a dialog that is taken away is closed first: only then the focus goes back', async () => {
	const dialog = await open(vi.fn<() => void>());
	expect(dialog.open).toBe(true);
	const closing = vi.spyOn(dialog, 'close');
	await act(() => render(undefined, document.body));
	expect(closing).toHaveBeenCalledOnce();
	expect(dialog.isConnected).toBe(false);
});
