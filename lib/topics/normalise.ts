/** Words looked at of one text: an abstract has some 250, so this bounds only the absurd. */
const MOST_WORDS = 1_500;
/** Characters looked at of one text, for the same reason. */
const MOST_CHARACTERS = 12_000;

export interface Word {
	/** Lower case, without marks, singular. */
	folded: string;
	/** Lower case, without marks, as inflected. */
	plain: string;
	/** Where it stands in the text that was looked at. */
	start: number;
	end: number;
}

/** Folds simple plurals: “models” is “model”, “studies” is “study”, “bias” and “loss” stay. */
export const singular = (word: string): string => {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	const isPlural = word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word);
	return isPlural ? word.slice(0, -1) : word;
};

const MARKS = /\p{M}/gu;
/** Letters with their marks, or digits; everything between is a border, a hyphen too. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** `\mathcal`, `\textbf`: a command, not a word. */
const COMMAND = /\\[a-zA-Z]+/g;

const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text);

const plainOf = (word: string): string => {
	const lower = word.toLowerCase();
	return isAscii(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
};

/** Splits a text into words, at most {@link MOST_WORDS} of them. */
export const wordsOf = (text: string): Word[] => {
	const words: Word[] = [];
	// Commands are blanked, not cut, so that positions stay those of the text.
	const readable = text
		.slice(0, MOST_CHARACTERS)
		.replace(COMMAND, (command) => ' '.repeat(command.length));
	for (const match of readable.matchAll(WORD)) {
		const plain = plainOf(match[0]);
		words.push({
			plain,
			folded: singular(plain),
			start: match.index,
			end: match.index + match[0].length,
		});
		if (words.length === MOST_WORDS) break;
	}
	return words;
};
