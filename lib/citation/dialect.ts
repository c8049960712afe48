import type { CitationFormat } from './format.ts';
import biblatex from './formats/biblatex.format.ts';
import bibtex from './formats/bibtex.format.ts';
import type { CitationOptions } from './options.ts';

/** What “Export BibTeX” and “Copy BibTeX” write. */
export const dialectOf = ({ dialect }: CitationOptions): CitationFormat =>
	dialect === 'biblatex' ? biblatex : bibtex;
