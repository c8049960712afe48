import { defaultCitationOptions, type CitationOptions } from '../../../../lib/citation/options.ts';
import type { PaperDraft } from '../../../../lib/paper/paper.ts';

export const named = (...names: string[]) => names.map((name) => ({ name }));

/** The version that was read is named. */
export const VERSIONED: Partial<CitationOptions> = {
	fields: { ...defaultCitationOptions.fields, version: true },
};

export interface GoldenEntry {
	what: string;
	key: string;
	draft: Partial<PaperDraft>;
	options?: Partial<CitationOptions>;
	bibtex: string;
	biblatex: string;
}
