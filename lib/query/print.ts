import type { SavedRange, Term, TextValue, YearRange } from './term.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Text that the parser would cut or read as something else needs quotes. */
const name = (text: string): string => (/[\s,"]|^[“„]/.test(text) ? quoted(text) : text);

const words = ({ text, exact }: TextValue): string => (exact ? quoted(text) : text);

const range = ({ from = '', to = '' }: { from?: number | string; to?: number | string }): string =>
	from === to ? String(from) : `${from}..${to}`;

const saved = (value: SavedRange): string =>
	'last' in value ? `${value.last}${value.unit}` : range(value);

const valuesOf = (term: Term): string[] => {
	switch (term.field) {
		case 'any':
		case 'title':
		case 'author':
		case 'abstract':
		case 'notes':
			return term.values.map(words);
		case 'year':
			return term.values.map((value: YearRange) => range(value));
		case 'saved':
			return term.values.map(saved);
		default:
			return term.values.map(name);
	}
};

/** A term as it is typed; the parser reads the same term out of it. */
export const printTerm = (term: Term): string => {
	const prefix = term.field === 'any' ? '' : `${term.field}:`;
	return `${term.not ? '-' : ''}${prefix}${valuesOf(term).join(',')}`;
};

export const printTerms = (terms: readonly Term[]): string => terms.map(printTerm).join(' ');
