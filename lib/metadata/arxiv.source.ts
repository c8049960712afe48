import type { PaperDraft } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import type { Source } from './source.ts';

/** The five entities of XML, and characters by number. */
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

const decode = (text: string): string =>
	text
		.replaceAll(
			/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
			(_, decimal, hex, name) => {
				if (name) return ENTITIES[String(name).toLowerCase()] ?? '';
				const code = Number.parseInt(String(decimal ?? hex), decimal ? 10 : 16);
				return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
			},
		)
		.replaceAll(/\s+/g, ' ')
		.trim();

/** Contents of every element of a name; Atom of arXiv has no nested ones of the same name. */
const contents = (xml: string, name: string): string[] =>
	[...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map((match) =>
		decode(match[1] ?? ''),
	);

/** An attribute of every element of a name. */
const attributes = (xml: string, name: string, attribute: string): string[] =>
	[...xml.matchAll(new RegExp(`<${name}\\s[^>]*?${attribute}="([^"]*)"`, 'g'))].map((match) =>
		decode(match[1] ?? ''),
	);

const optional = (key: keyof PaperDraft, value: string | undefined): Partial<PaperDraft> =>
	value ? { [key]: value } : {};

const draftOf = (entry: string, id: string): PaperDraft => {
	const [title = ''] = contents(entry, 'title');
	const names = [...entry.matchAll(/<author>([\s\S]*?)<\/author>/g)].flatMap(
		(match) => contents(match[1] ?? '', 'name')[0] ?? [],
	);
	const primary = attributes(entry, 'arxiv:primary_category', 'term');
	if (title === '') throw new RpcError('network', 'arXiv answered an entry without a title.');
	return {
		id: `arxiv:${id}`,
		title,
		// “MiniMax: A. Chen, …” comes with an author named “:”.
		authors: names.filter((name) => /[\p{L}\p{N}]/u.test(name)).map((name) => ({ name })),
		...optional('abstract', contents(entry, 'summary')[0]),
		...optional('published', contents(entry, 'published')[0]?.slice(0, 10)),
		...optional('comment', contents(entry, 'arxiv:comment')[0]),
		...optional('journalRef', contents(entry, 'arxiv:journal_ref')[0]),
		...optional('doi', contents(entry, 'arxiv:doi')[0]?.toLowerCase()),
		categories: [...new Set([...primary, ...attributes(entry, 'category', 'term')])],
		source: 'arxiv',
	};
};

/** arXiv's API: https://info.arxiv.org/help/api/user-manual.html */
export const arxiv: Source = {
	id: 'arxiv',
	handles: (id) => id.startsWith('arxiv:'),
	async fetch(paperId, ask) {
		const id = paperId.slice('arxiv:'.length);
		const query = new URLSearchParams({ id_list: id, max_results: '1' });
		const xml = await ask(`https://export.arxiv.org/api/query?${query}`);
		if (!xml.includes('<feed'))
			throw new RpcError('network', 'arXiv answered something else than a feed.');
		const entry = /<entry>([\s\S]*?)<\/entry>/.exec(xml)?.[1];
		// An unknown id comes back as an entry whose own id is the address of an error.
		const isKnown = entry !== undefined && contents(entry, 'id')[0]?.includes('/abs/') === true;
		if (!isKnown) throw new RpcError('missing', `arXiv does not know ${id}.`);
		return draftOf(entry, id);
	},
};
