/**
 * One topic as its file declares it; the group is the file's. Phrases are separated by `|`, words in
 * them by blanks, all in lower case. Plurals, hyphens and British spelling need no phrase of their
 * own (normalise.ts). A `*` stands for any ending of a word, or, before a phrase of one word, for
 * any beginning (`*bench`).
 */
export interface TopicDefinition {
	/** Stable once shipped. */
	id: string;
	/** What earns the badge is said in the texts of each language, as `topic_` and the id. */
	label: string;
	/** The wider topic that this one stands for; never one with a parent of its own. */
	parent?: string;
	/** Wider topics that it says as well as its parent. */
	also?: readonly string[];
	/** The year of the first works about it, where all are recent: what its words meant before is something else. */
	since?: number;
	/** Phrases that name the topic and nothing else. */
	strong?: string;
	/** Phrases that name it in a title and say little in an abstract. */
	named?: string;
	/** Phrases that hint at it in a title; in an abstract they need company. */
	title?: string;
	/** Phrases that always need company. */
	weak?: string;
	/** Phrases that count only among an author's or the host's keywords. */
	keyword?: string;
	/** Phrases inside which the topic's own do not count: “multi agent” is not “agent”. */
	not?: string;
}
