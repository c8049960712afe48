import type { PaperDraft } from '../../lib/paper/paper.ts';
import type { PagePreview } from '../../lib/rpc/page-contract.ts';
import type { Adjustments } from '../../lib/topics/adjust.ts';
import { classify } from '../../lib/topics/classify.ts';
import { nameOwnTopics } from '../../lib/topics/named.ts';
import { OwnMatcher } from '../../lib/topics/own/match.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { readingOf } from '../../lib/topics/reading.ts';
import type { RankedTopic } from '../../lib/topics/topic.ts';

/** Most topics that a card is asked for: three badges and what is behind “+n”. */
const MOST_TOPICS = 6;

/** Cards that a preview names, of all that it counts. */
const MOST_NAMED = 20;

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

/** What a topic that is not kept yet would find among these. */
export const preview = (topic: OwnTopic, drafts: readonly PaperDraft[]): PagePreview => {
	const matcher = new OwnMatcher([topic]);
	const found = drafts.flatMap((draft) => {
		const [match] = matcher.match(draft, readingOf(draft));
		return match ? [{ title: draft.title, phrase: match.evidence[0]?.phrase ?? '' }] : [];
	});
	return { papers: drafts.length, found: found.length, named: found.slice(0, MOST_NAMED) };
};
