import type { Card } from '../../lib/annotate/card.ts';
import { isEmpty, NO_FILTER, passes, type Filter } from '../../lib/filter/filter.ts';

/** Attribute through which filters act on cards; its rules are in cards.css. */
const ATTRIBUTE = 'data-offprint';

/** What the reader thinks of topics. */
export interface Taste {
	followed: ReadonlySet<string>;
	muted: ReadonlySet<string>;
	/** Whether cards of muted topics are folded to a line; else they are dimmed. */
	fold: boolean;
}

export interface Shown {
	/** `undefined` while they are not known. */
	topics: readonly string[] | undefined;
	saved: boolean;
}

/** Draws the states of cards (`saved followed muted folded hidden`) while there is a reason to. */
export class CardStates {
	filter: Filter = NO_FILTER;
	taste: Taste = { followed: new Set(), muted: new Set(), fold: false };
	readonly #drawn = new Map<Card, string>();
	readonly #isOfOne: () => boolean;

	/** @param isOfOne Whether the page is of one paper now, which a reader came for: nothing hides it. */
	constructor(isOfOne: () => boolean) {
		this.#isOfOne = isOfOne;
	}

	/** Whether any card may have a state; without a reason no host's card gets the attribute. */
	get isActive(): boolean {
		const { followed, muted } = this.taste;
		return !isEmpty(this.filter) || followed.size > 0 || muted.size > 0;
	}

	draw(card: Card, shown: Shown): void {
		const states = this.isActive ? this.#statesOf(card, shown).join(' ') : '';
		if ((this.#drawn.get(card) ?? '') === states) return;
		this.#drawn.set(card, states);
		for (const part of card.parts) {
			if (states === '') part.removeAttribute(ATTRIBUTE);
			else part.setAttribute(ATTRIBUTE, states);
		}
	}

	/** Whether the filter shows a card; one whose topics it must know first waits unseen. */
	passes({ draft }: Card, { topics, saved }: Shown): boolean {
		if (this.#isOfOne()) return true;
		const asksForTopics = this.filter.with.length > 0 || this.filter.without.length > 0;
		if (topics === undefined && asksForTopics) return false;
		return passes(this.filter, { topics: new Set(topics), saved, announced: draft.announced });
	}

	/** Takes a card's attribute away. */
	clear(card: Card): void {
		for (const part of card.parts) part.removeAttribute(ATTRIBUTE);
		this.#drawn.delete(card);
	}

	#statesOf(card: Card, shown: Shown): string[] {
		const { followed, muted, fold } = this.taste;
		const { topics = [] } = shown;
		const isFollowed = topics.some((topic) => followed.has(topic));
		const isMuted = !isFollowed && !this.#isOfOne() && topics.some((topic) => muted.has(topic));
		return [
			...(shown.saved ? ['saved'] : []),
			...(isFollowed ? ['followed'] : []),
			...(isMuted ? ['muted'] : []),
			...(isMuted && fold ? ['folded'] : []),
			...(this.passes(card, shown) ? [] : ['hidden']),
		];
	}
}
