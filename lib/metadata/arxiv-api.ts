import { arxivId } from '../paper/arxiv-id.ts';
import { bareDoi } from '../paper/doi.ts';
import { withGroups } from '../paper/groups.ts';
import type { Link, PaperDraft } from '../paper/paper.ts';
import { versionIn } from '../paper/version.ts';
import { isoDay } from '../sites/day.ts';
import { clean, webAddress } from '../sites/dom.ts';
import { makeDraft } from '../sites/draft.ts';
import { makeSense } from './answer.ts';
import type { Ask } from './source.ts';
import { parseXml, type XmlElement } from './xml.ts';

const BASE = new URL('https://arxiv.org/');

const all = (parent: XmlElement, name: string): XmlElement[] =>
	parent.children.filter((child) => child.name === name);

const textOf = (parent: XmlElement, name: string): string => clean(all(parent, name)[0]?.text);

const terms = (parent: XmlElement, name: string): string[] =>
	all(parent, name).flatMap(({ attributes }) => attributes.get('term') ?? []);

const authorsOf = (entry: XmlElement): PaperDraft['authors'] =>
	withGroups(all(entry, 'author').map((author) => ({ name: textOf(author, 'name') })));

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

const draftOf = (entry: XmlElement, id: string): PaperDraft =>
	makeDraft({
		id: `arxiv:${id}`,
		title: textOf(entry, 'title'),
		authors: authorsOf(entry),
		abstract: textOf(entry, 'summary'),
		published: isoDay(textOf(entry, 'published')),
		version: versionIn(textOf(entry, 'id'), `arxiv:${id}`),
		comment: textOf(entry, 'arxiv:comment'),
		journalRef: textOf(entry, 'arxiv:journal_ref'),
		doi: doiOf(entry),
		categories: [...terms(entry, 'arxiv:primary_category'), ...terms(entry, 'category')],
		links: linksOf(entry),
		source: 'arxiv',
	});

/** `undefined` for the entry of an error, whose id is an error's address. */
const idOf = (entry: XmlElement): string | undefined =>
	arxivId(/\/abs\/(.+)$/.exec(textOf(entry, 'id'))?.[1] ?? '');

const parse = (xml: string): XmlElement[] => {
	const feed = parseXml(xml);
	if (feed.name !== 'feed') throw new SyntaxError(`The answer is a <${feed.name}>.`);
	return all(feed, 'entry');
};

/**
 * The records of arXiv's API (https://info.arxiv.org/help/api/user-manual.html), by bare id: the
 * order of the answer is not that of the question. Ids that arXiv does not know are left out, and
 * so is an entry without a title.
 * @param ids Canonical, `2606.28322`, `hep-th/9901001`; the record is of the last version, unless one
 * is named: `2606.28322v1`.
 * @throws {RpcError} As {@link Ask} does, and `network` where the answer makes no sense.
 */
export const fetchRecords = async (
	ids: readonly string[],
	ask: Ask,
): Promise<Map<string, PaperDraft>> => {
	const query = new URLSearchParams({ id_list: ids.join(','), max_results: String(ids.length) });
	const xml = await ask(`https://export.arxiv.org/api/query?${query}`);
	const wanted = new Set(ids.map(arxivId));
	return makeSense('arXiv', () => {
		const records = new Map<string, PaperDraft>();
		for (const entry of parse(xml)) {
			const id = idOf(entry);
			if (id === undefined || !wanted.has(id) || textOf(entry, 'title') === '') continue;
			records.set(id, draftOf(entry, id));
		}
		return records;
	});
};
