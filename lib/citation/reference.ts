import type { CitedPaper } from './format.ts';
import { displayName } from './names/plain.ts';
import type { CitationOptions } from './options.ts';
import { recordOf, type CitationRecord } from './record.ts';
import { plainContainer, plainTitle } from './title/tokens.ts';

/** So many names stand before “et al.”; of one more, all do. */
const MOST_NAMES = 6;

const namesIn = ({ authors: { names, others } }: CitationRecord): string => {
	const all = names.map(displayName);
	if (others || all.length > MOST_NAMES + 1)
		return `${all.slice(0, MOST_NAMES).join(', ')}, et al.`;
	return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

const placeOf = ({ publication, eprint }: CitationRecord): string | undefined =>
	publication['container-title'] === undefined
		? eprint?.archive === 'arxiv'
			? `arXiv:${eprint.id}`
			: publication.publisher
		: plainContainer(publication['container-title']);

const linkOf = ({ doi, url, eprint }: CitationRecord): string | undefined =>
	eprint?.archive === 'arxiv' || doi === undefined ? url : `https://doi.org/${doi}`;

const stopped = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/**
 * One paper in one line, in no style in particular, for where loading a CSL processor would be felt:
 * “Jacob Devlin and Kenton Lee. BERT: Pre-training. Proceedings of NAACL, 2019. https://doi.org/…”.
 */
export const plainReference = (paper: CitedPaper, options?: CitationOptions): string => {
	const record = recordOf(paper, 0, options);
	const where = [placeOf(record), record.issued?.year].filter(Boolean).join(', ');
	const parts = [namesIn(record), plainTitle(record.title), where].filter(Boolean).map(stopped);
	return [...parts, linkOf(record)].filter(Boolean).join(' ');
};
