import { wordFrom, wordTo } from './borders.ts';
import { WordTable } from './word-table.ts';

/** Words looked at of one text: an abstract has some 250, so this bounds only the absurd. */
const MOST_WORDS = 1_200;
/** Characters looked at of one text, for the same reason. */
const MOST_CHARACTERS = 10_000;

export interface Word {
	/** The same for the same letters, for as long as they are remembered; 0 for what is no word. */
	id: number;
	/** Lower case, American, without marks, singular. */
	folded: string;
	/** The same as inflected; what a `*` is held against. */
	plain: string;
	/** Hash of `folded`, of 32 bits; 0 for what is no word. */
	hash: number;
	/** Hashes of the parts of a coined name: “video” and “chat” of “VideoChat3”. */
	parts: readonly number[];
	/** Where it stands in the text. */
	start: number;
	end: number;
}

/** Words that end like a plural and are none, and plurals of their own kind. */
const ODD = new Map([
	['analyses', 'analysis'],
	['biases', 'bias'],
	['corpora', 'corpus'],
	['hypotheses', 'hypothesis'],
	['indices', 'index'],
	['lens', 'lens'],
	['lenses', 'lens'],
	['matrices', 'matrix'],
	['series', 'series'],
	['species', 'species'],
	['viruses', 'virus'],
	['vertices', 'vertex'],
]);

/** Folds simple plurals: “models” is “model”, “studies” is “study”, “bias” and “loss” stay. */
export const singular = (word: string): string => {
	const odd = ODD.get(word);
	if (odd !== undefined) return odd;
	if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is|as)$/.test(word)) return word;
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** Verbs in -ise; “noise”, “supervise” and “advertise” are none. */
const ISE =
	/^(.*(?:amort|central|factor|final|formal|general|initial|local|maxim|memor|minim|normal|optim|parameter|personal|quant|random|regular|summar|synthes|token|visual))is(e|ed|es|er|ers|ing|ation|ations)$/;

/** The ending alone: most words lack it, and this is sooner seen. */
const ISE_END = /is(?:e[drs]?|ers|ing|ations?)$/;

/** Folds British into American spelling. */
export const american = (word: string): string => {
	if (word.length < 7) return word;
	let folded = ISE_END.test(word) ? word.replace(ISE, '$1iz$2') : word;
	if (folded.includes('our')) {
		folded = folded.replace('behaviour', 'behavior').replace('neighbour', 'neighbor');
	}
	return folded.includes('ell')
		? folded.replace(/^(model|label|unlabel)l(?=ed|ing)/, '$1')
		: folded;
};

const MARKS = /\p{M}/gu;
/** `\mathcal`, `\textbf`: a command, not a word; `<jats:p>`, `</b>`: markup, not a word. */
const NO_WORDS = /\\[a-zA-Z]+|<\/?[a-zA-Z][\w:-]*(?:\s+[\w:-]+=[^<>]*)?\s*\/?>/g;

const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text);

/** Shortest word that loses its marks, in letters: “Kähler” is “kahler”, “hội” is no “hoi”. */
const SHORTEST_MARKED = 5;

const plainOf = (word: string): string => {
	if (isAscii(word)) return american(word.toLowerCase());
	const lower = word.normalize('NFKC').toLowerCase();
	if (isAscii(lower) || lower.length < SHORTEST_MARKED) return american(lower);
	return american(lower.normalize('NFKD').replace(MARKS, ''));
};

interface Fold {
	id: number;
	plain: string;
	folded: string;
	hash: number;
	parts: readonly number[];
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3). */
export const mixed = (hash: number): number => {
	const first = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
	const second = Math.imul(first ^ (first >>> 13), 0xc2b2_ae35);
	return (second ^ (second >>> 16)) >>> 0;
};

/** FNV-1a over UTF-16 units, mixed. */
export const hashOf = (word: string): number => {
	let hash = 0x811c_9dc5;
	for (let at = 0; at < word.length; at += 1) {
		hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
	}
	return mixed(hash);
};

/** Folds of the words met so far: a page's words repeat, and folding costs more than looking up. */
const folds = new WordTable<Fold>();
let lastId = 0;

/** Longest word that can be of a phrase; text without blanks makes one long word. */
const LONGEST_WORD = 40;

/** Where a coined name is cut: before a capital after a small letter or before the last of several. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/u;
/** Shortest part that says something, in letters. */
const SHORTEST_PART = 2;
const NO_PARTS: readonly number[] = [];
/** Most words have no seam, and this tells it sooner. */
const PLAIN = /^[A-Za-z]?[a-z]*$/;

const partsOf = (word: string): readonly number[] => {
	if (word.length < 2 * SHORTEST_PART || PLAIN.test(word)) return NO_PARTS;
	if (!/.\p{Lu}|\p{L}\p{N}/u.test(word)) return NO_PARTS;
	const parts = word.split(SEAM);
	if (parts.length === 1) return NO_PARTS;
	return parts
		.filter((part) => part.length >= SHORTEST_PART && !/^\p{N}/u.test(part))
		.map((part) => hashOf(`~${singular(plainOf(part))}`));
};

const NO_WORD: Fold = { id: 0, plain: '', folded: '', hash: 0, parts: NO_PARTS };

const newFold = (word: string): Fold => {
	const plain = plainOf(word);
	const folded = singular(plain);
	lastId += 1;
	return { id: lastId, plain, folded, hash: hashOf(folded), parts: partsOf(word) };
};

const foldOf = (text: string, start: number, end: number): Fold =>
	end - start > LONGEST_WORD ? NO_WORD : folds.get(text, start, end, newFold);

/** Splits a text into words, at most {@link MOST_WORDS} of them. */
export const wordsOf = (text: string): Word[] => {
	const words: Word[] = [];
	// Commands are blanked, not cut, so that positions stay those of the text.
	const cut = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
	const readable = /[\\<]/.test(cut)
		? cut.replace(NO_WORDS, (command) => ' '.repeat(command.length))
		: cut;
	for (let start = wordFrom(readable, 0); start < readable.length;) {
		const end = wordTo(readable, start);
		const { id, plain, folded, hash, parts } = foldOf(readable, start, end);
		words.push({ id, plain, folded, hash, parts, start, end });
		if (words.length === MOST_WORDS) break;
		start = wordFrom(readable, end);
	}
	return words;
};
