/** Where words are looked for; `any` is every field, and what a bare word means. */
export type TextField = 'any' | 'title' | 'author' | 'abstract' | 'notes';
/**
 * Fields whose values are names out of a list. Tags and categories have others under them: `nlp` is asked
 * for with `nlp/speech`, `cs` with `cs.CL`.
 */
export type NameField = 'topic' | 'tag' | 'venue' | 'category' | 'site';

export const TEXT_FIELDS = ['title', 'author', 'abstract', 'notes'] as const;
export const NAME_FIELDS = ['topic', 'tag', 'venue', 'category', 'site'] as const;

/**
 * `unread` is whatever was not begun: marked `to-read`, or not marked at all.
 */
export const STATES = ['unread', 'to-read', 'reading', 'read', 'starred'] as const;
export type State = (typeof STATES)[number];

export const PARTS = ['code', 'pdf', 'notes', 'abstract'] as const;
export type PaperPart = (typeof PARTS)[number];

/** Words in a row; the last one may go on unless `exact`. */
export interface TextValue {
	text: string;
	exact: boolean;
}

/** Years from … to, both included. */
export interface YearRange {
	from?: number;
	to?: number;
}

export type Unit = 'd' | 'w' | 'm' | 'y';

/**
 * The last so many days, weeks, months or years; or from … to, both included, each a day, a month or
 * a year: `2026-01-15`, `2026-01`, `2026`.
 */
export type SavedRange = { last: number; unit: Unit } | { from?: string; to?: string };

/**
 * One condition of a query; all of them hold of what is found. Of several values, which a comma
 * separates, one is enough.
 */
export type Term = {
	/** Whether what fits is left out. */
	not: boolean;
} & (
	| { field: TextField; values: TextValue[] }
	| { field: NameField; values: string[] }
	| { field: 'year'; values: YearRange[] }
	| { field: 'saved'; values: SavedRange[] }
	| { field: 'is'; values: State[] }
	| { field: 'has'; values: PaperPart[] }
);

export type Field = Term['field'];

/** A term and where it stands in the text: `[start, end)`. */
export interface Part {
	term: Term;
	start: number;
	end: number;
}

export interface Problem {
	code: /** A field without a value, as while it is typed. */
		| 'no-value'
		/** Not one of the field's values. */
		| 'unknown-value'
		/** No year or range of years. */
		| 'no-year'
		/** No date, range of dates or length of time. */
		| 'no-date'
		/** What comes after is not looked at. */
		| 'too-long';
	start: number;
	end: number;
	field?: Field;
}

/** What a text asks for. A part with a problem is left out; the others count. */
export interface Query {
	parts: Part[];
	problems: Problem[];
}
