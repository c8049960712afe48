/** One topic as its file declares it; the group is the file's. */
export interface TopicDefinition {
	id: string;
	label: string;
	description: string;
	/**
	 * Phrases that earn the badge alone, separated by `|`: folded words (normalise.ts), the last
	 * letters of any may be `*`.
	 */
	strong?: string;
	/** Phrases that need company. */
	weak?: string;
	/** Phrases that count only among an author's or the host's keywords. */
	keyword?: string;
}
