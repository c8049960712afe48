/**
 * “US Patent 6,285,999”, “US Patent App. 16/021,971”: what Google Scholar, and we, write in the note
 * of an entry, because BibTeX has no patents.
 */
const PATENT =
	/^((?:[A-Z]\.?[A-Z]\.? |[A-Z][a-z]+ )?patent(?: app(?:\.|lication))?),?(?: no\.?)? ((?:[A-Z]{2} ?)?[A-Z]{0,2}\d[\w,./-]*(?: [A-Z]\d?)?)\.?$/iu;

/** What a note says of a patent and of nothing else. */
export const patentIn = (note: string): { genre: string; number: string } | undefined => {
	const [, genre, number] = PATENT.exec(note.trim()) ?? [];
	// “Patent 2019” tells a year.
	if (genre === undefined || number === undefined || /^\d{4}$/u.test(number)) return undefined;
	return { genre, number };
};
