import { decodeHTMLStrict } from 'entities/decode';
import { arxivId } from '../paper/arxiv-id.ts';
import type { Author } from '../paper/paper.ts';
import { authorsOfMetas } from '../sites/arxiv-names.ts';
import { anotherPaper } from './answer.ts';
import type { Ask } from './source.ts';

/** Characters of a page that are read; its head stands in the first tenth. */
const LONGEST = 500_000;

const META = /<meta\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** All contents of the `meta` tags of one name, in their order. */
const contentsOf = (html: string, name: string): string[] => {
	const contents: string[] = [];
	for (const [, source = ''] of html.slice(0, LONGEST).matchAll(META)) {
		const attributes = new Map(
			[...source.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
				key.toLowerCase(),
				decodeHTMLStrict(double ?? single ?? ''),
			]),
		);
		const content = attributes.get('content');
		if (attributes.get('name') === name && content !== undefined) contents.push(content);
	}
	return contents;
};

/**
 * A paper's authors with family and given names told apart by arXiv itself. Its API prints whole
 * names only; the head of an abstract's page has “Family, Given” in `citation_author`. From
 * `export.arxiv.org`, the copy that arXiv sets aside for programs.
 * @param id Canonical; the page is of the last version, unless one is named: `2606.28322v1`.
 * @throws {RpcError} As {@link Ask} does, and `network` where the page is not that paper's.
 */
export const fetchNames = async (id: string, ask: Ask): Promise<Author[]> => {
	const html = await ask(`https://export.arxiv.org/abs/${id}`);
	const [named = ''] = contentsOf(html, 'citation_arxiv_id');
	if (arxivId(named) !== arxivId(id)) throw anotherPaper('arXiv', id);
	return authorsOfMetas(contentsOf(html, 'citation_author'));
};
