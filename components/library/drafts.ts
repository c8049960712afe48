import { edited } from '../../lib/library/edit-paper.ts';
import type { Edit } from '../../lib/paper/edit.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';

interface Draft {
	ids: ReadonlySet<PaperId>;
	edit: Edit;
	/** Milliseconds since 1970. */
	at: number;
	isWritten: boolean;
	/** The papers as they were read that it is drawn on. */
	drawnOn: Map<PaperId, Paper>;
}

/** Edits that are drawn at once: until the paper is read with them, or they could not be written. */
export class Drafts {
	readonly #redraw: () => void;
	#drafts: Draft[] = [];

	constructor(redraw: () => void) {
		this.#redraw = redraw;
	}

	/** @param writing Whether the edit could be written, once that is known. */
	draw(ids: readonly PaperId[], edit: Edit, writing: Promise<boolean>): void {
		const draft: Draft = {
			ids: new Set(ids),
			edit,
			at: Date.now(),
			isWritten: false,
			drawnOn: new Map(),
		};
		this.#drafts = [...this.#drafts, draft];
		this.#redraw();
		void this.#settle(draft, writing);
	}

	async #settle(draft: Draft, writing: Promise<boolean>): Promise<void> {
		draft.isWritten = await writing;
		if (draft.isWritten) return;
		this.#drop(draft);
		this.#redraw();
	}

	/** A paper that was read, with the edits that it was read without. */
	applied(paper: Paper): Paper {
		let row = paper;
		for (const draft of this.#drafts) {
			if (!draft.ids.has(paper.id)) continue;
			// Read again after it was written: whatever it says now is true.
			if (draft.isWritten && draft.drawnOn.get(paper.id) !== paper) {
				this.#drop(draft);
				continue;
			}
			draft.drawnOn.set(paper.id, paper);
			row = edited(row, draft.edit, draft.at);
		}
		return row;
	}

	#drop(gone: Draft): void {
		this.#drafts = this.#drafts.filter((draft) => draft !== gone);
	}
}
