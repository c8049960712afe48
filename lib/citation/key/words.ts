import { plainTitle, tokenise, cleanTitle } from '../title/tokens.ts';
import { foldKey } from './fold.ts';

/** Words that no key is made of, unless there is no other; Google Scholar skips these. */
const SKIPPED = new Set(
	(
		'a an the on in of for to and or nor but so yet with by from at as is are be its via into onto ' +
		'do does can how what why when where which that this these over under using through towards ' +
		'toward between among against about after before'
	).split(' '),
);

/** arXiv’s own citations skip these few (arxiv-browse, `formatting/cite.py`). */
const SKIPPED_BY_ARXIV = new Set([...SKIPPED, 'all', 'you', 'we', 'it', 'not']);

/** The title without math, which says nothing in a key. */
const spoken = (title: string): string =>
	tokenise(cleanTitle(title))
		.map((token) => (token.kind === 'math' ? ' ' : token.text))
		.join('');

const significant = (title: string, skipped: ReadonlySet<string>): string[] => {
	const words = (spoken(title).trim() || plainTitle(title))
		.replaceAll(/['’]s\b/gu, 's')
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.map(foldKey)
		.filter(Boolean);
	const telling = words.filter((word) => !skipped.has(word.toLowerCase()));
	return telling.length > 0 ? telling : words;
};

/** Words of a title that say something, as written; of “Pre-training” the first is “Pre”. */
export const titleWords = (title: string): string[] => significant(title, SKIPPED);

export const arxivWords = (title: string): string[] => significant(title, SKIPPED_BY_ARXIV);
