import { lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import type { Evidence } from './topic.ts';
import type { Match, Strength } from './trie.ts';

export type Place = 'title' | 'abstract' | 'keywords';

/** Points of a phrase by where it stands; tuned on papers of 2017 to 2026 and by reading. */
export const POINTS: Record<Place, Record<Strength, number>> = {
	title: { strong: 3, title: 1.75, weak: 0.6, keyword: 0, not: 0 },
	abstract: { strong: 1.4, title: 0.4, weak: 0.3, keyword: 0, not: 0 },
	keywords: { strong: 1.2, title: 0.9, weak: 0.5, keyword: 0.9, not: 0 },
};

/** What a further phrase of a topic adds after the first in its place, as a share of its points. */
const FURTHER = 0.7;
/** The same for a phrase that was there before. */
const REPEATED = 0.4;
/** Times that one phrase counts in one place. */
const MOST_REPEATS = 3;

/** What speaks for one topic. */
export interface Tally {
	score: number;
	/** Whether the title names the topic by a strong phrase. */
	named: boolean;
	evidence: Evidence[];
	/** How often each phrase was met, by place and words. */
	met: Map<string, number>;
}

/** A name that its authors gave in capitals, “GRASP: …”, says nothing of grasping. */
const NAME = /^\s*([\p{Lu}\p{N}]{3,})\s*:/u;

/** Counts for every topic what speaks for it. */
export class Tallies {
	readonly byTopic = new Map<string, Tally>();
	readonly #name: string | undefined;

	constructor(title: string) {
		this.#name = NAME.exec(title)?.[1];
	}

	#of(topic: string): Tally {
		let tally = this.byTopic.get(topic);
		if (tally === undefined) {
			tally = { score: 0, named: false, evidence: [], met: new Map() };
			this.byTopic.set(topic, tally);
		}
		return tally;
	}

	add(topic: string, points: number, evidence: Evidence): void {
		if (points === 0) return;
		const tally = this.#of(topic);
		const key = `${evidence.where}:${evidence.phrase.toLowerCase()}`;
		const times = tally.met.get(key) ?? 0;
		tally.met.set(key, times + 1);
		if (times >= MOST_REPEATS) return;
		const isFirst = !tally.evidence.some(({ where }) => where === evidence.where);
		tally.score += points * (isFirst ? 1 : times > 0 ? REPEATED : FURTHER);
		if (times === 0) tally.evidence.push(evidence);
	}

	/** Looks for every phrase of the lexicon in one text. */
	read(text: string, where: Place): void {
		const words = wordsOf(text);
		const trie = lexicon();
		/** By topic, the word up to which a longer phrase has spoken. */
		const spoken = new Map<string, number>();
		const note = ({ topic, strength, from, to }: Match): void => {
			if (strength === 'keyword' && where !== 'keywords') return;
			if (to <= (spoken.get(topic) ?? 0)) return;
			spoken.set(topic, to);
			const phrase = text.slice(words[from]!.start, words[to - 1]!.end);
			if (phrase === this.#name) return;
			this.add(topic, POINTS[where][strength], { phrase, where });
			if (where === 'title' && strength === 'strong') this.#of(topic).named = true;
		};
		for (let at = 0; at < words.length; at += 1) {
			for (const match of trie.matchesAt(words, at)) note(match);
		}
	}
}
