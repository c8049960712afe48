import * as z from 'zod/mini';
import { bareDoi } from '../paper/doi.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { dayOf, journalRef } from './bibliographic.ts';
import { plain } from './markup.ts';
import type { Source } from './source.ts';

const text = optional(z.string());
const texts = listOf(z.string());
const date = optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) }));
const personSchema = z.object({ given: text, family: text, suffix: text, name: text });

/** https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md#work */
const answerSchema = z.object({
	message: z.object({
		DOI: z.string(),
		title: z.array(z.string()),
		subtitle: texts,
		author: listOf(personSchema),
		abstract: text,
		published: date,
		issued: date,
		'container-title': texts,
		volume: text,
		issue: text,
		page: text,
		'article-number': text,
	}),
});
type Work = z.infer<typeof answerSchema>['message'];

/** Initials without what a publisher's program left around them. */
const part = (name: string | undefined): string => plain(name).replace(/[,;\s]+$/, '');

const authorOf = (person: z.infer<typeof personSchema>): Author[] => {
	const [family, given, suffix] = [part(person.family), part(person.given), part(person.suffix)];
	const name = [given, family, suffix].filter(Boolean).join(' ') || plain(person.name);
	if (name === '') return [];
	if (family === '' || given === '') return [{ name }];
	return [{ name, family, given, ...(suffix && { suffix }) }];
};

const dayOfParts = (value: Work['issued']): string | undefined => {
	const [year, month, day] = value?.['date-parts'][0] ?? [];
	return dayOf(year ?? undefined, month ?? undefined, day ?? undefined);
};

const endsSentence = (title: string): boolean => /[?!:.…]$/.test(title);

const titleOf = ({ title: [first], subtitle: [second] }: Work): string => {
	const title = plain(first);
	const subtitle = plain(second);
	// Some deposit the subtitle in both places.
	if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
	return `${title}${endsSentence(title) ? '' : ':'} ${subtitle}`;
};

const draftOf = (work: Work, doi: string): PaperDraft => {
	const published = dayOfParts(work.published) ?? dayOfParts(work.issued);
	return makeDraft({
		id: `doi:${doi}`,
		title: titleOf(work),
		authors: work.author.flatMap(authorOf),
		abstract: plain(work.abstract),
		published,
		doi,
		journalRef: journalRef({
			container: plain(work['container-title'][0]),
			volume: work.volume,
			issue: work.issue,
			pages: work.page ?? work['article-number'],
			published,
		}),
		source: 'crossref',
	});
};

/** Crossref's REST API: https://www.crossref.org/documentation/retrieve-metadata/rest-api/ */
export default {
	id: 'crossref',
	hosts: ['https://api.crossref.org/*'],
	access: 'optional',
	order: 30,
	handles: (id) => id.startsWith('doi:'),
	async fetch(paperId, ask) {
		const doi = paperId.slice('doi:'.length);
		const answer = await ask(`https://api.crossref.org/works/${encodeURIComponent(doi)}`);
		return makeSense('Crossref', () => {
			const { message } = answerSchema.parse(JSON.parse(answer));
			if (bareDoi(message.DOI) !== doi) throw anotherPaper('Crossref', doi);
			return draftOf(message, doi);
		});
	},
} satisfies Source as Source;
