import * as z from 'zod/mini';
import { identify } from '../paper/identity.ts';
import type { PaperDraft, PaperId, WorkType } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { webAddress } from '../sites/dom.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { withBestId } from '../paper/best-id.ts';
import { dayIn, dayOf, placed } from './bibliographic.ts';
import { plain } from './markup.ts';
import type { Source } from './source.ts';

const BASE = new URL('https://www.semanticscholar.org/');
const FIELDS =
	'externalIds,title,abstract,authors,year,publicationDate,publicationTypes,venue,journal,openAccessPdf';

const text = optional(z.string());
const answerSchema = z.object({
	paperId: z.string(),
	title: z.string(),
	abstract: text,
	authors: listOf(z.object({ name: z.string() })),
	year: optional(z.number()),
	publicationDate: text,
	publicationTypes: listOf(z.string()),
	venue: text,
	journal: optional(z.object({ name: text, volume: text, pages: text })),
	openAccessPdf: optional(z.object({ url: text })),
	externalIds: optional(z.record(z.string(), z.unknown())),
});
type Answer = z.infer<typeof answerSchema>;

const PREFIXES = [
	['ArXiv', 'arxiv'],
	['DOI', 'doi'],
	['ACL', 'acl'],
	['PubMed', 'pmid'],
] as const;

const idsOf = ({ externalIds = {} }: Answer): PaperId[] =>
	PREFIXES.flatMap(([name, prefix]) => {
		const value = externalIds[name];
		return typeof value === 'string' ? (identify(`${prefix}:${value}`) ?? []) : [];
	});

/** An arXiv paper “appears” in “arXiv.org”, which is no journal. */
const placeOf = ({ journal, venue }: Answer): string => {
	const name = plain(journal?.name) || plain(venue);
	return isPreprintServer(name) ? '' : name;
};

const typeOf = ({ publicationTypes }: Answer): WorkType | undefined => {
	if (publicationTypes.includes('Conference')) return 'paper-conference';
	return publicationTypes.includes('JournalArticle') ? 'article-journal' : undefined;
};

const draftOf = (answer: Answer, id: PaperId): PaperDraft => {
	const published = dayIn(answer.publicationDate) ?? dayOf(answer.year);
	const ids = idsOf(answer);
	const pdf = webAddress(answer.openAccessPdf?.url, BASE);
	const place = placeOf(answer);
	const draft = makeDraft({
		id,
		title: plain(answer.title),
		authors: answer.authors.map(({ name }) => ({ name: plain(name) })).filter(({ name }) => name),
		abstract: plain(answer.abstract),
		published,
		doi: ids.find((each) => each.startsWith('doi:'))?.slice('doi:'.length),
		// A preprint is a “JournalArticle”, too.
		...(place !== '' && {
			type: typeOf(answer),
			...placed({
				'container-title': place,
				volume: answer.journal?.volume,
				page: answer.journal?.pages,
				// The day is that of the first version, which may be years before the venue.
				issued: dayOf(answer.year),
			}),
		}),
		links: pdf === undefined ? [] : [{ kind: 'pdf', url: pdf }],
		source: 'semantic-scholar',
	});
	return withBestId(draft, ids);
};

/** Semantic Scholar's Academic Graph API: https://api.semanticscholar.org/api-docs/graph */
export default {
	id: 'semantic-scholar',
	hosts: ['https://api.semanticscholar.org/*'],
	access: 'optional',
	order: 80,
	handles: (id) => id.startsWith('s2:'),
	async fetch(paperId, ask) {
		const hash = paperId.slice('s2:'.length);
		const answer = await ask(
			`https://api.semanticscholar.org/graph/v1/paper/${hash}?fields=${FIELDS}`,
		);
		return makeSense('Semantic Scholar', () => {
			const paper = answerSchema.parse(JSON.parse(answer));
			if (paper.paperId !== hash) throw anotherPaper('Semantic Scholar', hash);
			return draftOf(paper, paperId);
		});
	},
} satisfies Source as Source;
