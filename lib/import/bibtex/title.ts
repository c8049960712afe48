import { decodeTex } from '../../citation/latex/decode.ts';
import { tidy, withoutMarkup } from '../../citation/text.ts';
import { isSmartlyProtected, WORD } from '../../citation/title/protect.ts';
import { tokenise } from '../../citation/title/tokens.ts';

/** More words than this in braces of their own, and somebody braced them all. */
const MOST_FIXED = 0.5;

type Range = readonly [start: number, end: number];

/** Words whose capitals the file protects and smart protection would not. */
const fixedCaseOf = (text: string, braced: readonly Range[]): string[] => {
	// ADS and Mendeley brace every title as a whole.
	const inner = braced.filter(([start, end]) => start > 0 || end < text.length);
	if (inner.length === 0) return [];
	// What everybody braces, we among them, says nothing of the others.
	const words = [...text.matchAll(WORD)].filter(
		({ 0: word, index }) =>
			/\p{Lu}/u.test(word) &&
			!/^[AI]$/u.test(word) &&
			!isSmartlyProtected(word, text.charAt(index + word.length)),
	);
	const fixed = words.filter(({ 0: word, index }) =>
		inner.some(([start, end]) => start < index + word.length && end > index),
	);
	return fixed.length > Math.max(1, words.length * MOST_FIXED) ? [] : fixed.map(([word]) => word);
};

const hasMath = (title: string): boolean => tokenise(title).some(({ kind }) => kind === 'math');

/** A title’s text, and the words whose capitals its braces keep. */
export const readTitle = (tex: string): { title: string; fixedCase: string[] } => {
	const source = tex.replaceAll(/\s+/gu, ' ').trim();
	const decoded = decodeTex(source, { styles: true });
	// Two escaped dollars are no math; they are kept escaped where they would be taken for it.
	const isMixed = source.includes(String.raw`\$`) && hasMath(decoded.text);
	const { text, braced } = isMixed ? decodeTex(source, { styles: true, dollars: true }) : decoded;
	const title = tidy(text.normalize('NFC'));
	// Crossref has titles with the tags of web pages; braces are not looked for among those.
	const plain = withoutMarkup(title);
	return plain === title
		? { title, fixedCase: fixedCaseOf(text, braced) }
		: { title: tidy(plain), fixedCase: [] };
};
