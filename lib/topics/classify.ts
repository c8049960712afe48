import { fieldOf, isElsewhere } from './fields.ts';
import { lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import type { ClassifyInput, ClassifyOptions, Evidence, RankedTopic } from './topic.ts';
import type { Strength } from './trie.ts';

type Place = 'title' | 'abstract' | 'keywords';

/**
 * Points of a phrase by where it stands. Tuned by hand on papers of 2025 and 2026: one strong phrase
 * in the title earns a badge, in the abstract two do.
 */
const POINTS: Record<Place, Record<Strength, number>> = {
	title: { strong: 3, weak: 1.1, keyword: 0 },
	abstract: { strong: 1.2, weak: 0.35, keyword: 0 },
	keywords: { strong: 1.2, weak: 0.6, keyword: 0.9 },
};

/** What the same or another phrase of a topic adds after the first, as a share of its points. */
const REPEATED = 0.45;
/** Points that earn a badge, with an abstract and without. */
const ENOUGH = 2.2;
const ENOUGH_BY_TITLE = 1.05;
/** Points of the primary category's field, and of any other's. */
const PRIMARY_FIELD = 2.5;
const SECONDARY_FIELD = 0.8;
/** Keywords looked at; Hugging Face gives some ten. */
const MOST_KEYWORDS = 30;
/** Times that one phrase counts. */
const MOST_REPEATS = 3;

interface Tally {
	score: number;
	inTitle: boolean;
	evidence: Evidence[];
	/** How often each phrase was met, by place and words. */
	met: Map<string, number>;
}

class Count {
	readonly tallies = new Map<string, Tally>();

	of(topic: string): Tally {
		let tally = this.tallies.get(topic);
		if (tally === undefined) {
			tally = { score: 0, inTitle: false, evidence: [], met: new Map() };
			this.tallies.set(topic, tally);
		}
		return tally;
	}

	add(topic: string, points: number, evidence: Evidence): void {
		if (points === 0) return;
		const tally = this.of(topic);
		const key = `${evidence.where}:${evidence.phrase.toLowerCase()}`;
		const times = tally.met.get(key) ?? 0;
		tally.met.set(key, times + 1);
		if (times >= MOST_REPEATS) return;
		const isFirst = !tally.evidence.some(({ where }) => where === evidence.where);
		tally.score += isFirst ? points : points * REPEATED;
		if (times === 0) tally.evidence.push(evidence);
	}

	/** Looks for every phrase of the lexicon in one text. */
	read(text: string, where: Place): void {
		const words = wordsOf(text);
		const trie = lexicon();
		for (let at = 0; at < words.length; at += 1) {
			for (const { entries, from, to } of trie.matchesAt(words, at)) {
				const phrase = text.slice(words[from]!.start, words[to - 1]!.end);
				for (const { topic, strength } of entries) {
					this.add(topic, POINTS[where][strength], { phrase, where });
					if (where === 'title' && strength === 'strong') this.of(topic).inTitle = true;
				}
			}
		}
	}
}

const addFields = (count: Count, categories: readonly string[]): void => {
	for (const [index, category] of categories.entries()) {
		const field = fieldOf(category);
		if (field === undefined) continue;
		const points = index === 0 ? PRIMARY_FIELD : SECONDARY_FIELD;
		count.add(field, points, { phrase: category, where: 'categories' });
	}
};

/** On a paper of another field, only its field and what its title names. */
const isVetoed = (tally: Tally, elsewhere: boolean): boolean =>
	elsewhere && !tally.inTitle && !tally.evidence.some(({ where }) => where === 'categories');

/**
 * The topics of a paper, best first: the phrases of the lexicon in its title, abstract and keywords,
 * and the field that its arXiv categories name. Pure, synchronous and total: any text gives an
 * answer, in time that does not grow beyond that of a long abstract.
 */
export const classify = (input: ClassifyInput, options: ClassifyOptions = {}): RankedTopic[] => {
	const { title, abstract = '', categories = [], keywords = [] } = input;
	const count = new Count();
	count.read(title, 'title');
	count.read(abstract, 'abstract');
	for (const keyword of keywords.slice(0, MOST_KEYWORDS)) count.read(keyword, 'keywords');
	addFields(count, categories);
	const enough = abstract === '' && keywords.length === 0 ? ENOUGH_BY_TITLE : ENOUGH;
	const elsewhere = isElsewhere(categories[0] ?? '');
	return [...count.tallies]
		.filter(([, tally]) => tally.score >= enough && !isVetoed(tally, elsewhere))
		.map(([topic, { score, evidence }]) => ({ topic, score, evidence }))
		.toSorted((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
		.slice(0, options.limit ?? 3);
};
