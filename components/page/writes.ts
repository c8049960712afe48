import { idsOf } from '../../lib/paper/ids-of.ts';
import { message, type PageMessageKey } from './messages.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import type { Failure, FailureCode, Result } from '../../lib/rpc/result.ts';
import type { Bar } from './bar.ts';
import type { Marks } from './marks.ts';
import type { Note } from './note.ts';

/** How long “Undo” stays on the bar, in milliseconds. */
const UNDO_MS = 10_000;
/** And what says no more than that it was done. */
const DONE_MS = 3_000;
/** A second click within this time is the end of a double click, in milliseconds. */
const DOUBLE_MS = 600;

const REASONS: Partial<Record<FailureCode, PageMessageKey>> = {
	full: 'failedFull',
	unavailable: 'failedUnavailable',
	blocked: 'failedUnavailable',
	newer: 'failedUnavailable',
	orphaned: 'failedOrphaned',
};

/** Where it is said what became of an action. */
export interface Speaker {
	say(note: Note): void;
}

/** Why something was not done, and otherwise what was not. */
export const failureNote = ({ code }: Failure, otherwise: PageMessageKey): Note => ({
	text: message(REASONS[code] ?? otherwise),
	failed: true,
});

const say = (speaker: Speaker, failed: Failure, otherwise: PageMessageKey): void =>
	speaker.say(failureNote(failed, otherwise));

/** What the writes need of their page. */
export interface WriteContext {
	marks: Marks;
	/** Topic ids of a draft, best first. */
	topicsOf(draft: PaperDraft): string[];
	/** Draws every mark again. */
	redraw(): void;
}

/** Saves and removes from the bars of one page. */
export class Writes {
	readonly #context: WriteContext;
	readonly #lastClick = new Map<string, number>();
	/** Takes back the last thing that can be; for the page's shortcut. */
	lastUndo: (() => void) | undefined;

	constructor(context: WriteContext) {
		this.#context = context;
	}

	/** Whether a click on a paper’s bar is the second of a double click. */
	#isDouble({ id }: PaperDraft): boolean {
		const now = performance.now();
		if (now - (this.#lastClick.get(id) ?? -Infinity) < DOUBLE_MS) return true;
		this.#lastClick.set(id, now);
		return false;
	}

	/** Saves, or removes a paper that is known to be saved; while that is unknown, it saves. */
	toggle(bar: Bar, draft: PaperDraft): void {
		if (this.#isDouble(draft)) return;
		void (this.#context.marks.isSaved(draft) ? this.#remove(bar, draft) : this.#save(bar, draft));
	}

	async #save(bar: Bar, draft: PaperDraft): Promise<void> {
		const topics = this.#context.topicsOf(draft);
		const result = await this.#write(bar, draft, true, call('papers.save', { draft, topics }));
		if (!result.ok) this.#fail(bar, draft, result, 'failedSave');
	}

	async #remove(bar: Bar, draft: PaperDraft): Promise<void> {
		const id = this.#context.marks.savedIdOf(draft);
		const result = await this.#write(bar, draft, false, call('papers.remove', { id }));
		if (!result.ok) return this.#fail(bar, draft, result, 'failedRemove');
		const undo = (): void => void this.#restore(bar, draft, id);
		this.lastUndo = undo;
		if (bar.paper === draft.id) bar.say({ text: message('barRemoved'), undo, lasts: UNDO_MS });
	}

	async #restore(bar: Bar, draft: PaperDraft, id: PaperId): Promise<void> {
		this.lastUndo = undefined;
		const result = await this.#write(bar, draft, true, call('papers.restore', { id }));
		if (!result.ok) this.#fail(bar, draft, result, 'failedRestore');
	}

	/**
	 * Takes over the version that a bar offered, newer than the saved one, as one step: if it is still
	 * the one that the page shows.
	 */
	async update(bar: Bar, draft: PaperDraft | undefined, version: number): Promise<void> {
		if (draft?.version !== version || this.#isDouble(draft)) return;
		bar.hush();
		bar.busy = true;
		// Pressed once more meanwhile, it would have nothing to take back.
		bar.newer = undefined;
		const result = await this.saveAll([draft]);
		bar.busy = false;
		if (!result.ok) {
			this.#context.redraw();
			return this.#fail(bar, draft, result, 'failedSave');
		}
		const undo = (): void => void this.#undoSaveAll(result.value.batch, [draft], bar);
		const text = message('barUpdated', version);
		if (bar.paper === draft.id) bar.say({ text, undo, lasts: UNDO_MS });
	}

	/** Saves many as one step. */
	async saveAll(
		drafts: readonly PaperDraft[],
	): Promise<Result<{ created: number; batch: string }>> {
		const batch = crypto.randomUUID();
		const papers = drafts.map((draft) => ({ draft, topics: this.#context.topicsOf(draft) }));
		const result = await call('papers.saveAll', { batch, papers });
		if (!result.ok) return result;
		for (const draft of drafts) this.#context.marks.setDraft(draft, true);
		this.#context.redraw();
		this.lastUndo = () => void this.#undoSaveAll(batch, drafts);
		return { ok: true, value: { created: result.value.created.length, batch } };
	}

	/** The same; the speaker says what became of it. */
	async saveAllFrom(speaker: Speaker, drafts: readonly PaperDraft[]): Promise<void> {
		const result = await this.saveAll(drafts);
		if (!result.ok) return say(speaker, result, 'failedSave');
		const { created, batch } = result.value;
		const undo = (): void => void this.#undoSaveAll(batch, drafts, speaker);
		speaker.say({ text: message('barSavedAll', created), undo, lasts: UNDO_MS });
	}

	async #undoSaveAll(
		batch: string,
		drafts: readonly PaperDraft[],
		speaker?: Speaker,
	): Promise<void> {
		this.lastUndo = undefined;
		const result = await call('papers.undoSaveAll', { batch });
		if (result.ok) {
			const removed = new Set(result.value.removed);
			for (const draft of drafts)
				if (idsOf(draft).some((id) => removed.has(id))) this.#context.marks.setDraft(draft, false);
			this.#context.redraw();
			speaker?.say({ text: message('undone'), lasts: DONE_MS });
		} else if (speaker) say(speaker, result, 'failedRemove');
	}

	/** Waits for one write; the mark follows the answer and never runs ahead of it. */
	async #write<T>(
		bar: Bar,
		draft: PaperDraft,
		saved: boolean,
		writing: Promise<Result<T>>,
	): Promise<Result<T>> {
		bar.hush();
		bar.busy = true;
		const result = await writing;
		bar.busy = false;
		if (result.ok) this.#context.marks.setDraft(draft, saved);
		this.#context.redraw();
		return result;
	}

	#fail(bar: Bar, draft: PaperDraft, failed: Failure, otherwise: PageMessageKey): void {
		if (bar.paper === draft.id) say(bar, failed, otherwise);
	}
}
