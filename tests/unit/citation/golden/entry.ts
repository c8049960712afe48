import type { PaperDraft } from '../../../../lib/paper/paper.ts';

export const named = (...names: string[]) => names.map((name) => ({ name }));

export interface GoldenEntry {
	what: string;
	key: string;
	draft: Partial<PaperDraft>;
	bibtex: string;
	biblatex: string;
}
