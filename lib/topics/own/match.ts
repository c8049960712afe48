import type { Adjustments } from '../adjust.ts';
import { quoted, type Passage } from '../reading.ts';
import type { ClassifyInput, Evidence, RankedTopic } from '../topic.ts';
import { Trie } from '../trie.ts';
import { isAlike } from './alike.ts';
import type { Alike, OwnTopic } from './schema.ts';
import { conditionOf, namesIn, type Term } from './term.ts';

/** Authors looked at: a paper of a large collaboration has some 3,000. */
const MOST_AUTHORS = 4_000;

/** How much a term says by what it looks at; a topic's score is the sum. */
const POINTS = { author: 3, category: 1, title: 3, abstract: 1, keywords: 1, alike: 1 } as const;

interface Said {
	topic: string;
	points: number;
	evidence: Evidence;
}

/** Several terms of a topic, all of which a paper must have. */
interface Joined {
	topic: string;
	/** What stands for each of the terms, as if it were a topic of its own. */
	parts: readonly string[];
	excludes: boolean;
}

interface Compiled {
	phrases: Trie;
	authors: { topic: string; names: readonly string[]; excludes: boolean }[];
	categories: { topic: string; prefix: string; excludes: boolean }[];
	joined: Joined[];
}

const compile = (topics: readonly OwnTopic[]): Compiled => {
	const compiled: Compiled = {
		phrases: new Trie((phrase) => [phrase.split(' ')]),
		authors: [],
		categories: [],
		joined: [],
	};
	const addTerm = (topic: string, term: Term, excludes: boolean): void => {
		if (term.kind === 'author') compiled.authors.push({ topic, names: term.names, excludes });
		else if (term.kind === 'category') {
			compiled.categories.push({ topic, prefix: term.prefix, excludes });
		} else {
			const strength = excludes ? 'not' : 'strong';
			compiled.phrases.add(term.words[0]!, term.words.join(' '), { topic, strength });
		}
	};
	const add = (topic: string, source: string, excludes: boolean): void => {
		const terms = conditionOf(source);
		if (terms.length === 1) return addTerm(topic, terms[0]!, excludes);
		const number = compiled.joined.length;
		// No id of a topic has a space.
		const parts = terms.map((_, at) => `${topic} ${number} ${at}`);
		for (const [at, part] of parts.entries()) addTerm(part, terms[at]!, false);
		compiled.joined.push({ topic, parts, excludes });
	};
	for (const { id, terms, not } of topics) {
		for (const term of terms) add(id, term, false);
		for (const term of not) add(id, term, true);
	}
	return compiled;
};

/** Points that a topic of words must have: what says the least is enough, until corrections ask for more. */
const LEAST = 1;

/** What one step of a correction makes of the likeness that is needed: a sixth more or less. */
const BENT = 1.15;

const bent = (alike: Alike, by = 0): Alike => ({ ...alike, enough: alike.enough * BENT ** by });

const isWithin = (category: string, prefix: string): boolean =>
	category === prefix || category.startsWith(`${prefix}.`);

/**
 * A user's own topics, compiled once. A text is walked once for all of them, with the tree of words
 * of the built-in topics, so that no term that a user can write makes a page slow.
 */
export class OwnMatcher {
	readonly #topics: readonly OwnTopic[];
	readonly #compiled: Compiled;

	/** @throws Error if a term can match nothing; topics that the schema has seen have none. */
	constructor(topics: readonly OwnTopic[]) {
		this.#topics = topics;
		this.#compiled = compile(topics);
	}

	/** The own topics of a paper, best first. */
	match(
		input: ClassifyInput,
		reading: readonly Passage[],
		adjustments: Adjustments = {},
	): RankedTopic[] {
		const excluded = new Set<string>();
		const found = new Map<string, RankedTopic>();
		const say = ({ topic, points, evidence }: Said): void => {
			const ranked = found.get(topic) ?? { topic, score: 0, evidence: [] };
			found.set(topic, ranked);
			const known = ranked.evidence.some(
				({ phrase, where }) => phrase === evidence.phrase && where === evidence.where,
			);
			if (known) return;
			ranked.score += points;
			ranked.evidence.push(evidence);
		};
		this.#readPhrases(reading, say, excluded);
		this.#readAuthors(input.authors ?? [], say, excluded);
		this.#readCategories(input.categories ?? [], say, excluded);
		this.#join(found, excluded);
		for (const { id, alike } of this.#topics) {
			const shared = alike === undefined ? [] : isAlike(bent(alike, adjustments[id]), reading);
			for (const evidence of shared) say({ topic: id, points: POINTS.alike, evidence });
		}
		return [...found.values()]
			.filter(
				({ topic, score }) => !excluded.has(topic) && score >= this.#least(topic, adjustments),
			)
			.toSorted((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
	}

	/** What terms said of their parts of a whole, the whole says, if it has them all. */
	#join(found: Map<string, RankedTopic>, excluded: Set<string>): void {
		for (const { topic, parts, excludes } of this.#compiled.joined) {
			const said = parts.flatMap((part) => found.get(part) ?? []);
			for (const part of parts) found.delete(part);
			if (said.length < parts.length) continue;
			if (excludes) excluded.add(topic);
			const whole = found.get(topic) ?? { topic, score: 0, evidence: [] };
			found.set(topic, whole);
			for (const { score, evidence } of said) {
				whole.score += score;
				whole.evidence.push(...evidence);
			}
		}
	}

	/** Points that a topic must have; likeness has been bent by itself. */
	#least(topic: string, adjustments: Adjustments): number {
		const isOfWords = this.#topics.some(({ id, alike }) => id === topic && alike === undefined);
		return isOfWords ? LEAST + Math.max(0, adjustments[topic] ?? 0) : 0;
	}

	#readPhrases(
		reading: readonly Passage[],
		say: (said: Said) => void,
		excluded: Set<string>,
	): void {
		for (const passage of reading) {
			for (let at = 0; at < passage.words.length; at += 1) {
				for (const { topic, strength, from, to } of this.#compiled.phrases.matchesAt(
					passage.words,
					at,
				)) {
					if (strength === 'not') excluded.add(topic);
					const { where } = passage;
					const phrase = quoted(passage, from, to);
					say({ topic, points: POINTS[where], evidence: { phrase, where, by: 'own' } });
				}
			}
		}
	}

	#readAuthors(
		authors: NonNullable<ClassifyInput['authors']>,
		say: (said: Said) => void,
		excluded: Set<string>,
	): void {
		if (this.#compiled.authors.length === 0) return;
		for (const { name } of authors.slice(0, MOST_AUTHORS)) {
			const parts = new Set(namesIn(name));
			for (const { topic, names, excludes } of this.#compiled.authors) {
				if (!names.every((part) => parts.has(part))) continue;
				if (excludes) excluded.add(topic);
				const evidence: Evidence = { phrase: name, where: 'authors', by: 'own' };
				say({ topic, points: POINTS.author, evidence });
			}
		}
	}

	#readCategories(
		categories: readonly string[],
		say: (said: Said) => void,
		excluded: Set<string>,
	): void {
		for (const category of categories) {
			for (const { topic, prefix, excludes } of this.#compiled.categories) {
				if (!isWithin(category.toLowerCase(), prefix)) continue;
				if (excludes) excluded.add(topic);
				const evidence: Evidence = { phrase: category, where: 'categories', by: 'own' };
				say({ topic, points: POINTS.category, evidence });
			}
		}
	}
}
