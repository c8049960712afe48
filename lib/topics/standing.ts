import type { Passage } from './reading.ts';

/**
 * Where the phrases of a topic stand, beside how many there are: at the end of the title or of its
 * first half; after its colon or before; points in the first and the last sentence, in sentences
 * that say what the paper does and in the first of those; how early and how late in the abstract.
 */
const STANDING = {
	head: 0,
	side: 1,
	opening: 2,
	closing: 3,
	claims: 4,
	firstClaim: 5,
	early: 6,
	late: 7,
} as const;
/** How many numbers that makes. */
export const STANDINGS = 8;

/** Most that one of them counts. */
const MOST = 2.5;
/** What their points are divided by. */
const SCALE = 2;

/** Words between which a claim stands: “we” or “this paper”, and a verb a few words on. */
const SUBJECTS = new Set(['our', 'we']);
const WORKS = new Set(['article', 'paper', 'study', 'survey', 'thesis', 'work']);
/** Letters of the longest of them: most words are seen to be none by their length. */
const LONGEST_SUBJECT = 7;
const REACH = 7;
/** First letters of verbs by which papers say what they do, as long as {@link STEM}. */
const STEM = 5;
const VERBS = new Set(
	(
		'addre analy argue bench build built chara const creat demon descr desig devel estab evalu ' +
		'exami explo forma intro inves prese propo prove relea revie show studi study surve'
	).split(' '),
);

/** An abstract's sentences: which one each word stands in, and which of them claim something. */
interface Layout {
	sentenceOf: Uint16Array;
	sentences: number;
	claims: ReadonlySet<number>;
	firstClaim: number;
}

const STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Whether a sentence ends after word `at`: at a full stop before a blank and no small letter. */
const endsAfter = ({ text, words }: Passage, at: number): boolean => {
	const { end } = words[at]!;
	const mark = text.charCodeAt(end);
	if (mark !== STOP && mark !== EXCLAMATION && mark !== QUESTION) return false;
	const next = words[at + 1];
	if (next === undefined || isLower(text.charCodeAt(next.start))) return false;
	return /\s/u.test(text[end + 1] ?? '');
};

const isSubject = ({ words }: Passage, at: number): boolean => {
	const { folded } = words[at]!;
	if (folded.length > LONGEST_SUBJECT) return false;
	if (SUBJECTS.has(folded)) return true;
	return at > 0 && WORKS.has(folded) && words[at - 1]!.plain === 'this';
};

const layoutOf = (passage: Passage): Layout => {
	const { words } = passage;
	const sentenceOf = new Uint16Array(words.length);
	const claims = new Set<number>();
	let sentence = 0;
	let reach = 0;
	for (let at = 0; at < words.length; at += 1) {
		sentenceOf[at] = sentence;
		if (isSubject(passage, at)) reach = at + REACH;
		else if (at < reach && VERBS.has(words[at]!.folded.slice(0, STEM))) claims.add(sentence);
		if (endsAfter(passage, at)) {
			sentence += 1;
			reach = 0;
		}
	}
	const [firstClaim = -1] = claims;
	return { sentenceOf, sentences: sentence + 1, claims, firstClaim };
};

/** Notes where phrases stand in one text of a paper. */
export class Standings {
	readonly #passage: Passage;
	readonly #colon: number;
	readonly #layout: Layout | undefined;

	constructor(passage: Passage) {
		this.#passage = passage;
		this.#colon = passage.where === 'title' ? passage.text.indexOf(':') : -1;
		if (passage.where === 'abstract') this.#layout = layoutOf(passage);
	}

	/** @param standing Of the topic for which the words from `from` up to `to` speak. */
	note(standing: Float64Array, from: number, to: number, points: number): void {
		if (this.#layout !== undefined) this.#noteText(this.#layout, standing, from, points / SCALE);
		else if (this.#passage.where === 'title') this.#noteTitle(standing, from, to);
	}

	#noteTitle(standing: Float64Array, from: number, to: number): void {
		const { words } = this.#passage;
		const colon = this.#colon;
		if (to === words.length || words[to - 1]!.end === colon) standing[STANDING.head] = 1;
		if (colon > 0) add(standing, STANDING.side, words[from]!.start > colon ? 1 : -1);
	}

	#noteText(layout: Layout, standing: Float64Array, from: number, points: number): void {
		const { sentenceOf, sentences, claims, firstClaim } = layout;
		const sentence = sentenceOf[from]!;
		const late = from / sentenceOf.length;
		if (sentence === 0) add(standing, STANDING.opening, points);
		if (sentence === sentences - 1) add(standing, STANDING.closing, points);
		if (claims.has(sentence)) add(standing, STANDING.claims, points);
		if (sentence === firstClaim) add(standing, STANDING.firstClaim, points);
		standing[STANDING.early] = Math.max(standing[STANDING.early]!, 1 - late);
		standing[STANDING.late] = Math.max(standing[STANDING.late]!, late);
	}
}

const add = (standing: Float64Array, which: number, by: number): void => {
	standing[which] = Math.max(-MOST, Math.min(MOST, standing[which]! + by));
};
