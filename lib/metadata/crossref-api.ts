import * as z from 'zod/mini';
import { bareDoi } from '../paper/doi.ts';
import type { Author, PaperDraft, PaperId, WorkType } from '../paper/paper.ts';
import { dateOf } from '../sites/day.ts';
import { makeDraft, type Findings } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { placed } from './bibliographic.ts';
import { namesInItalics, plain } from './markup.ts';
import type { Ask } from './source.ts';

const text = optional(z.string());
const texts = listOf(z.string());
const date = optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) }));
const relatedSchema = z.object({ id: z.string(), 'id-type': text });
const personSchema = z.object({ given: text, family: text, suffix: text, name: text });

/** https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md#work */
const workSchema = z.object({
	DOI: z.string(),
	title: z.array(z.string()),
	subtitle: texts,
	type: text,
	author: listOf(personSchema),
	editor: listOf(personSchema),
	abstract: text,
	published: date,
	issued: date,
	'published-print': date,
	'container-title': texts,
	volume: text,
	issue: text,
	page: text,
	'article-number': text,
	'edition-number': text,
	publisher: text,
	'publisher-location': text,
	degree: texts,
	institution: listOf(z.object({ name: z.string() })),
	event: optional(z.object({ name: text, location: text })),
	ISSN: texts,
	ISBN: texts,
	relation: optional(z.object({ 'is-preprint-of': listOf(relatedSchema) })),
});
const answerSchema = z.object({ message: workSchema });
const listSchema = z.object({ message: z.object({ items: listOf(workSchema) }) });
type Work = z.infer<typeof workSchema>;

/** Initials without what a publisher's program left around them. */
const part = (name: string | undefined): string => plain(name).replace(/[,;\s]+$/, '');

const authorOf = (person: z.infer<typeof personSchema>): Author[] => {
	const [family, given, suffix] = [part(person.family), part(person.given), part(person.suffix)];
	const name = [given, family, suffix].filter(Boolean).join(' ') || plain(person.name);
	if (name === '') return [];
	// What has a name and no parts is a group, whatever its name looks like.
	if (family === '' && given === '') return [{ name, family: name }];
	if (family === '' || given === '') return [{ name }];
	return [{ name, family, given, ...(suffix && { suffix }) }];
};

const dayOfParts = (value: Work['issued']): string | undefined => {
	const [year, month, day] = value?.['date-parts'][0] ?? [];
	return dateOf(year ?? undefined, month ?? undefined, day ?? undefined);
};

const endsSentence = (title: string): boolean => /[?!:.…]$/.test(title);

const titleOf = ({ title: [first], subtitle: [second] }: Work): string => {
	const title = plain(first);
	const subtitle = plain(second);
	// Some deposit the subtitle in both places.
	if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
	return `${title}${endsSentence(title) ? '' : ':'} ${subtitle}`;
};

/** https://api.crossref.org/types */
const TYPES: Readonly<Record<string, WorkType>> = {
	'journal-article': 'article-journal',
	'proceedings-article': 'paper-conference',
	'book-chapter': 'chapter',
	'book-section': 'chapter',
	'book-part': 'chapter',
	'reference-entry': 'chapter',
	book: 'book',
	monograph: 'book',
	'edited-book': 'book',
	'reference-book': 'book',
	proceedings: 'book',
	'posted-content': 'article',
	dissertation: 'thesis',
	report: 'report',
	standard: 'report',
	dataset: 'dataset',
};

/** A book in a series has two containers, the series first; a book itself stands in its series. */
const containersOf = (type: WorkType | undefined, titles: readonly string[]) => {
	if (type === 'book') return { 'collection-title': plain(titles[0]) };
	const isInBook = type === 'chapter' || type === 'paper-conference';
	return isInBook && titles.length > 1
		? { 'container-title': plain(titles.at(-1)), 'collection-title': plain(titles[0]) }
		: { 'container-title': plain(titles[0]) };
};

/** Volumes are cited by the year that is printed on them, which may be the one after the first day online. */
const publicationOf = (
	work: Work,
	type: WorkType | undefined,
	published: string | undefined,
): NonNullable<Findings['publication']> => ({
	...containersOf(type, work['container-title']),
	'event-title': plain(work.event?.name),
	'event-place': plain(work.event?.location),
	volume: work.volume,
	issue: work.issue,
	page: work.page ?? work['article-number'],
	// Nobody speaks of a first one.
	edition: work['edition-number'] === '1' ? undefined : work['edition-number'],
	// A repository or a university stands for whoever runs it.
	publisher: plain(work.institution[0]?.name ?? work.publisher),
	'publisher-place': plain(work['publisher-location']),
	ISSN: work.ISSN[0],
	ISBN: work.ISBN[0]?.replace(/^.*\//, ''),
	genre: type === 'thesis' ? plain(work.degree[0]) : undefined,
	issued: dayOfParts(work['published-print']) ?? published,
});

const draftOf = (work: Work, doi: string): PaperDraft => {
	const published = dayOfParts(work.published) ?? dayOfParts(work.issued);
	const type = Object.hasOwn(TYPES, work.type ?? '') ? TYPES[work.type!] : undefined;
	return makeDraft({
		id: `doi:${doi}`,
		title: titleOf(work),
		fixedCase: [work.title[0], work.subtitle[0]].flatMap(namesInItalics),
		authors: work.author.flatMap(authorOf),
		abstract: plain(work.abstract),
		published,
		doi,
		type,
		editors: work.editor.flatMap(authorOf),
		...placed(publicationOf(work, type, published)),
		source: 'crossref',
	});
};

const BASE = 'https://api.crossref.org/works';

const fetchWork = async <T>(doi: string, ask: Ask, read: (work: Work) => T): Promise<T> => {
	const answer = await ask(`${BASE}/${encodeURIComponent(doi)}`);
	return makeSense('Crossref', () => {
		const { message } = answerSchema.parse(JSON.parse(answer));
		if (bareDoi(message.DOI) !== doi) throw anotherPaper('Crossref', doi);
		return read(message);
	});
};

/**
 * The record of a DOI.
 * @throws {RpcError} As {@link Ask} does, and `network` where the answer makes no sense.
 */
export const fetchRecord = (doi: string, ask: Ask): Promise<PaperDraft> =>
	fetchWork(doi, ask, (work) => draftOf(work, doi));

/** DOIs of what a preprint with a DOI was published as, where its own server tells. Throws as above. */
export const fetchPublishedIds = (doi: string, ask: Ask): Promise<PaperId[]> =>
	fetchWork(doi, ask, ({ relation }) =>
		(relation?.['is-preprint-of'] ?? []).flatMap(({ id }) => {
			const other = bareDoi(id);
			return other === undefined ? [] : [`doi:${other}`];
		}),
	);

/** Works are listed by likeness: what is not among the first is another. */
const MOST_ROWS = '5';

const draftsOf = (work: Work): PaperDraft[] => {
	const doi = bareDoi(work.DOI);
	return doi === undefined || titleOf(work) === '' ? [] : [draftOf(work, doi)];
};

/** Records of works whose title and author are like these, the likest first. Throws as above. */
export const searchRecords = async (
	title: string,
	author: string,
	ask: Ask,
): Promise<PaperDraft[]> => {
	const query = new URLSearchParams({
		'query.bibliographic': title,
		'query.author': author,
		rows: MOST_ROWS,
	});
	const answer = await ask(`${BASE}?${query}`);
	return makeSense('Crossref', () =>
		listSchema.parse(JSON.parse(answer)).message.items.flatMap(draftsOf),
	);
};
