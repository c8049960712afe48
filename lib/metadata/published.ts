import { arxivIdOf } from '../paper/arxiv-id.ts';
import { isPreprint, isRepositoryDoi } from '../paper/preprints.ts';
import type { Paper, PaperDraft, PaperId } from '../paper/paper.ts';
import type { Certainty, Published, PublishedAnswer } from '../rpc/library-contract.ts';
import { RpcError } from '../rpc/result.ts';
import { fetchRecords as fetchFromArxiv } from './arxiv-api.ts';
import arxiv from './arxiv.source.ts';
import { catalogues } from './catalogues.ts';
import { fetchPublishedIds } from './crossref-api.ts';
import crossref from './crossref.source.ts';
import dblp from './dblp.source.ts';
import { hostsFor, lookUp, type Reach } from './look-up.ts';
import { belongs, isOfWorkshop, isPublication } from './same-work.ts';
import { fetchRecords as fetchFromScholar } from './semantic-scholar-api.ts';
import scholar from './semantic-scholar.source.ts';
import type { Source } from './source.ts';

/** Match patterns of all that may be asked for the published versions of preprints. */
export const publishedHosts = (): string[] => [
	...new Set([
		...arxiv.hosts,
		...scholar.hosts,
		...hostsFor('doi:10.1000/1'),
		...hostsFor('acl:'),
		...dblp.hosts,
	]),
];

/** The Anthology’s own record says more than the one of its DOI, and either more than DBLP’s. */
const ORDER = ['acl:', 'doi:', 'dblp:'];

/** Ids under which a publication may be recorded, the best first. */
const recordIds = (ids: readonly PaperId[]): PaperId[] =>
	ORDER.flatMap((prefix) => ids.filter((id) => id.startsWith(prefix))).filter(
		(id) => !isRepositoryDoi(id.slice('doi:'.length)),
	);

type Named = Pick<PaperDraft, 'id' | 'aliases' | 'doi'>;

const idsOf = ({ id, aliases = [], doi }: Named): PaperId[] => [
	id,
	...aliases,
	...(doi === undefined ? [] : [`doi:${doi}`]),
];

/** The search for one paper’s published version, or its full record. */
class Search {
	readonly paper: Paper;
	#found: Published | undefined;
	readonly #failures = new Set<string>();
	readonly #tried = new Set<PaperId>();

	constructor(paper: Paper) {
		this.paper = paper;
		// A preprint’s own DOI is none of a publication’s.
		if (isPreprint(paper)) this.#tried.add(paper.id);
	}

	get isOpen(): boolean {
		return this.#found === undefined;
	}

	get answer(): PublishedAnswer {
		const { id } = this.paper;
		if (this.#found) return { id, found: this.#found };
		const failed = (['withheld', 'network'] as const).find((code) => this.#failures.has(code));
		return failed === undefined ? { id } : { id, failed };
	}

	/** Asks somebody; that nobody knows is an answer, and any other failure is remembered. */
	async ask<T>(asking: () => Promise<T>): Promise<T | undefined> {
		try {
			return await asking();
		} catch (error) {
			if (!(error instanceof RpcError)) throw error;
			if (error.code !== 'missing') this.#failures.add(error.code);
			return undefined;
		}
	}

	fail(code: string): void {
		this.#failures.add(code);
	}

	/**
	 * Looks at what the records of some ids say, until one is the paper’s.
	 * @param by How sure the ids are.
	 */
	async tryIds(ids: readonly PaperId[], reach: Reach, by: Certainty = 'id'): Promise<void> {
		for (const id of recordIds(ids)) {
			if (!this.isOpen || this.#tried.has(id)) continue;
			this.#tried.add(id);
			const draft = await this.ask(() => lookUp(id, reach));
			if (draft && belongs(this.paper, draft)) this.take(draft, by);
		}
	}

	take(draft: PaperDraft, by: Certainty): void {
		if (isPublication(draft)) this.#found = { draft, by };
	}
}

/** Asks one source about all that are open, or says of all why it could not be asked. */
const askAbout = async <T>(
	searches: readonly Search[],
	{ source, reach }: { source: Source; reach: Reach },
	asking: () => Promise<T>,
): Promise<T | undefined> => {
	try {
		if (await reach.mayAsk(source.hosts)) return await asking();
		throw new RpcError('withheld', `The browser does not let us ask ${source.hosts.join(', ')}.`);
	} catch (error) {
		if (!(error instanceof RpcError)) throw error;
		if (error.code !== 'missing') for (const search of searches) search.fail(error.code);
		return undefined;
	}
};

const openOf = (searches: readonly Search[]): Search[] => searches.filter(({ isOpen }) => isOpen);

/** The DOI that its authors gave to arXiv. */
const askArxiv = async (searches: readonly Search[], reach: Reach): Promise<void> => {
	const named = new Map(
		openOf(searches).flatMap((search) => {
			const id = arxivIdOf(search.paper)?.slice('arxiv:'.length);
			return id === undefined ? [] : [[id, search] as const];
		}),
	);
	if (named.size === 0) return;
	const records = await askAbout([...named.values()], { source: arxiv, reach }, () =>
		fetchFromArxiv([...named.keys()], reach.ask),
	);
	for (const [id, search] of named) {
		const record = records?.get(id);
		if (record) await search.tryIds(idsOf(record), reach);
	}
};

/** What the server of a preprint with a DOI told Crossref. */
const askForRelations = async (searches: readonly Search[], reach: Reach): Promise<void> => {
	for (const search of openOf(searches)) {
		const { id } = search.paper;
		if (!id.startsWith('doi:')) continue;
		const ids = await askAbout([search], { source: crossref, reach }, () =>
			fetchPublishedIds(id.slice('doi:'.length), reach.ask),
		);
		await search.tryIds(ids ?? [], reach);
	}
};

/** A venue that has no record we could ask for; its id must not be one of the preprint’s. */
const tryVenue = (search: Search, record: PaperDraft): void => {
	const { paper } = search;
	const ids = recordIds(idsOf(record)).filter((id) => !id.startsWith('dblp:'));
	const isRecorded = record.id === paper.id || ids.length > 0;
	if (!search.isOpen || isRecorded || !belongs(paper, record)) return;
	const { doi: _, ...draft } = record;
	search.take({ ...draft, aliases: [] }, 'venue');
};

/** The ids and the venue that Semantic Scholar knows by the preprint’s id. */
const askScholar = async (searches: readonly Search[], reach: Reach): Promise<void> => {
	const named = new Map(
		openOf(searches).map((search) => [arxivIdOf(search.paper) ?? search.paper.id, search] as const),
	);
	if (named.size === 0) return;
	const records = await askAbout([...named.values()], { source: scholar, reach }, () =>
		fetchFromScholar([...named.keys()], reach.ask),
	);
	for (const [id, search] of named) {
		const record = records?.get(id);
		if (record === undefined) continue;
		await search.tryIds(idsOf(record), reach);
		tryVenue(search, record);
	}
};

/** What catalogues know of the same title, authors and time: until one work is of no workshop. */
const sameWorks = async (search: Search, reach: Reach): Promise<PaperDraft[]> => {
	const { paper } = search;
	const same: PaperDraft[] = [];
	for (const { source, knows, find } of catalogues) {
		if (same.some((draft) => !isOfWorkshop(draft)) || !knows(paper)) continue;
		const found = await askAbout([search], { source, reach }, () => find(paper, reach.ask));
		same.push(...(found ?? []));
	}
	return same;
};

const askForWords = async (searches: readonly Search[], reach: Reach): Promise<void> => {
	for (const search of openOf(searches)) {
		const same = await sameWorks(search, reach);
		const best = same.find((draft) => !isOfWorkshop(draft)) ?? same[0];
		if (best === undefined) continue;
		const others = idsOf(best).filter((id) => id !== best.id);
		await search.tryIds(others, reach, 'words');
		if (search.isOpen) search.take(best, 'words');
	}
};

/** A host that did not answer is not waited for again: the others of this search need not wait, too. */
const impatient = ({ ask, mayAsk }: Reach): Reach => {
	const silent = new Set<string>();
	return {
		mayAsk,
		ask: async (url, question) => {
			const { host } = new URL(url);
			if (silent.has(host)) throw new RpcError('network', `${host} did not answer a moment ago.`);
			try {
				return await ask(url, question);
			} catch (error) {
				if (error instanceof RpcError && error.code === 'network') silent.add(host);
				throw error;
			}
		},
	};
};

/**
 * Looks for the published versions of preprints, and for the full records of publications: by their
 * ids first, and by title, authors and year only where no id leads to one. Nothing that was not
 * heard, or not found, is remembered.
 */
export const findPublished = async (
	papers: readonly Paper[],
	how: Reach,
): Promise<PublishedAnswer[]> => {
	const searches = papers.map((paper) => new Search(paper));
	const reach = impatient(how);
	for (const search of searches) await search.tryIds(idsOf(search.paper), reach);
	await askArxiv(searches, reach);
	await askForRelations(searches, reach);
	await askScholar(searches, reach);
	await askForWords(searches, reach);
	return searches.map(({ answer }) => answer);
};
