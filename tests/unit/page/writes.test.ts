import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Bar } from '../../../components/page/bar.ts';
import { Marks } from '../../../components/page/marks.ts';
import type { Note } from '../../../components/page/note.ts';
import { Writes } from '../../../components/page/writes.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';

/** The library has this paper under one id only, and knows nothing of the others. */
const SAVED = 'url:https://scholar.google.com/scholar?cluster=1';

const draft: PaperDraft = {
	id: 'arxiv:1706.03762',
	aliases: [SAVED],
	title: 'Attention',
	authors: [],
	source: 'google-scholar',
};

const calls: [name: string, id: string][] = [];
const said: Note[] = [];
const bar = {
	paper: draft.id,
	hush: vi.fn<() => void>(),
	say: (note: Note) => said.push(note),
} as unknown as Bar;

beforeEach(() => {
	calls.length = 0;
	said.length = 0;
	vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
	vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({
		offprint,
		input,
	}: {
		offprint: string;
		input: { id: string };
	}) => {
		calls.push([offprint, input.id]);
		if (offprint === 'papers.saveAll') return { ok: true, value: { created: [draft.id] } };
		if (offprint === 'papers.undoSaveAll') return { ok: true, value: { removed: [draft.id] } };
		return { ok: true, value: { removed: input.id === SAVED } };
	}) as never);
});

test('a paper is removed, and brought back, by the id under which it is saved', async () => {
	const marks = new Marks();
	marks.set([draft.id], false);
	marks.set([SAVED], true);
	const writes = new Writes({ marks, topicsOf: () => [], redraw: vi.fn<() => void>() });
	writes.toggle(bar, draft);
	await vi.waitFor(() => expect(said).toHaveLength(1));
	expect(marks.isSaved(draft)).toBe(false);
	said[0]!.undo!();
	await vi.waitFor(() => expect(marks.isSaved(draft)).toBe(true));
	expect(calls).toEqual([
		['papers.remove', SAVED],
		['papers.restore', SAVED],
	]);
});

test('what was saved together and is taken back is told where it was told', async () => {
	const marks = new Marks();
	const writes = new Writes({ marks, topicsOf: () => [], redraw: vi.fn<() => void>() });
	await writes.saveAllFrom(bar, [draft]);
	expect(said.map(({ text }) => text)).toEqual(['Saved 1 paper']);
	said[0]!.undo!();
	await vi.waitFor(() => expect(said.at(-1)?.text).toBe('Undone'));
	expect(marks.isSaved(draft)).toBe(false);
});
