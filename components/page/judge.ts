import type { PaperDraft } from '../../lib/paper/paper.ts';
import type { Adjustments } from '../../lib/topics/adjust.ts';
import { classify, MOST_TOPICS } from '../../lib/topics/classify.ts';
import { nameOwnTopics } from '../../lib/topics/named.ts';
import { OwnMatcher } from '../../lib/topics/own/match.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import type { RankedTopic } from '../../lib/topics/topic.ts';

/** What the reader has bent: topics of his own, and thresholds that follow his corrections. */
export interface Bend {
	own: readonly OwnTopic[];
	adjustments: Adjustments;
}

/** Decides the topics of cards, as far as the reader has bent it; each draft is judged once. */
export class Judge {
	#bend: Bend = { own: [], adjustments: {} };
	#own: OwnMatcher | undefined;
	#known = new WeakMap<PaperDraft, RankedTopic[]>();

	/** @returns Whether anything changed; then all is judged anew when it is asked for. */
	bend(change: Partial<Bend>): boolean {
		const bend = { ...this.#bend, ...change };
		if (JSON.stringify(bend) === JSON.stringify(this.#bend)) return false;
		this.#bend = bend;
		this.#own = bend.own.length > 0 ? new OwnMatcher(bend.own) : undefined;
		this.#known = new WeakMap();
		nameOwnTopics(bend.own);
		return true;
	}

	topicsOf(draft: PaperDraft): RankedTopic[] {
		let topics = this.#known.get(draft);
		if (topics === undefined) {
			const options = { limit: MOST_TOPICS, own: this.#own, adjustments: this.#bend.adjustments };
			topics = classify(draft, options);
			this.#known.set(draft, topics);
		}
		return topics;
	}
}
