import { steps } from '../../lib/library/history/list.ts';
import type { MergeChoices } from '../../lib/library/merge-papers.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { Edit } from '../../lib/paper/edit.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { MOST_IDS } from '../../lib/rpc/calls.ts';
import { call } from '../../lib/rpc/call.ts';
import type { Lesson } from '../../lib/rpc/library-contract.ts';
import type { Result } from '../../lib/rpc/result.ts';
import { sentenceOf } from '../common/failures.ts';
import type { Tell } from '../common/tell.ts';
import type { Drafts } from './drafts.ts';

type Ids = readonly PaperId[];

/** A saved paper, and the record that was found of it. */
export interface PublishedWork {
	id: PaperId;
	draft: PaperDraft;
	choices: MergeChoices;
}

/** What users do to their library, each told at the foot of the page with the way back. */
export interface Edits {
	/**
	 * Edits papers in the same way, as one step. Says so where a text for it is given.
	 * @param step The name of a step that this goes on with. Default: a new one.
	 */
	edit(ids: Ids, edit: Edit, said?: string, step?: string): Promise<boolean>;
	/** Edits a paper’s topics as one lesson; says so where it taught anything. */
	correct(
		id: PaperId,
		topics: NonNullable<Edit['topics']>,
		lesson: Lesson,
		said: string,
	): Promise<void>;
	remove(ids: Ids): Promise<boolean>;
	merge(ids: Ids, choices: MergeChoices): Promise<PaperId | undefined>;
	/** Takes over what was found of papers, all as one step. */
	publish(works: readonly PublishedWork[]): Promise<boolean>;
	undo(step: string): Promise<void>;
	redo(step: string): Promise<void>;
	/** Takes back the last step that stands. */
	undoLast(): Promise<void>;
}

/** Work on many papers goes in several calls of one step. */
const inChunks = async <T>(
	ids: Ids,
	work: (some: PaperId[]) => Promise<Result<T>>,
): Promise<Result<T>> => {
	let result: Result<T> | undefined;
	for (let at = 0; at < ids.length || result === undefined; at += MOST_IDS) {
		result = await work(ids.slice(at, at + MOST_IDS));
		if (!result.ok) return result;
	}
	return result;
};

/** @param drafts Where edits are drawn before they are written. */
export const createEdits = (tell: Tell, drafts: Drafts): Edits => {
	const retrace = async (way: 'history.undo' | 'history.redo', step: string): Promise<void> => {
		const result = await call(way, { step });
		const done: MessageKey = way === 'history.undo' ? 'undone' : 'redone';
		if (!result.ok) return tell({ text: sentenceOf(result) });
		const { skipped } = result.value;
		tell({ text: skipped > 0 ? message('retracedInPart', skipped) : message(done) });
	};
	const undo = (step: string): Promise<void> => retrace('history.undo', step);
	const told = (result: Result<unknown>, said: string | undefined, step: string): boolean => {
		if (!result.ok) tell({ text: sentenceOf(result) });
		else if (said !== undefined) {
			tell({ text: said, action: { label: message('undo'), run: () => void undo(step) } });
		}
		return result.ok;
	};
	const write = (ids: Ids, edit: Edit, more: { step: string; lesson?: Lesson }) => {
		const writing = inChunks(ids, (some) => call('papers.edit', { ids: some, edit, ...more }));
		drafts.draw(
			ids,
			edit,
			writing.then(({ ok }) => ok),
		);
		return writing;
	};
	return {
		async edit(ids, edit, said, step = crypto.randomUUID()) {
			return told(await write(ids, edit, { step }), said, step);
		},
		async correct(id, topics, lesson, said) {
			const step = crypto.randomUUID();
			const result = await write([id], { topics }, { step, lesson });
			told(result, result.ok && result.value.taught ? said : undefined, step);
		},
		async remove(ids) {
			const step = crypto.randomUUID();
			const result = await inChunks(ids, (some) => call('papers.removeMany', { ids: some, step }));
			const said = ids.length === 1 ? message('barRemoved') : message('removedCount', ids.length);
			return told(result, said, step);
		},
		async merge(ids, choices) {
			const step = crypto.randomUUID();
			const result = await call('papers.merge', { ids: [...ids], choices, step });
			told(result, message('merged', ids.length), step);
			return result.ok ? result.value.id : undefined;
		},
		async publish(works) {
			const step = crypto.randomUUID();
			for (const { id, draft, choices } of works) {
				const result = await call('papers.merge', { ids: [id], draft, choices, step });
				if (!result.ok) return told(result, undefined, step);
			}
			tell({
				text: message('publishedTaken', works.length),
				action: { label: message('undo'), run: () => void undo(step) },
			});
			return true;
		},
		undo,
		redo: (step) => retrace('history.redo', step),
		async undoLast() {
			const last = (await steps()).find(({ undone }) => undone !== true);
			if (last) await undo(last.step);
			else tell({ text: message('nothingToUndo') });
		},
	};
};
