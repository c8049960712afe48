import type { Card } from './card.ts';

/** What is done to cards; none of these may throw. */
export interface Painter {
	/** Puts an empty bar of final height into the card's root. */
	frame(card: Card): void;
	/** Finds out what there is to draw, and draws nothing. */
	judge(card: Card): void;
	/** Draws topics and buttons; called again when the card was given another paper. */
	fill(card: Card): void;
	/** The card is gone, or is no paper's any more. */
	drop(card: Card): void;
	/** Some cards were framed, filled or dropped; called once a batch, at the end of its task. */
	changed(): void;
}
