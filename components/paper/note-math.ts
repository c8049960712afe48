import { textParts } from './math-parts.ts';

/** Around the number of a formula; for private use, so that no text has it, and Markdown reads it as a letter. */
const MARK = '\uE000';
const PLACE = /\uE000(\d+)\uE000/gu;

export interface NoteFormula {
	tex: string;
	isDisplay: boolean;
	/** As it was typed. */
	source: string;
}

/**
 * A note without its formulas, which Markdown would take for emphasis and escapes; each has left its
 * number behind.
 */
export const hideMath = (note: string): { markdown: string; formulas: NoteFormula[] } => {
	const formulas: NoteFormula[] = [];
	const parts = textParts(note);
	const markdown = parts.map(({ text, isMath, isDisplay, start }, at) => {
		const source = note.slice(start, parts[at + 1]?.start);
		if (!isMath) return source;
		formulas.push({ tex: text, isDisplay, source });
		return `${MARK}${formulas.length - 1}${MARK}`;
	});
	return { markdown: markdown.join(''), formulas };
};

/** A text of such a note as it was typed, for code and addresses. */
export const withSources = (text: string, formulas: readonly NoteFormula[]): string =>
	text.replaceAll(PLACE, (place, number: string) => formulas[Number(number)]?.source ?? place);

/** A text of such a note, cut at its formulas. */
export const cutAtMath = (
	text: string,
	formulas: readonly NoteFormula[],
): (string | NoteFormula)[] =>
	// Every other piece is what stood between two marks.
	text
		.split(PLACE)
		.map((piece, at) => (at % 2 === 1 ? (formulas[Number(piece)] ?? piece) : piece))
		.filter((piece) => piece !== '');
