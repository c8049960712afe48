import { arxivId } from '../paper/arxiv-id.ts';
import { bareDoi } from '../paper/doi.ts';
import type { Link, PaperDraft } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { clean, webAddress } from '../sites/dom.ts';
import { makeDraft } from '../sites/draft.ts';
import type { Source } from './source.ts';
import { parseXml, type XmlElement } from './xml.ts';

const BASE = new URL('https://arxiv.org/');

const all = (parent: XmlElement, name: string): XmlElement[] =>
	parent.children.filter((child) => child.name === name);

const textOf = (parent: XmlElement, name: string): string => clean(all(parent, name)[0]?.text);

const terms = (parent: XmlElement, name: string): string[] =>
	all(parent, name).flatMap(({ attributes }) => attributes.get('term') ?? []);

/** “MiniMax: A. Chen, …” comes with an author named “:”. */
const authorsOf = (entry: XmlElement): PaperDraft['authors'] =>
	all(entry, 'author')
		.map((author) => ({ name: textOf(author, 'name') }))
		.filter(({ name }) => /[\p{L}\p{N}]/u.test(name));

/** Its PDF, without the version: the paper is saved, not one version of it. */
const linksOf = (entry: XmlElement): Link[] =>
	all(entry, 'link')
		.filter(({ attributes }) => attributes.get('title') === 'pdf')
		.flatMap(({ attributes }) => webAddress(attributes.get('href'), BASE) ?? [])
		.map((url) => ({ kind: 'pdf', url: url.replace(/^http:/, 'https:').replace(/v\d+$/, '') }));

/** Authors may give several DOIs, one after the other; the first is the paper's. */
const doiOf = (entry: XmlElement): string | undefined => {
	const doi = bareDoi(textOf(entry, 'arxiv:doi').split(' ')[0] ?? '');
	return doi?.startsWith('10.48550/') ? undefined : doi;
};

const draftOf = (entry: XmlElement, id: string): PaperDraft => ({
	...makeDraft({
		id: `arxiv:${id}`,
		title: textOf(entry, 'title'),
		authors: authorsOf(entry),
		abstract: textOf(entry, 'summary'),
		published: /^\d{4}-\d{2}-\d{2}/.exec(textOf(entry, 'published'))?.[0],
		comment: textOf(entry, 'arxiv:comment'),
		journalRef: textOf(entry, 'arxiv:journal_ref'),
		doi: doiOf(entry),
		categories: [...terms(entry, 'arxiv:primary_category'), ...terms(entry, 'category')],
		links: linksOf(entry),
		source: 'arxiv',
	}),
});

const idOf = (entry: XmlElement): string | undefined =>
	arxivId(/\/abs\/(.+)$/.exec(textOf(entry, 'id'))?.[1] ?? '');

const parse = (xml: string): XmlElement[] => {
	const feed = parseXml(xml);
	if (feed.name !== 'feed') throw new SyntaxError(`The answer is a <${feed.name}>.`);
	return all(feed, 'entry');
};

/** arXiv's API: https://info.arxiv.org/help/api/user-manual.html */
export const arxiv: Source = {
	id: 'arxiv',
	handles: (id) => id.startsWith('arxiv:'),
	async fetch(paperId, ask) {
		const id = paperId.slice('arxiv:'.length);
		const query = new URLSearchParams({ id_list: id, max_results: '1' });
		const xml = await ask(`https://export.arxiv.org/api/query?${query}`);
		try {
			// An id that is not known comes back as no entry, or as one whose id is an error's address.
			const entry = parse(xml).find((each) => idOf(each) === id);
			if (entry) return draftOf(entry, id);
		} catch (error) {
			throw new RpcError('network', `arXiv's answer makes no sense: ${String(error)}`);
		}
		throw new RpcError('missing', `arXiv does not know ${id}.`);
	},
};
