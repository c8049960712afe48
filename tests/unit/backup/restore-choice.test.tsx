// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { RestoreChoice } from '../../../components/backup/RestoreChoice.tsx';

vi.mock('../../../lib/messages.ts', () => ({
	languageTag: () => 'en',
	message: (key: string, ...values: unknown[]) => [key, ...values].join(' '),
}));

const none = { fresh: 0, same: 0, differing: 0, onlyHere: 0, examples: [] };
const others = { removed: 0, key: 0, tag: 0, search: 0 };

/** What is said of a backup’s papers, and of what would replace the library. */
const said = async (counts: Partial<Record<'fresh' | 'same' | 'onlyHere', number>>) => {
	const preview = { ...none, ...counts, others };
	const rest = { unreadable: 0, apply: vi.fn(), cancel: vi.fn() };
	await act(() =>
		render(<RestoreChoice at="2026-01-01T00:00:00Z" preview={preview} {...rest} />, document.body),
	);
	const texts = (selector: string): string[] =>
		[...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
	return [...texts('li'), texts('label')[1]];
};

test('the preview of a backup says nothing of what there is none of', async () => {
	expect(await said({ fresh: 3 })).toEqual(['restoreFresh 3', 'restoreReplaceOnly']);
	expect(await said({ same: 2, onlyHere: 1 })).toEqual([
		'restoreSame 2',
		'restoreOnlyHere 1',
		'restoreReplace 1',
	]);
	expect(await said({})).toEqual(['restoreNone', 'restoreReplaceOnly']);
});
