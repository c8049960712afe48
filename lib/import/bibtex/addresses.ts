import { identify } from '../../paper/identity.ts';

/** Reads a field’s text; empty where there is none. */
export type FieldText = (name: string) => string;

/** `\href{https://…}{the blog}`; what is printed may hold commands of its own. */
const HREF = /\\href\s*\{([^{}]*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gu;

/** The same TeX with the addresses of its links where they are read: “the blog: https://…”. */
export const withAddresses = (tex: string): string =>
	tex.includes(String.raw`\href`)
		? tex.replaceAll(HREF, (_, url: string, text: string) => {
				// What leads to a paper by its id has that id for its text.
				if (identify(url) !== undefined) return text;
				return text.includes('://') ? `\\url{${url}}` : `${text}: \\url{${url}}`;
			})
		: tex;

/** The first address of a text; the full stop behind it is the sentence’s. */
const addressIn = (text: string): string =>
	/https?:\/\/[^\s{}<>]+/iu.exec(text)?.[0].replace(/[.,;]+$/u, '') ?? '';

/** What is said before an address that stands alone: “URL ”, “[Online]. Available: ”. */
const LEAD = /^(?:\[online\][.,;:]?\s*)?(?:available(?:\s+(?:at|from|online))?:?|url:?)?\s*<?/iu;

/** An address beside which nothing is said; empty where there is more, or none. */
export const soleAddress = (text: string): string => {
	const rest = text.trim().replace(LEAD, '');
	return /^https?:\/\/\S+$/iu.test(rest) ? addressIn(rest) : '';
};

/** The first, where Mendeley wrote several; people leave out what browsers do. */
const urlField = (field: FieldText): string =>
	field('url')
		.replace(/\s+https?:.*$/iu, '')
		.replace(/^<(.*)>$/u, '$1')
		.replace(/^(?=www\.)/iu, 'http://')
		.replaceAll(' ', '%20');

/** Where an entry says that its work is found; ADS has a page of its own for it. */
export const urlOf = (field: FieldText): string =>
	urlField(field) ||
	addressIn(field('howpublished')) ||
	soleAddress(field('note')) ||
	field('adsurl');

/** A preprint’s id alone. */
const PREPRINT = /^(?:arxiv[:\s]\s*\S+(?:\s*\[[\w.-]+\])?|arxiv preprint .*)$/iu;
/** Ids, each followed by a space or nothing: else there would be many ways to tell them apart. */
const IDS = /^(?:\[?(?:pmid|pubmed|doi):\s*\S+(?:\s+|$))+$/iu;

/** Whether an address is said elsewhere: it is the entry’s, or leads to a paper by an id that was read. */
const isSaid = (address: string, url: string): boolean =>
	address === url || identify(address) !== undefined;

/**
 * What `howpublished` and `note` say beyond ids and the entry’s own address.
 * @param url That address.
 */
export const wordsOf = (text: string, url: string): string => {
	const told = text.trim();
	if (PREPRINT.test(told) || IDS.test(told)) return '';
	const address = soleAddress(told);
	if (address !== '') return isSaid(address, url) ? '' : told;
	// Of a link its words are left.
	return url !== '' && told.endsWith(`: ${url}`) ? told.slice(0, -url.length - 2) : text;
};
