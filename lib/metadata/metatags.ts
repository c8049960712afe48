import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft, PaperId } from '../paper/paper.ts';

export interface MetaTag {
	name: string;
	content: string;
}

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Values by lower-case name; “DC.Title” and “dc.title” are one. */
const index = (tags: readonly MetaTag[]): ((...names: string[]) => string[]) => {
	const values = new Map<string, string[]>();
	for (const { name, content } of tags) {
		const key = name.toLowerCase();
		const value = clean(content).slice(0, 10_000);
		if (value) values.set(key, [...(values.get(key) ?? []), value]);
	}
	return (...names) => names.map((name) => values.get(name)).find((found) => found) ?? [];
};

/** “Last, First” tells the parts; “First Last” stays whole. */
const authorOf = (content: string): Author => {
	const [family = '', given, suffix] = content.slice(0, 2_000).split(/,\s*/);
	if (!given) return { name: clean(content).slice(0, 2_000) };
	const name = [given, family, suffix].filter(Boolean).join(' ');
	return { name, family, given, ...(suffix && { suffix }) };
};

/** `2017/06/12`, `2017-06-12`, `2017/6`, `2017`. */
const dayOf = (content: string | undefined): string | undefined => {
	const match = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(content ?? '');
	const [year, month, day] = match?.slice(1) ?? [];
	return (
		[year, month, day]
			.filter((part) => part !== undefined)
			.map((part) => part.padStart(2, '0'))
			.join('-') || undefined
	);
};

/** A DOI in a meta tag, with or without what people write before it. */
const doiIn = (content: string | undefined): PaperId | undefined =>
	identify((content ?? '').replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, ''));

/** Ids that the page names, the best first: its address, then what its head says. */
const idsOf = (url: URL, read: ReturnType<typeof index>): PaperId[] => {
	const ids = [
		identify(url.href),
		identify(`arxiv:${read('citation_arxiv_id')[0] ?? ''}`),
		doiIn(read('citation_doi', 'dc.identifier', 'prism.doi')[0]),
	];
	return [...new Set(ids.filter((id) => id !== undefined))];
};

/**
 * What a page says of its paper in Highwire's `citation_*` tags (which Google Scholar asks
 * publishers for), else in Dublin Core or Open Graph.
 * @returns `undefined` where the page names no paper or no title.
 */
export const draftFromMeta = (
	tags: readonly MetaTag[],
	url: URL,
	pageTitle: string,
): PaperDraft | undefined => {
	const read = index(tags);
	const [id, ...aliases] = idsOf(url, read);
	const title = read('citation_title', 'dc.title', 'og:title')[0] ?? clean(pageTitle);
	if (id === undefined || title === '') return undefined;
	const published = dayOf(
		read('citation_publication_date', 'citation_date', 'citation_online_date', 'dc.date')[0],
	);
	const abstract = read('citation_abstract', 'dc.description', 'og:description')[0];
	const doi = [id, ...aliases].find((each) => each.startsWith('doi:'))?.slice('doi:'.length);
	const pdf = read('citation_pdf_url')[0];
	return {
		id,
		title,
		authors: read('citation_author', 'dc.creator').map(authorOf).slice(0, 10_000),
		...(aliases.length > 0 && { aliases }),
		...(abstract && { abstract }),
		...(published && { published }),
		...(doi && { doi }),
		...(pdf && /^https?:\/\/\S+$/.test(pdf) && { links: [{ kind: 'pdf' as const, url: pdf }] }),
		source: id.slice(0, id.indexOf(':')),
	};
};
