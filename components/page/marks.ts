import { idsOf } from '../../lib/paper/ids-of.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { MOST_IDS } from '../../lib/rpc/calls.ts';
import { call } from '../../lib/rpc/call.ts';

/** Milliseconds between two questions, while cards come in slices. */
const PAUSE_MS = 100;

/** How the paper of a card stands to the library. */
export interface Mark {
	saved: boolean;
	/** The version that the card shows, where an older one is saved. */
	newer: number | undefined;
}

/** What is known on this page of which papers are saved, and in which versions. */
export class Marks {
	readonly #saved = new Map<PaperId, boolean>();
	readonly #versions = new Map<PaperId, number>();
	/** Counts changes, so that an answer older than the last news of an id is not believed. */
	readonly #touched = new Map<PaperId, number>();
	/** Drafts whose marks are to be asked for with the next question. */
	readonly #wanted = new Set<PaperDraft>();
	#asking = false;
	#clock = 0;

	/** `undefined` while the background has not answered. */
	isSaved(draft: PaperDraft): boolean | undefined {
		let known = this.#saved.get(draft.id);
		for (const alias of draft.aliases ?? []) {
			if (known === true) break;
			known = this.#saved.get(alias) ?? known;
		}
		return known;
	}

	/** The id under which a draft is known to be saved: not always its best one. */
	savedIdOf(draft: PaperDraft): PaperId {
		return idsOf(draft).find((id) => this.#saved.get(id) === true) ?? draft.id;
	}

	/** What a bar shows; what is not known is drawn as not saved. */
	of(draft: PaperDraft): Mark {
		const { version = 0 } = draft;
		const saved = idsOf(draft).flatMap((id) => this.#versions.get(id) ?? []);
		const isNewer = saved.length > 0 && version > Math.max(...saved);
		return { saved: this.isSaved(draft) ?? false, newer: isNewer ? version : undefined };
	}

	/** @param version Of which the saved record is, where that is known. */
	set(ids: Iterable<PaperId>, saved: boolean, version?: number): void {
		this.#clock += 1;
		for (const id of ids) {
			this.#know(id, saved, version);
			this.#touched.set(id, this.#clock);
		}
	}

	setDraft(draft: PaperDraft, saved: boolean): void {
		this.set(idsOf(draft), saved, draft.version);
	}

	/** Wants to know of a draft with the next {@link askWanted}. */
	want(draft: PaperDraft): void {
		this.#wanted.add(draft);
	}

	/**
	 * Asks for what is wanted; what comes up meanwhile goes with the next question.
	 * @param learnt Called after each answer by which a bar looks different.
	 */
	async askWanted(learnt: () => void): Promise<void> {
		if (this.#asking) return;
		this.#asking = true;
		while (this.#wanted.size > 0) {
			const drafts = [...this.#wanted];
			this.#wanted.clear();
			if (await this.ask(drafts)) learnt();
			await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		}
		this.#asking = false;
	}

	/**
	 * Asks for the marks of these drafts; those already known only when `again`.
	 * @returns Whether any mark is another than was drawn; what is not known is drawn as not saved.
	 */
	async ask(drafts: Iterable<PaperDraft>, again = false): Promise<boolean> {
		const ids = new Set<PaperId>();
		const versioned = new Set<PaperId>();
		for (const draft of drafts) {
			for (const id of idsOf(draft)) {
				if (!again && this.#saved.has(id)) continue;
				ids.add(id);
				if (draft.version !== undefined) versioned.add(id);
			}
		}
		const wanted = [...ids];
		let learnt = false;
		for (let at = 0; at < wanted.length; at += MOST_IDS) {
			learnt = (await this.#askSome(wanted.slice(at, at + MOST_IDS), versioned)) || learnt;
		}
		return learnt;
	}

	#know(id: PaperId, saved: boolean, version: number | undefined): void {
		this.#saved.set(id, saved);
		if (saved && version !== undefined) this.#versions.set(id, version);
		else this.#versions.delete(id);
	}

	async #askSome(ids: PaperId[], withVersion: ReadonlySet<PaperId>): Promise<boolean> {
		const asked = this.#clock;
		const versioned = ids.filter((id) => withVersion.has(id));
		const answer = await call('papers.marks', { ids, versioned });
		if (!answer.ok) return false;
		const { versions = {} } = answer.value;
		const saved = new Set(answer.value.saved);
		let learnt = false;
		for (const id of ids) {
			if ((this.#touched.get(id) ?? 0) > asked) continue;
			learnt ||=
				(this.#saved.get(id) ?? false) !== saved.has(id) || this.#versions.get(id) !== versions[id];
			this.#know(id, saved.has(id), versions[id]);
		}
		return learnt;
	}
}
