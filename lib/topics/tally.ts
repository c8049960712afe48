import { lexiconTrie } from './lexicon.ts';
import { quoted, type Passage, type Place } from './reading.ts';
import { Standings, STANDINGS } from './standing.ts';
import type { Evidence } from './topic.ts';
import type { Entry, Match, Strength } from './trie.ts';

/** Points of a phrase by where it stands. */
export const POINTS: Readonly<Record<Place, Readonly<Record<Strength, number>>>> = {
	title: { strong: 3, named: 3, title: 1.75, weak: 0.6, keyword: 0, not: 0 },
	abstract: { strong: 1.4, named: 0.4, title: 0.4, weak: 0.3, keyword: 0, not: 0 },
	keywords: { strong: 1.2, named: 1, title: 0.9, weak: 0.5, keyword: 0.9, not: 0 },
};

/** What a further phrase of a topic adds after the first in its place, as a share of its points. */
const FURTHER = 0.7;
/** The same for a phrase that was there before. */
const REPEATED = 0.4;
/** Times that one phrase counts in one place. */
const MOST_REPEATS = 3;

/** Strengths of a phrase that names its topic where it stands in a title. */
const NAMING: ReadonlySet<Strength> = new Set(['strong', 'named']);

/**
 * Points that are learnt for each phrase and added to those of its strength, by its place among the
 * phrases of the lexicon: no two phrases are equally sure of their topic.
 */
export interface Shifts {
	title: ArrayLike<number>;
	abstract: ArrayLike<number>;
}

/** A phrase that was counted: where, and what share of the points of its strength. */
export interface Said {
	phrase: number;
	where: Place;
	points: number;
	share: number;
}

/** What the lexicon says of one topic. */
export interface Tally {
	/** Points by place. */
	points: Record<Place, number>;
	/** Whether the title names the topic by a strong phrase. */
	named: boolean;
	evidence: Evidence[];
	/** Where its phrases stand: {@link STANDINGS} numbers. */
	standing: Float64Array;
	said: Said[];
	/** How often each phrase was met, by place and words. */
	met: Map<string, number>;
}

/** A name that its authors gave in capitals, “GRASP: …”, says nothing of grasping. */
const NAME = /^\s*([\p{Lu}\p{N}]{3,})\s*:/u;

export type Tallies = ReadonlyMap<string, Tally>;

const newTally = (): Tally => ({
	points: { title: 0, abstract: 0, keywords: 0 },
	named: false,
	evidence: [],
	standing: new Float64Array(STANDINGS),
	said: [],
	met: new Map(),
});

export const isIn = ({ evidence }: Tally, place: Place): boolean =>
	evidence.some(({ where }) => where === place);

const shiftOf = (shifts: Shifts | undefined, where: Place, phrase: number): number =>
	shifts === undefined || where === 'keywords' ? 0 : shifts[where][phrase]!;

/** @param quote The phrase as it stands in the text. */
const count = (
	tally: Tally,
	{ strength, phrase = 0 }: Entry,
	where: Place,
	quote: string,
	shifts: Shifts | undefined,
): void => {
	const points = POINTS[where][strength];
	if (points === 0) return;
	const key = `${where}:${quote.toLowerCase()}`;
	const times = tally.met.get(key) ?? 0;
	tally.met.set(key, times + 1);
	if (times >= MOST_REPEATS) return;
	const share = isIn(tally, where) ? (times > 0 ? REPEATED : FURTHER) : 1;
	tally.points[where] += (points + shiftOf(shifts, where, phrase)) * share;
	tally.said.push({ phrase, where, points, share });
	if (times === 0) tally.evidence.push({ phrase: quote, where, by: 'lexicon' });
};

const readPassage = (
	passage: Passage,
	name: string | undefined,
	tallies: Map<string, Tally>,
	shifts: Shifts | undefined,
): void => {
	const { words, where } = passage;
	const trie = lexiconTrie();
	const standings = new Standings(passage);
	/** By topic, the word up to which a longer phrase has spoken. */
	const spoken = new Map<string, number>();
	const note = (match: Match): void => {
		const { topic, strength, from, to } = match;
		if (strength === 'keyword' && where !== 'keywords') return;
		if (to <= (spoken.get(topic) ?? 0)) return;
		spoken.set(topic, to);
		const phrase = quoted(passage, from, to);
		if (phrase === name || strength === 'not') return;
		const tally = tallies.get(topic) ?? newTally();
		tallies.set(topic, tally);
		count(tally, match, where, phrase, shifts);
		standings.note(tally.standing, from, to, POINTS[where][strength]);
		if (where === 'title' && NAMING.has(strength)) tally.named = true;
	};
	for (let at = 0; at < words.length; at += 1) {
		for (const match of trie.matchesAt(words, at)) note(match);
	}
};

/**
 * Looks for every phrase of the lexicon in the texts of a paper.
 * @param shifts Without them, all phrases of one strength count the same.
 */
export const tallyOf = (reading: readonly Passage[], shifts?: Shifts): Tallies => {
	const tallies = new Map<string, Tally>();
	const name = NAME.exec(reading[0]?.text ?? '')?.[1];
	for (const passage of reading) readPassage(passage, name, tallies, shifts);
	return tallies;
};
