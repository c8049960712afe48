import type { CitationRecord } from './record.ts';

/** What is said of a work that is accepted and has no date yet. */
const FORTHCOMING = /\b(?:in press|in print|forthcoming|to appear|accepted for publication)\b/iu;

const isForthcoming = (note = ''): boolean => FORTHCOMING.test(note);

/** Whether there is no date, and no note says why. */
export const lacksDate = ({ issued, publication: { note } }: CitationRecord): boolean =>
	issued === undefined && !isForthcoming(note);

/**
 * The notes of an entry on what it is and when. Without a date its year is that of the saving, and a
 * note says so: of a forthcoming work, on what day it was that.
 */
export const notesOfDate = (
	{ issued, accessed, publication: { note } }: CitationRecord,
	undated: string,
): (string | undefined)[] => {
	if (issued !== undefined) return [note];
	if (!isForthcoming(note)) return [note, undated];
	return [`${note?.replace(/\.$/u, '')} (as of ${accessed})`];
};

const AS_OF = /\s*\(as of \d{4}-\d{2}-\d{2}\)$/u;

/** A note of a forthcoming work as it was before; `undefined` where it is none that we wrote. */
export const forthcomingIn = (note: string): string | undefined =>
	isForthcoming(note) && AS_OF.test(note) ? note.replace(AS_OF, '') : undefined;
