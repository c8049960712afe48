import { arxivDate, pdfUrl } from '../paper/identity.ts';
import { pageOf, toldPage } from '../paper/page-of.ts';
import type { Publication, WorkType } from '../paper/paper.ts';
import { isPreprintDoi, isPreprintServer } from '../paper/preprints.ts';
import { withVersion } from '../paper/version.ts';
import { dateOf, type PartialDate } from './date.ts';
import type { CitedPaper } from './format.ts';
import { hasNames, namesOf, type NameList } from './names/parts.ts';
import type { CitationOptions } from './options.ts';
import { publicationOf } from './publication.ts';
import { tidy, withoutMarkup } from './text.ts';

/** Where a preprint is found by its number. */
export interface Eprint {
	archive: 'arxiv' | 'pubmed';
	id: string;
	/** Primary arXiv category. */
	class?: string;
}

/** `arXiv:1706.03762 [cs.CL]`, as Zotero’s own translator of arXiv writes it, too. */
export const arxivNumber = (eprint: Eprint | undefined): string | undefined =>
	eprint?.archive === 'arxiv'
		? `arXiv:${eprint.id}${eprint.class ? ` [${eprint.class}]` : ''}`
		: undefined;

/** One paper, ready to be printed by any format: all text tidy, all choices made. */
export interface CitationRecord {
	key: string;
	type: WorkType;
	/** One line; TeX math stays as `$…$`. Empty where none is known. */
	title: string;
	/** The same as it was told. */
	rawTitle: string;
	hasTitle: boolean;
	fixedCase: readonly string[];
	authors: NameList;
	editors: NameList;
	hasAuthors: boolean;
	hasEditors: boolean;
	issued: PartialDate | undefined;
	publication: Publication;
	eprint: Eprint | undefined;
	/** Bare. */
	doi: string | undefined;
	url: string | undefined;
	pdf: string | undefined;
	abstract: string | undefined;
	keywords: readonly string[];
	extra: Readonly<Record<string, string>>;
	/** When it was looked at, as far as that is told, else the day of saving: `YYYY-MM-DD`. */
	accessed: string;
	/** Whether that is told. */
	isAccessTold: boolean;
}

const PROCEEDINGS =
	/\b(?:proceedings|conference|workshop|symposium|interspeech|neural information processing systems|computer vision and pattern recognition|annual meeting of|chapter of the association|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|AAAI)\b/iu;

/** Journals that are called proceedings, and others whose name has a word of a conference. */
const JOURNAL =
	/^(?:annals|journal|transactions) of\b|^proceedings of the (?:IEEE$|VLDB endowment|ACM on\b|national academy|royal|(?:american|cambridge|edinburgh|london|physical) [a-z]+(?: [a-z]+)? ?society|institution of)/iu;

/** What a paper is of which nothing is known but its id. */
const typeNamed = (id: string): WorkType => {
	if (id.startsWith('acl:')) return 'paper-conference';
	if (id.startsWith('doi:'))
		return isPreprintDoi(id.slice('doi:'.length)) ? 'article' : 'article-journal';
	return id.startsWith('url:') ? 'webpage' : 'article';
};

/** What a paper is whose source did not tell: published where a container is named. */
const inferred = ({ id }: CitedPaper, publication: Publication): WorkType => {
	const container = publication['container-title'] ?? '';
	if (container === '' || isPreprintServer(container)) return typeNamed(id);
	const isConference = PROCEEDINGS.test(container) && !JOURNAL.test(container);
	return publication['event-title'] || isConference ? 'paper-conference' : 'article-journal';
};

/** What follows a prefix in the first of the paper's ids that has it. */
const idWith = ({ id, aliases }: CitedPaper, prefix: string): string | undefined => {
	if (id.startsWith(prefix)) return id.slice(prefix.length);
	if (aliases.length === 0) return undefined;
	return aliases.find((alias) => alias.startsWith(prefix))?.slice(prefix.length);
};

/** Old ids have their archive inside: `hep-th/9901001` (arXiv help, “arXiv identifier”). */
const archiveIn = (arxiv: string): string | undefined => /^([a-z-]+)\//u.exec(arxiv)?.[1];

/** With the version that is to be named: it is a part of the number, as arXiv itself cites. */
const named = (eprint: Eprint | undefined, version: number | undefined): Eprint | undefined =>
	eprint?.archive === 'arxiv' ? { ...eprint, id: withVersion(eprint.id, version) } : eprint;

const eprintOf = (paper: CitedPaper): Eprint | undefined => {
	const id = idWith(paper, 'arxiv:');
	if (id !== undefined) {
		const category = paper.categories?.[0] ?? archiveIn(id);
		return category === undefined
			? { archive: 'arxiv', id }
			: { archive: 'arxiv', id, class: tidy(category) };
	}
	const pubmed = idWith(paper, 'pmid:');
	return pubmed === undefined ? undefined : { archive: 'pubmed', id: pubmed };
};

/**
 * The publisher's DOI where there is one, else, of a preprint, the one that arXiv registers with
 * DataCite: what was published is another version, and no DOI of arXiv's names that.
 */
const doiOf = (
	paper: CitedPaper,
	type: WorkType,
	eprint: Eprint | undefined,
): string | undefined => {
	const told = paper.doi ?? idWith(paper, 'doi:');
	if (told !== undefined) return told;
	return type === 'article' && eprint?.archive === 'arxiv'
		? `10.48550/arXiv.${eprint.id}`
		: undefined;
};

const pdfOf = ({ id, links = [] }: CitedPaper): string | undefined =>
	links.find(({ kind }) => kind === 'pdf')?.url ?? pdfUrl(id);

/**
 * Of what was published, the page where it was, if told, comes before that of an archive. Of arXiv’s
 * own it is that of the version which is to be named.
 */
const urlOf = (
	paper: CitedPaper,
	type: WorkType,
	version: number | undefined,
): string | undefined => {
	const isArchived = /^(?:arxiv|openreview|pmid):/u.test(paper.id);
	const told = isArchived && type !== 'article' ? toldPage(paper) : undefined;
	const isNamed = version !== undefined && paper.id.startsWith('arxiv:');
	return told ?? pageOf(isNamed ? { ...paper, id: withVersion(paper.id, version) } : paper);
};

/** What makes a preprint a published paper is dated by its publication, not by its first version. */
const issuedOf = (
	{ published }: CitedPaper,
	type: WorkType,
	publication: Publication,
	eprint: Eprint | undefined,
): PartialDate | undefined =>
	(type === 'article' ? undefined : dateOf(publication.issued)) ??
	dateOf(published) ??
	dateOf(publication.issued) ??
	(eprint?.archive === 'arxiv' ? dateOf(arxivDate(`arxiv:${eprint.id}`)) : undefined);

/** `YYYY-MM-DD`. */
export const savedOn = ({ savedAt }: CitedPaper): string =>
	new Date(savedAt).toISOString().slice(0, 10);

const urldateIn = (extra: CitationRecord['extra']): string | undefined =>
	/^\d{4}(?:-\d{2}){0,2}$/u.exec(extra['urldate'] ?? '')?.[0];

/** What few formats read, and is long, is worked out only for those. */
class PaperRecord implements CitationRecord {
	readonly key: string;
	readonly type: WorkType;
	readonly rawTitle: string;
	readonly fixedCase: readonly string[];
	readonly hasAuthors: boolean;
	readonly hasEditors: boolean;
	readonly issued: PartialDate | undefined;
	readonly publication: Publication;
	readonly eprint: Eprint | undefined;
	readonly doi: string | undefined;
	readonly url: string | undefined;
	readonly extra: Readonly<Record<string, string>>;
	readonly #paper: CitedPaper;
	readonly #most: number;
	#title: string | undefined;
	#authors: NameList | undefined;
	#editors: NameList | undefined;

	constructor(paper: CitedPaper, most: number, version: number | undefined) {
		const { key, title, fixedCase = NONE, authors, editors = NONE, extra = NO_EXTRA } = paper;
		this.#paper = paper;
		this.#most = most;
		this.key = key;
		this.publication = publicationOf(paper.publication);
		this.type = paper.type ?? inferred(paper, this.publication);
		this.rawTitle = title;
		this.fixedCase = fixedCase;
		this.hasAuthors = hasNames(authors);
		this.hasEditors = hasNames(editors);
		const eprint = eprintOf(paper);
		this.eprint = named(eprint, version);
		this.issued = issuedOf(paper, this.type, this.publication, eprint);
		// No version has a DOI of its own.
		this.doi = doiOf(paper, this.type, eprint);
		this.url = urlOf(paper, this.type, version);
		this.extra = extra;
	}

	get title(): string {
		return (this.#title ??= tidy(this.rawTitle));
	}

	get hasTitle(): boolean {
		return /^[!-~]/u.test(this.rawTitle) || this.title !== '';
	}

	get authors(): NameList {
		return (this.#authors ??= namesOf(this.#paper.authors, this.#most));
	}

	get editors(): NameList {
		return (this.#editors ??= namesOf(this.#paper.editors ?? NONE, this.#most));
	}

	get pdf(): string | undefined {
		return pdfOf(this.#paper);
	}

	get abstract(): string | undefined {
		const { abstract } = this.#paper;
		return abstract === undefined ? undefined : tidy(withoutMarkup(abstract));
	}

	get keywords(): readonly string[] {
		return (this.#paper.keywords ?? []).map(tidy).filter(Boolean);
	}

	get accessed(): string {
		return urldateIn(this.extra) ?? savedOn(this.#paper);
	}

	get isAccessTold(): boolean {
		return urldateIn(this.extra) !== undefined;
	}
}

const NONE: readonly never[] = [];
const NO_EXTRA = {};

/**
 * Reads a paper as a work of CSL: what kind it is, when it appeared, where it is found.
 * @param most Most authors to name; 0 names all.
 * @param options Whether the version of a preprint is named; without them it is not.
 */
export const recordOf = (
	paper: CitedPaper,
	most = 0,
	options?: Pick<CitationOptions, 'fields'>,
): CitationRecord =>
	new PaperRecord(paper, most, options?.fields.version ? paper.version : undefined);
