// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Drafts } from '../../../components/library/drafts.ts';
import { createEdits } from '../../../components/library/edits.ts';
import { Notes } from '../../../components/paper/Notes.tsx';
import { libraryHandlers } from '../../../lib/background/library-handlers.ts';
import { steps } from '../../../lib/library/history/list.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { libraryCalls } from '../../../lib/rpc/library-contract.ts';
import { answer } from '../../../lib/rpc/serve.ts';
import { newPaper } from '../library/raw.ts';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));
vi.mock('../../../lib/rpc/call.ts', () => ({
	call: (offprint: string, input: unknown) =>
		answer(libraryCalls, libraryHandlers, { offprint, input }, {}, () => 'extension'),
}));

const ID = 's2:a';
const kept = async () => (await paperById(ID))?.notes;
const field = () => document.querySelector('textarea')!;
const type = async (text: string): Promise<void> => {
	await act(() => {
		field().value = text;
		field().dispatchEvent(new Event('input', { bubbles: true }));
	});
	await vi.waitFor(async () => expect(await kept()).toBe(text), 5_000);
};

test('a note is one step from the first word to the last, however often it is kept', async () => {
	await save(newPaper(ID));
	const edits = createEdits(vi.fn(), new Drafts(vi.fn()));
	const paper = (await paperById(ID))!;
	await act(() =>
		render(
			<Notes
				notes={paper.notes}
				store={(notes, step) => edits.edit([ID], { notes }, undefined, step)}
			/>,
			document.body,
		),
	);
	await type('One.');
	await type('One. Two.');
	await act(() => {
		field().dispatchEvent(new Event('blur'));
	});
	await type('Three.');
	const [last, first, ...others] = await steps();
	expect([last!.kind, first!.kind, others.length]).toEqual(['edit', 'edit', 1]);
	await retrace(last!.step, 'undo');
	expect(await kept()).toBe('One. Two.');
	await retrace(first!.step, 'undo');
	expect(await kept()).toBe('');
});
