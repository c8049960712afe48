import * as z from 'zod/mini';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { withBestId } from '../paper/best-id.ts';
import { dayIn, placed } from './bibliographic.ts';
import { plain } from './markup.ts';
import type { Source } from './source.ts';

const text = optional(z.string());
const personSchema = z.object({ name: z.string(), authtype: text });
const summarySchema = z.object({
	uid: z.string(),
	title: z.string(),
	authors: listOf(personSchema),
	sortpubdate: text,
	fulljournalname: text,
	volume: text,
	issue: text,
	pages: text,
	issn: text,
	essn: text,
	pubtype: listOf(z.string()),
	articleids: listOf(z.object({ idtype: z.string(), value: z.string() })),
});
type Summary = z.infer<typeof summarySchema>;
const answerSchema = z.object({ result: z.record(z.string(), z.unknown()) });

/** PubMed prints “Hagger MS”, “King ML Jr”: family name, initials, suffix. */
const PERSON = /^(?<family>.+?) (?<initials>\p{Lu}{1,4})(?: (?<suffix>Jr|Sr|2nd|3rd|II|III|IV))?$/u;

const authorOf = (person: z.infer<typeof personSchema>): Author[] => {
	const name = plain(person.name);
	if (name === '') return [];
	if (person.authtype === 'CollectiveName') return [{ name, family: name }];
	const { family, initials, suffix } = PERSON.exec(name)?.groups ?? {};
	if (family === undefined || initials === undefined) return [{ name }];
	const given = Array.from(initials, (letter) => `${letter}.`).join(' ');
	return [
		{
			name: [given, family, suffix].filter(Boolean).join(' '),
			family,
			given,
			...(suffix !== undefined && { suffix }),
		},
	];
};

/** “546-73” leaves out what both pages begin with. */
const pagesOf = (pages: string | undefined): string | undefined => {
	const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(pages ?? '') ?? [];
	return last !== '' && last.length < first.length
		? `${first}-${first.slice(0, first.length - last.length)}${last}`
		: pages;
};

/** Titles end in a full stop; those that PubMed translated stand in brackets. */
const titleOf = ({ title }: Summary): string =>
	plain(title)
		.replace(/(?<!\.)\.$/, '')
		.replace(/^\[(.*)\]$/, '$1');

const draftOf = (summary: Summary, id: string): PaperDraft => {
	const published = dayIn(summary.sortpubdate);
	const doi = identify(
		`doi:${summary.articleids.find(({ idtype }) => idtype === 'doi')?.value ?? ''}`,
	);
	const draft = makeDraft({
		id,
		title: titleOf(summary),
		authors: summary.authors.flatMap(authorOf),
		published,
		doi: doi?.startsWith('doi:') ? doi.slice('doi:'.length) : undefined,
		// “Proceedings of …” is a journal here, too.
		type: summary.pubtype.includes('Preprint') ? 'article' : 'article-journal',
		...placed({
			'container-title': plain(summary.fulljournalname),
			volume: summary.volume,
			issue: summary.issue,
			page: pagesOf(summary.pages),
			ISSN: summary.issn || summary.essn,
			issued: published,
		}),
		source: 'pubmed',
	});
	return withBestId(draft, doi === undefined ? [] : [doi]);
};

/** NCBI's E-utilities: https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary */
export default {
	id: 'pubmed',
	hosts: ['https://eutils.ncbi.nlm.nih.gov/*'],
	access: 'optional',
	order: 70,
	handles: (id) => id.startsWith('pmid:'),
	async fetch(paperId, ask) {
		const pmid = paperId.slice('pmid:'.length);
		const query = new URLSearchParams({ db: 'pubmed', id: pmid, retmode: 'json' });
		const answer = await ask(
			`https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?${query}`,
		);
		return makeSense('PubMed', () => {
			const found = answerSchema.parse(JSON.parse(answer)).result[pmid];
			// Of a number that is nobody's it has only `{ "error": … }`.
			if (typeof found !== 'object' || found === null || 'error' in found) {
				throw new RpcError('missing', `PubMed does not know ${pmid}.`);
			}
			const summary = summarySchema.parse(found);
			if (summary.uid !== pmid) throw anotherPaper('PubMed', pmid);
			return draftOf(summary, paperId);
		});
	},
} satisfies Source as Source;
