import * as z from 'zod/mini';
import { bareDoi } from '../paper/doi.ts';
import type { Author, PaperDraft, WorkType } from '../paper/paper.ts';
import { authorOfMeta } from '../sites/arxiv-names.ts';
import { dateIn, dateOf } from '../sites/day.ts';
import { makeDraft } from '../sites/draft.ts';
import { anotherPaper, listOf, makeSense, optional } from './answer.ts';
import { placed } from './bibliographic.ts';
import { namesInItalics, plain } from './markup.ts';
import type { Source } from './source.ts';

const text = optional(z.string());
const creatorSchema = z.object({
	name: text,
	nameType: text,
	givenName: text,
	familyName: text,
});
const containerSchema = z.object({
	title: text,
	volume: text,
	issue: text,
	firstPage: text,
	lastPage: text,
});

/** https://datacite-metadata-schema.readthedocs.io, in the JSON of the API. */
const answerSchema = z.object({
	data: z.object({
		attributes: z.object({
			doi: z.string(),
			titles: z.array(z.object({ title: z.string(), titleType: text })),
			creators: listOf(creatorSchema),
			descriptions: listOf(z.object({ description: z.string(), descriptionType: text })),
			dates: listOf(z.object({ date: z.string(), dateType: text })),
			publicationYear: optional(z.number()),
			subjects: listOf(z.object({ subject: z.string() })),
			container: optional(containerSchema),
			publisher: optional(z.union([z.string(), z.object({ name: z.string() })])),
			types: optional(z.object({ resourceTypeGeneral: text })),
			version: text,
		}),
	}),
});
type Record = z.infer<typeof answerSchema>['data']['attributes'];

const authorOf = (creator: z.infer<typeof creatorSchema>): Author[] => {
	const [name, family, given] = [creator.name, creator.familyName, creator.givenName].map(plain);
	if (creator.nameType === 'Organizational') return name ? [{ name, family: name }] : [];
	if (family && given) return [{ name: `${given} ${family}`, family, given }];
	// “Family, Given”; without a comma the parts are not told apart.
	const author = authorOfMeta(name ?? '');
	return author ? [author] : [];
};

const titleOf = ({ titles }: Record): string | undefined =>
	(titles.find(({ titleType }) => titleType === undefined) ?? titles[0])?.title;

const publishedOf = ({ dates, publicationYear }: Record): string | undefined => {
	const told = ['Issued', 'Available', 'Submitted'].flatMap(
		(type) => dateIn(dates.find(({ dateType }) => dateType === type)?.date) ?? [],
	);
	return told[0] ?? dateOf(publicationYear);
};

/** https://datacite-metadata-schema.readthedocs.io, `resourceTypeGeneral` */
const TYPES: ReadonlyMap<string | undefined, WorkType> = new Map([
	['Book', 'book'],
	['BookChapter', 'chapter'],
	['ConferencePaper', 'paper-conference'],
	['Dataset', 'dataset'],
	['ComputationalNotebook', 'software'],
	['DataPaper', 'article-journal'],
	['Dissertation', 'thesis'],
	['JournalArticle', 'article-journal'],
	['Preprint', 'article'],
	['Report', 'report'],
	['Software', 'software'],
]);

/** A poster or a lecture (“Text”, “Other”) is no article, which a DOI would be taken for. */
const typeOf = ({ types, container }: Record): WorkType | undefined => {
	const told = types?.resourceTypeGeneral;
	const isLoose = told !== undefined && !container?.title;
	return TYPES.get(told) ?? (isLoose ? 'document' : undefined);
};

const draftOf = (record: Record, doi: string): PaperDraft => {
	const published = publishedOf(record);
	const { container, publisher } = record;
	return makeDraft({
		id: `doi:${doi}`,
		title: plain(titleOf(record)),
		fixedCase: namesInItalics(titleOf(record)),
		authors: record.creators.flatMap(authorOf),
		abstract: plain(
			record.descriptions.find(({ descriptionType }) => descriptionType === 'Abstract')
				?.description,
		),
		published,
		keywords: record.subjects.map(({ subject }) => plain(subject)),
		doi,
		type: typeOf(record),
		...placed({
			'container-title': plain(container?.title),
			volume: container?.volume,
			issue: container?.issue,
			page: [container?.firstPage, container?.lastPage].filter(Boolean).join('-'),
			publisher: plain(typeof publisher === 'object' ? publisher.name : publisher),
			version: record.version,
			issued: published,
		}),
		source: 'datacite',
	});
};

/**
 * DataCite's REST API (https://support.datacite.org/docs/api): DOIs of repositories, which Crossref
 * does not know.
 */
export default {
	id: 'datacite',
	hosts: ['https://api.datacite.org/*'],
	access: 'optional',
	order: 40,
	handles: (id) => id.startsWith('doi:'),
	async fetch(paperId, ask) {
		const doi = paperId.slice('doi:'.length);
		const answer = await ask(`https://api.datacite.org/dois/${encodeURIComponent(doi)}`);
		return makeSense('DataCite', () => {
			const record = answerSchema.parse(JSON.parse(answer)).data.attributes;
			if (bareDoi(record.doi) !== doi) throw anotherPaper('DataCite', doi);
			return draftOf(record, doi);
		});
	},
} satisfies Source as Source;
