/**
 * By topic, how much surer the classifier must be than by itself before it shows the badge, as log
 * odds; negative where less will do.
 */
export type Adjustments = Readonly<Record<string, number>>;

/** What one correction by the user adds or takes: it triples or thirds the odds that are needed. */
const STEP = 1;
/** Furthest that corrections go, so that a few more undo them. */
const MOST = 4;

/** Adjustments with one topic's moved; a topic that is back where it began is not kept. */
export const shifted = (
	adjustments: Adjustments,
	topic: string,
	by: number,
): Record<string, number> => {
	const after = Math.max(-MOST, Math.min(MOST, (adjustments[topic] ?? 0) + by));
	const { [topic]: _, ...others } = adjustments;
	return after === 0 ? others : { ...others, [topic]: after };
};

/** Adjustments after the user took a badge away (`fewer`) or added it (`more`). */
export const adjusted = (
	adjustments: Adjustments,
	topic: string,
	wanted: 'more' | 'fewer',
): Record<string, number> => shifted(adjustments, topic, wanted === 'more' ? -STEP : STEP);
