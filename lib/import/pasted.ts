import { identify } from '../paper/identity.ts';
import type { PaperId } from '../paper/paper.ts';
import { versionIn } from '../paper/version.ts';
import type { ImportProblem } from './importer.ts';

export interface PastedId {
	id: PaperId;
	version?: number;
	/** From 1. */
	line: number;
}

/** What separates ids on one line; a comma or semicolon may also belong to a DOI. */
const SEPARATOR = /[\s|]+|[,;](?=\s|$|arxiv|doi|https?:|10\.\d{4}|\d{4}\.\d{4})/iu;
/** Marks of lists, and words that people write before an id. */
const NOISE = /^(?:[-*•·]|\d{1,3}[.)]|\[\d*\]|arxiv:?|doi:?|pmid:?|https?:\/\/?)$/iu;
/** “arXiv: 1706.03762” is one id. */
const SPACED = /\b(arxiv|doi|pmid|acl)\s*:\s+(?=\S)/giu;

/** Around links in Markdown and in the source of pages: `[Adam](https://…)`, `<a href="https://…">`. */
const AROUND_LINK = /\]\(|[<"'](?=https?:)|["'](?=[>)\s])/giu;

/** Most lines that are read: what is longer is no list that somebody pasted. */
const MOST_LINES = 20_000;

type Named = Pick<PastedId, 'id' | 'version'>;

const namedBy = (text: string): Named | undefined => {
	const id = identify(text);
	if (id === undefined) return undefined;
	const version = versionIn(text, id);
	return { id, ...(version !== undefined && { version }) };
};

const idsIn = (line: string): Named[] => {
	const whole = namedBy(line);
	if (whole !== undefined && !/\s\S+\.\S/u.test(line.trim())) return [whole];
	return line
		.replaceAll(AROUND_LINK, ' ')
		.replaceAll(SPACED, '$1:')
		.split(SEPARATOR)
		.flatMap((word) => (word === '' || NOISE.test(word) ? [] : (namedBy(word) ?? [])));
};

/**
 * Reads a pasted list of arXiv ids, DOIs and links, whatever stands around them, each id once. What
 * they are is not known yet: each is looked up in its source.
 */
export const readPasted = (text: string): { ids: PastedId[]; problems: ImportProblem[] } => {
	const seen = new Set<PaperId>();
	const ids: PastedId[] = [];
	const problems: ImportProblem[] = [];
	for (const [index, content] of text
		.split(/\r\n?|\n/u)
		.slice(0, MOST_LINES)
		.entries()) {
		if (content.trim() === '') continue;
		const line = index + 1;
		const found = idsIn(content);
		if (found.length === 0) {
			problems.push({ line, code: 'no-id', detail: content.trim().slice(0, 80) });
		}
		for (const named of found) {
			if (seen.has(named.id)) continue;
			seen.add(named.id);
			ids.push({ ...named, line });
		}
	}
	return { ids, problems };
};
