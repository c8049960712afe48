import * as z from 'zod/mini';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { PaperDraft, PaperId, WorkType } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { webAddress } from '../sites/dom.ts';
import { dateIn, dateOf } from '../sites/day.ts';
import { makeDraft } from '../sites/draft.ts';
import { fullYear } from '../sites/full-year.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { withBestId } from '../paper/best-id.ts';
import { placed } from './bibliographic.ts';
import { plain } from './markup.ts';
import type { Ask } from './source.ts';

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
	publicationVenue: optional(z.object({ type: text })),
	openAccessPdf: optional(z.object({ url: text })),
	externalIds: optional(z.record(z.string(), z.unknown())),
});
type Answer = z.infer<typeof answerSchema>;

const PREFIXES = [
	['ArXiv', 'arxiv'],
	['DOI', 'doi'],
	['ACL', 'acl'],
	['PubMed', 'pmid'],
	['DBLP', 'dblp'],
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

const typeOf = ({ publicationTypes, publicationVenue }: Answer): WorkType | undefined => {
	const isConference = publicationVenue?.type === 'conference';
	if (isConference || publicationTypes.includes('Conference')) return 'paper-conference';
	return publicationTypes.includes('JournalArticle') ? 'article-journal' : undefined;
};

/** DBLP names a paper by its venue and year, `conf/nips/VaswaniSPUJGKP17`, or by CoRR. */
const VENUE_YEAR = /^(?:conf\/|journals\/(?!corr\/)).*[A-Za-z](\d\d)[a-z]*$/;

/** Of the first paper that DBLP knows. */
const SINCE = 1936;

const venueYearOf = ({ externalIds = {} }: Answer): number | undefined => {
	const key = externalIds['DBLP'];
	const digits = VENUE_YEAR.exec(typeof key === 'string' ? key : '')?.[1];
	return digits === undefined ? undefined : Number(fullYear(digits, SINCE));
};

const draftOf = (answer: Answer, id: PaperId): PaperDraft => {
	const published = dateIn(answer.publicationDate) ?? dateOf(answer.year);
	const ids = idsOf(answer);
	const pdf = webAddress(answer.openAccessPdf?.url, BASE);
	const place = placeOf(answer);
	return makeDraft({
		id,
		title: plain(answer.title),
		authors: answer.authors.map(({ name }) => ({ name: plain(name) })).filter(({ name }) => name),
		abstract: plain(answer.abstract),
		published,
		doi: doiAmong(ids),
		// A preprint is a “JournalArticle”, too.
		...(place !== '' && {
			type: typeOf(answer),
			...placed({
				'container-title': place,
				volume: answer.journal?.volume,
				page: answer.journal?.pages,
				// The day is that of the first version, which may be years before the venue.
				issued: dateOf(venueYearOf(answer) ?? answer.year),
			}),
		}),
		links: pdf === undefined ? [] : [{ kind: 'pdf', url: pdf }],
		source: 'semantic-scholar',
	});
};

const API = 'https://api.semanticscholar.org/graph/v1/paper';

/**
 * The record of a paper by Semantic Scholar's own id.
 * @throws {RpcError} As {@link Ask} does, and `network` where the answer makes no sense.
 */
export const fetchRecord = async (hash: string, ask: Ask): Promise<PaperDraft> => {
	const answer = await ask(`${API}/${hash}?fields=${FIELDS}`);
	return makeSense('Semantic Scholar', () => {
		const paper = answerSchema.parse(JSON.parse(answer));
		if (paper.paperId !== hash) throw anotherPaper('Semantic Scholar', hash);
		return withBestId(draftOf(paper, `s2:${hash}`), idsOf(paper));
	});
};

/** What each of our ids is called there. */
const NAMES: ReadonlyMap<string, string> = new Map([
	['arxiv', 'ARXIV'],
	['doi', 'DOI'],
	['s2', ''],
]);

/** An id as it is asked for, `ARXIV:1706.03762`; `undefined` where no such ids are known. */
const nameOf = (id: PaperId): string | undefined => {
	const [prefix = ''] = id.split(':', 1);
	const name = NAMES.get(prefix);
	const rest = id.slice(prefix.length + 1);
	return name === undefined ? undefined : [name, rest].filter(Boolean).join(':');
};

/**
 * What is known of papers, by the ids that were asked for: the answer to one that was asked for by
 * an id names it. Each goes by its id there, and has the others as aliases.
 */
export const fetchRecords = async (
	ids: readonly PaperId[],
	ask: Ask,
): Promise<Map<PaperId, PaperDraft>> => {
	const names = ids.flatMap((id) => nameOf(id) ?? []);
	const records = new Map<PaperId, PaperDraft>();
	if (names.length === 0) return records;
	const url = `${API}/batch?fields=${FIELDS},publicationVenue`;
	const answer = await ask(url, JSON.stringify({ ids: names }));
	return makeSense('Semantic Scholar', () => {
		const wanted = new Set(ids);
		for (const paper of listOf(answerSchema).parse(
			z.array(z.unknown()).parse(JSON.parse(answer)),
		)) {
			const id = `s2:${paper.paperId}`;
			const aliases = idsOf(paper);
			const draft = { ...draftOf(paper, id), aliases };
			for (const each of [id, ...aliases]) if (wanted.has(each)) records.set(each, draft);
		}
		return records;
	});
};
