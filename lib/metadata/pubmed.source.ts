import * as z from 'zod/mini';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { dateIn } from '../sites/day.ts';
import { makeDraft } from '../sites/draft.ts';
import { pageRange } from '../sites/page-range.ts';
import { authorNamed, titleNamed } from '../sites/pubmed-fields.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { withBestId } from '../paper/best-id.ts';
import { placed } from './bibliographic.ts';
import { namesInItalics, plain } from './markup.ts';
import type { Source } from './source.ts';

const text = optional(z.string());
const personSchema = z.object({ name: z.string(), authtype: text });
const summarySchema = z.object({
	uid: z.string(),
	title: z.string(),
	authors: listOf(personSchema),
	pubdate: text,
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

const authorOf = (person: z.infer<typeof personSchema>): Author[] => {
	const name = plain(person.name);
	if (name === '') return [];
	return [person.authtype === 'CollectiveName' ? { name, family: name } : authorNamed(name)];
};

/** What it sorts by fills up what it knows: “2016 Jul” is `2016/07/01`, “2016 Spring” `2016/03/01`. */
const publishedOf = ({ pubdate = '', sortpubdate }: Summary): string | undefined => {
	const [, month, day] =
		/^\d{4}(?: ((?!Spr|Sum|Aut|Fal|Win)[A-Z][a-z]{2})(?: (\d))?)?/.exec(pubdate) ?? [];
	const told = day === undefined ? (month === undefined ? 'YYYY' : 'YYYY-MM') : 'YYYY-MM-DD';
	return dateIn(sortpubdate)?.slice(0, told.length);
};

const draftOf = (summary: Summary, id: string): PaperDraft => {
	const published = publishedOf(summary);
	const doi = identify(
		`doi:${summary.articleids.find(({ idtype }) => idtype === 'doi')?.value ?? ''}`,
	);
	const draft = makeDraft({
		id,
		title: titleNamed(plain(summary.title)),
		fixedCase: namesInItalics(summary.title),
		authors: summary.authors.flatMap(authorOf),
		published,
		doi: doi?.startsWith('doi:') ? doi.slice('doi:'.length) : undefined,
		// “Proceedings of …” is a journal here, too.
		type: summary.pubtype.includes('Preprint') ? 'article' : 'article-journal',
		...placed({
			'container-title': plain(summary.fulljournalname),
			volume: summary.volume,
			issue: summary.issue,
			page: pageRange(summary.pages),
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
