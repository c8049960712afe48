import type { PaperId, WorkType } from '../paper/paper.ts';
import { isPreprintDoi, isPreprintServer } from '../paper/preprints.ts';
import type { ReadRecord } from './read-record.ts';

/** Kinds that files give what has none of its own in their format. */
const LOOSE: ReadonlySet<WorkType> = new Set(['document', 'manuscript', 'webpage']);

const isArxiv = (ids: readonly PaperId[]): boolean => ids.some((id) => id.startsWith('arxiv:'));

const isOfServer = (id: PaperId): boolean =>
	id.startsWith('doi:') && isPreprintDoi(id.slice('doi:'.length));

const isPreprint = ({ type, ids, publication }: ReadRecord): boolean => {
	if (type === 'article') return true;
	const isArticle = type === 'article-journal';
	if (!isArticle && !LOOSE.has(type)) return false;
	const container = publication['container-title'] ?? '';
	if (isPreprintServer(container)) return true;
	if (container !== '') return false;
	// An article whose journal is missing and whose publisher’s DOI is there was published all the same.
	const isPublished = isArticle && ids.some((id) => id.startsWith('doi:') && !isOfServer(id));
	return !isPublished && (isArxiv(ids) || ids.some(isOfServer));
};

/**
 * A record of a preprint as one, whatever kind its file gave it: Zotero’s RIS has them as articles,
 * Crossref and Google Scholar as `@misc` and `@article`. Its server is who published it, as sites
 * tell it; arXiv goes without saying. Volume, number and pages are of servers’ own counting.
 */
export const withPreprint = (record: ReadRecord): ReadRecord => {
	if (!isPreprint(record)) return record;
	const {
		'container-title': server = '',
		volume: _,
		issue: __,
		number: ___,
		page: ____,
		publisher = '',
		...rest
	} = record.publication;
	const told = isArxiv(record.ids) ? '' : isPreprintServer(server) ? server : publisher || server;
	return { ...record, type: 'article', publication: { ...rest, publisher: told } };
};
