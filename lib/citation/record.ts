import { arxivDate, paperUrl, pdfUrl } from '../paper/identity.ts';
import type { Publication, WorkType } from '../paper/paper.ts';
import { dateOf, type PartialDate } from './date.ts';
import type { CitedPaper } from './format.ts';
import { namesOf, type NameList } from './names/parts.ts';
import { tidy, withoutMarkup } from './text.ts';

/** Where a preprint is found by its number. */
export interface Eprint {
	archive: 'arxiv' | 'pubmed';
	id: string;
	/** Primary arXiv category. */
	class?: string;
}

/** One paper, ready to be printed by any format: all text tidy, all choices made. */
export interface CitationRecord {
	key: string;
	type: WorkType;
	/** One line; TeX math stays as `$…$`. Empty where none is known. */
	title: string;
	fixedCase: readonly string[];
	authors: NameList;
	editors: NameList;
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
	/** Day of saving, `YYYY-MM-DD`. */
	accessed: string;
}

const PROCEEDINGS =
	/\b(?:proceedings|conference|workshop|symposium|advances in neural|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP|AAAI)\b/iu;

const isPreprintServer = (container: string): boolean =>
	/^(?:corr|arxiv(?:\b.*)?|(?:bio|med|chem)rxiv(?:\b.*)?)$/iu.test(container.trim());

/** What a paper is whose source did not tell: published where a container is named. */
const inferred = ({ id }: CitedPaper, publication: Publication): WorkType => {
	const container = publication['container-title'] ?? '';
	if (container !== '' && !isPreprintServer(container)) {
		return publication['event-title'] || PROCEEDINGS.test(container)
			? 'paper-conference'
			: 'article-journal';
	}
	if (id.startsWith('acl:')) return 'paper-conference';
	if (id.startsWith('doi:')) return 'article-journal';
	return id.startsWith('url:') ? 'webpage' : 'article';
};

/** A journal that is only a preprint server would pass a preprint off as an article. */
const NOTHING: Publication = {};

const publicationOf = ({ publication }: CitedPaper): Publication => {
	if (publication === undefined) return NOTHING;
	const clean: Record<string, string> = {};
	for (const [name, value] of Object.entries(publication)) {
		const text = tidy(withoutMarkup(value ?? ''));
		if (text !== '') clean[name] = text;
	}
	if (!isPreprintServer(clean['container-title'] ?? '')) return clean;
	const { 'container-title': _, volume: __, issue: ___, page: ____, ...rest } = clean;
	return rest;
};

const PREFIX_LENGTH = 'arxiv:'.length;

const arxivOf = ({ id, aliases }: CitedPaper): string | undefined =>
	[id, ...aliases].find((each) => each.startsWith('arxiv:'))?.slice(PREFIX_LENGTH);

/** Old ids have their archive inside: `hep-th/9901001` (arXiv help, “arXiv identifier”). */
const archiveIn = (arxiv: string): string | undefined => /^([a-z-]+)\//u.exec(arxiv)?.[1];

const eprintOf = (paper: CitedPaper): Eprint | undefined => {
	const id = arxivOf(paper);
	if (id !== undefined) {
		const category = paper.categories?.[0] ?? archiveIn(id);
		return { archive: 'arxiv', id, ...(category !== undefined && { class: tidy(category) }) };
	}
	const pubmed = [paper.id, ...paper.aliases].find((each) => each.startsWith('pmid:'));
	return pubmed === undefined ? undefined : { archive: 'pubmed', id: pubmed.slice('pmid:'.length) };
};

/** The publisher's DOI where there is one, else the one that arXiv registers with DataCite. */
const doiOf = (paper: CitedPaper, eprint: Eprint | undefined): string | undefined => {
	if (paper.doi !== undefined) return paper.doi;
	const id = [paper.id, ...paper.aliases].find((each) => each.startsWith('doi:'));
	if (id !== undefined) return id.slice('doi:'.length);
	return eprint?.archive === 'arxiv' ? `10.48550/arXiv.${eprint.id}` : undefined;
};

const linkOf = ({ links = [] }: CitedPaper, kind: 'paper' | 'pdf'): string | undefined =>
	links.find((link) => link.kind === kind)?.url;

/** The page of the id’s own host; for a DOI, which leads there anyway, the link that a source gave. */
const urlOf = (paper: CitedPaper): string | undefined =>
	paper.id.startsWith('doi:')
		? (linkOf(paper, 'paper') ?? paperUrl(paper.id))
		: (paperUrl(paper.id) ?? linkOf(paper, 'paper'));

/** What makes a preprint a published paper is dated by its publication, not by its first version. */
const issuedOf = (paper: CitedPaper, type: WorkType, publication: Publication) =>
	(type === 'article' ? undefined : dateOf(publication.issued)) ??
	dateOf(paper.published) ??
	dateOf(publication.issued) ??
	dateOf(arxivOf(paper) === undefined ? undefined : arxivDate(`arxiv:${arxivOf(paper)}`));

/**
 * Reads a paper as a work of CSL: what kind it is, when it appeared, where it is found.
 * @param most Most authors to name; 0 names all.
 */
export const recordOf = (paper: CitedPaper, most = 0): CitationRecord => {
	const publication = publicationOf(paper);
	const type = paper.type ?? inferred(paper, publication);
	const eprint = eprintOf(paper);
	return {
		key: paper.key,
		type,
		title: tidy(paper.title),
		fixedCase: paper.fixedCase ?? [],
		authors: namesOf(paper.authors, most),
		editors: namesOf(paper.editors ?? [], most),
		issued: issuedOf(paper, type, publication),
		publication,
		eprint,
		doi: doiOf(paper, eprint),
		url: urlOf(paper),
		pdf: linkOf(paper, 'pdf') ?? pdfUrl(paper.id),
		extra: paper.extra ?? {},
		// Read by few formats, and long: worked out only for those.
		get abstract() {
			return paper.abstract === undefined ? undefined : tidy(withoutMarkup(paper.abstract));
		},
		get keywords() {
			return (paper.keywords ?? []).map(tidy).filter(Boolean);
		},
		get accessed() {
			return new Date(paper.savedAt).toISOString().slice(0, 10);
		},
	};
};
