import type { Author } from '../paper/paper.ts';
import { clean, findOptional } from './dom.ts';
import { listIn, recordIn, textIn, type Entry } from './json.ts';

/** Far more than a page says of one paper. */
const LONGEST = 500_000;

const parsed = (source: string | null | undefined): unknown => {
	if (!source || source.length > LONGEST) return undefined;
	try {
		return JSON.parse(source) as unknown;
	} catch {
		return undefined;
	}
};

/** A page's own description for search engines: a graph whose second part has the paper. */
const articleIn = (document: Document): Entry | undefined => {
	const script = findOptional(document, 'script.schema-data');
	const graph = listIn(recordIn(parsed(script?.textContent))?.['@graph']);
	return graph.flatMap((part) => listIn(part).map(recordIn)).find(Boolean);
};

/** What is known of a paper; empty where it is not told. */
export interface Described {
	authors: Author[];
	abstract: string;
	venue: string;
	date: string;
	/** Its page at a publisher's, or its DOI. */
	address: string;
}

/** Before the abstract it has what a model made of it. */
const abstractOf = (article: Entry): string => {
	const summary = textIn(article['about']);
	const text = textIn(article['abstract']);
	return clean(summary !== '' && text.startsWith(summary) ? text.slice(summary.length) : text);
};

/**
 * What the page describes, if it is the paper of that title: the application goes from paper to paper
 * without a load, and the description stays.
 */
export const describedAs = (document: Document, title: string): Described | undefined => {
	const article = articleIn(document);
	const name = clean(textIn(article?.['name']) || textIn(article?.['headline']));
	if (article === undefined || name !== title) return undefined;
	return {
		authors: listIn(article['author'])
			.map((author) => ({ name: clean(textIn(recordIn(author)?.['name'])) }))
			.filter((author) => author.name !== ''),
		abstract: abstractOf(article),
		venue: textIn(article['publication']),
		date: textIn(article['datePublished']),
		address: textIn(article['sameAs']),
	};
};
