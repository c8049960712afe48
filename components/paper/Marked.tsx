import type { ComponentChild } from 'preact';
import { matchedRanges } from '../../lib/query/highlight.ts';
import type { Term, TextField } from '../../lib/query/term.ts';

/** A text in which what the query found is marked. */
export const Marked = ({
	text,
	terms,
	field,
}: {
	text: string;
	terms: readonly Term[];
	field: Exclude<TextField, 'any'>;
}) => {
	const parts: ComponentChild[] = [];
	let at = 0;
	for (const [start, end] of matchedRanges(text, terms, field)) {
		parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
		at = end;
	}
	parts.push(text.slice(at));
	return <>{parts}</>;
};
