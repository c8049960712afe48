/** Families of topics; each has one hue. */
export type TopicGroup = string;

export interface Topic {
	/** Stable once shipped. */
	id: string;
	/** Short enough for a badge. */
	label: string;
	group: TopicGroup;
	/** Id of the wider topic that this one stands for in an answer. */
	parent?: string;
	/** Ids of further wider topics that it says. */
	also?: readonly string[];
}

/** What the classifier looks at; a {@link ../paper/paper.ts PaperDraft} fits. */
export interface ClassifyInput {
	title: string;
	abstract?: string | undefined;
	/** arXiv categories, the primary one first. */
	categories?: readonly string[] | undefined;
	keywords?: readonly string[] | undefined;
	/** `YYYY`, or a day: words meant something else before. */
	published?: string | undefined;
	/** Only a user's own topics look at them. */
	authors?: readonly { readonly name: string }[] | undefined;
}

export interface Evidence {
	/** The words found, as they stand in the text. */
	phrase: string;
	where: 'title' | 'abstract' | 'keywords' | 'categories' | 'authors';
	/** Who spoke: a phrase of the lexicon, the field of a category, the model, or a user's topic. */
	by: 'lexicon' | 'category' | 'model' | 'own';
}

export interface RankedTopic {
	/** A topic's id. */
	topic: string;
	/** Higher is surer; comparable only within one answer. */
	score: number;
	evidence: Evidence[];
}
