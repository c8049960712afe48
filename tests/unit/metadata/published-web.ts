/** A web of catalogues, and what a preprint is in it. */
import { vi } from 'vitest';
import { newRow } from '../../../lib/library/merge.ts';
import { findPublished } from '../../../lib/metadata/published.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import type { Paper, PaperDraft } from '../../../lib/paper/paper.ts';
import type { PublishedAnswer } from '../../../lib/rpc/library-contract.ts';
import { RpcError } from '../../../lib/rpc/result.ts';
import { entryOf, feedOf } from './atom.ts';

export const ID = 'arxiv:1706.03762';
export const TITLE = 'Attention Is All You Need';
export const DOI = '10.1109/5.771073';
export const HASH = '204e3073870fae3d05bcbc2f6a8e263d9b72e776';

export const paperOf = (more: Partial<PaperDraft> = {}): Paper =>
	newRow(
		{
			id: ID,
			title: TITLE,
			authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }],
			published: '2017-06-12',
			source: 'arxiv',
			...more,
		},
		[],
		0,
	);

export const workOf = (more: object = {}): object => ({
	DOI,
	type: 'journal-article',
	title: ['Attention is all you need'],
	author: [
		{ given: 'Ashish', family: 'Vaswani' },
		{ given: 'Noam', family: 'Shazeer' },
	],
	'container-title': ['Journal of Attention'],
	volume: '7',
	published: { 'date-parts': [[2018, 3]] },
	...more,
});

export const scholarOf = (externalIds: object, more: object = {}): object => ({
	paperId: HASH,
	externalIds: { ArXiv: '1706.03762', ...externalIds },
	title: TITLE,
	authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }],
	year: 2017,
	...more,
});

export const MODS = `<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>
<titleInfo><title>${TITLE}</title></titleInfo>
<name type="personal"><namePart type="given">Ashish</namePart><namePart type="family">Vaswani</namePart>
<role><roleTerm>author</roleTerm></role></name>
<originInfo><dateIssued>2018-07</dateIssued></originInfo>
<relatedItem type="host"><titleInfo><title>Proceedings of ACL</title></titleInfo></relatedItem>
<location><url>https://aclanthology.org/P18-1001/</url></location></mods></modsCollection>`;

type Answer = string | RpcError | Error;
export const missing = new RpcError('missing', 'status 404');
export const busy = new RpcError('network', 'status 429');

export interface Web {
	arxiv?: Answer;
	scholar?: Answer;
	record?: Answer;
	datacite?: Answer;
	search?: Answer;
	acl?: Answer;
	dblp?: Answer;
	dblpSearch?: Answer;
	withheld?: readonly string[];
}

const SILENT: Required<Omit<Web, 'withheld'>> = {
	arxiv: feedOf(entryOf({})),
	scholar: '[null]',
	record: missing,
	datacite: missing,
	search: '{"message":{"items":[]}}',
	acl: missing,
	dblp: missing,
	dblpSearch: '{"result":{"hits":{}}}',
};

/** A web where nobody knows anything but what is told here. */
export const webOf = (told: Web) => {
	const answers = { ...SILENT, ...told };
	const whoIs = (url: string): keyof typeof SILENT => {
		if (url.startsWith('https://export.arxiv.org/')) return 'arxiv';
		if (url.startsWith('https://api.semanticscholar.org/')) return 'scholar';
		if (url.startsWith('https://aclanthology.org/')) return 'acl';
		if (url.startsWith('https://api.datacite.org/')) return 'datacite';
		if (url.startsWith('https://dblp.org/search/')) return 'dblpSearch';
		if (url.startsWith('https://dblp.org/')) return 'dblp';
		return url.startsWith('https://api.crossref.org/works?') ? 'search' : 'record';
	};
	const ask = vi.fn<Ask>((url) => {
		const answer = answers[whoIs(url)];
		return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
	});
	const mayAsk = (hosts: readonly string[]): Promise<boolean> =>
		Promise.resolve(!hosts.some((host) => told.withheld?.some((each) => host.includes(each))));
	const asked = (): string[] => ask.mock.calls.map(([url]) => whoIs(url));
	return { reach: { ask, mayAsk }, ask, asked };
};

export const find = async (told: Web, paper = paperOf()): Promise<PublishedAnswer> =>
	(await findPublished([paper], webOf(told).reach))[0]!;

export const withDoi = (doi = DOI): string =>
	feedOf(entryOf({ more: `<arxiv:doi>${doi}</arxiv:doi>` }));
export const message = (work: object): string => JSON.stringify({ message: work });
export const listed = (...items: object[]): string => JSON.stringify({ message: { items } });
export const batch = (...papers: unknown[]): string => JSON.stringify(papers);
