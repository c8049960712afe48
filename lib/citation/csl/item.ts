import type { WorkType } from '../../paper/paper.ts';
import type { PartialDate } from '../date.ts';
import { withoutParticles } from '../names/particles.ts';
import type { NameList } from '../names/parts.ts';
import type { CitationRecord } from '../record.ts';
import { plainContainer, plainTitle } from '../title/tokens.ts';

/** A name of CSL-JSON. */
export interface CslName {
	family?: string;
	given?: string;
	'non-dropping-particle'?: string;
	suffix?: string;
	literal?: string;
}

export interface CslDate {
	'date-parts': number[][];
}

/** An item of CSL-JSON (csl-data.json of CSL 1.0.2), with the variables that we fill. */
export interface CslItem {
	id: string;
	'citation-key'?: string;
	type: WorkType;
	title?: string;
	author?: CslName[];
	editor?: CslName[];
	issued?: CslDate;
	accessed?: CslDate;
	[variable: string]: unknown;
}

const cslName = (name: NameList['names'][number]): CslName => {
	if ('literal' in name) return { literal: name.literal };
	const { particle, core } = withoutParticles(name.family);
	return {
		family: core,
		given: name.given,
		...(particle && { 'non-dropping-particle': particle }),
		...(name.suffix && { suffix: name.suffix }),
	};
};

/** Who is not named, as Zotero and Pandoc read it. */
export const OTHERS = 'others';

const cslNames = ({ names, others }: NameList): CslName[] | undefined =>
	names.length === 0
		? undefined
		: [...names.map(cslName), ...(others ? [{ literal: OTHERS }] : [])];

const cslDate = ({ year, month, day }: PartialDate): CslDate => ({
	'date-parts': [[Number(year), ...(month ? [month] : []), ...(day ? [day] : [])]],
});

/** A preprint is found by its number with its archive, as Zotero has it. */
const preprintVariables = ({ type, eprint }: CitationRecord): Record<string, string> => {
	if (eprint === undefined) return {};
	if (eprint.archive === 'pubmed') return { PMID: eprint.id };
	return type === 'article' ? { publisher: 'arXiv', number: `arXiv:${eprint.id}` } : {};
};

const accessedDate = (accessed: string): CslDate => ({
	'date-parts': [accessed.split('-').map(Number)],
});

const PLAIN_TITLES = ['container-title', 'collection-title', 'event-title'] as const;

/** Kinds that are numbers of a series, and have no issues. */
const IN_SERIES = /^(?:book|chapter|paper-conference)$/u;

const publicationVariables = ({
	publication,
	type,
}: CitationRecord): Record<string, string | undefined> => {
	const { issued: _, issue, ...variables } = publication;
	const isOfSeries = IN_SERIES.test(type) && publication['collection-title'] !== undefined;
	const titles = PLAIN_TITLES.flatMap((name) => {
		const value = variables[name];
		return value === undefined ? [] : [[name, plainContainer(value)] as const];
	});
	return {
		...variables,
		...(issue !== undefined && { [isOfSeries ? 'collection-number' : 'issue']: issue }),
		...Object.fromEntries(titles),
	};
};

/** The record as an item of CSL-JSON; variables that are not known are left out. */
export const cslItem = (record: CitationRecord): CslItem => {
	const { authors, editors, issued, doi, url, abstract, keywords } = record;
	const isAccessed = record.isAccessTold || record.type === 'webpage' || issued === undefined;
	const item: CslItem = {
		id: record.key,
		'citation-key': record.key,
		type: record.type,
		title: plainTitle(record.title),
		author: cslNames(authors),
		editor: cslNames(editors),
		issued: issued && cslDate(issued),
		...preprintVariables(record),
		...publicationVariables(record),
		DOI: doi,
		URL: url,
		accessed: isAccessed ? accessedDate(record.accessed) : undefined,
		abstract,
		keyword: keywords.length > 0 ? keywords.join(', ') : undefined,
	} as CslItem;
	return Object.fromEntries(
		Object.entries(item).filter(([, value]) => value !== undefined && value !== ''),
	) as CslItem;
};
