import { safeParse } from 'zod/mini';
import { arxivIdOf } from '../paper/arxiv-id.ts';
import { complete, putOff, type Errand, type Found } from '../library/pending.ts';
import { fetchRecords } from '../metadata/arxiv-api.ts';
import { fetchNames } from '../metadata/arxiv-names.ts';
import type { Ask } from '../metadata/source.ts';
import { restLeft } from '../metadata/turns.ts';
import { paperDraftSchema, type Paper } from '../paper/paper.ts';
import { withVersion } from '../paper/version.ts';
import { RpcError } from '../rpc/result.ts';
import { matched } from '../sites/arxiv-names.ts';
import { makeDraft } from '../sites/draft.ts';
import { readJudge } from '../settings/judge.ts';

/** The host that every errand asks. */
export const ERRAND_HOST = 'export.arxiv.org';

/** Papers under their ids as arXiv itself writes them: `2606.28322`. */
const byArxivId = (papers: readonly Paper[]): Map<string, Paper> =>
	new Map(
		papers.flatMap((paper) => {
			const id = arxivIdOf(paper)?.slice('arxiv:'.length);
			return id === undefined ? [] : [[id, paper] as const];
		}),
	);

const ofRecords = async (papers: ReadonlyMap<string, Paper>, ask: Ask): Promise<Found[]> => {
	// What is known to be of one version is completed from that one.
	const named = [...papers].map(([arxivId, { version }]) => withVersion(arxivId, version));
	const records = await fetchRecords(named, ask);
	return [...papers].flatMap(([arxivId, { id }]) => {
		const draft = records.get(arxivId);
		return draft === undefined ? [] : [{ id, draft }];
	});
};

const namesOf = async (
	arxivId: string,
	{ id, title, ...paper }: Paper,
	ask: Ask,
): Promise<Found> => {
	const told = await fetchNames(withVersion(arxivId, paper.version), ask);
	// A page that names fewer authors than arXiv's own record leaves some out.
	const authors = told.length < paper.authors.length ? paper.authors : matched(told, paper.authors);
	return { id, draft: makeDraft({ id: `arxiv:${arxivId}`, title, authors, source: 'arxiv' }) };
};

const ofNames = async (papers: ReadonlyMap<string, Paper>, ask: Ask): Promise<Found[]> => {
	const found: Found[] = [];
	for (const [arxivId, paper] of papers) found.push(await namesOf(arxivId, paper, ask));
	return found;
};

/** Only this answer is certain: a browser that says it is online may not be. */
export const isOffline = (): boolean => !navigator.onLine;

/** How long a failure must wait at least, and whether its company may have been the reason. */
const setback = async (error: unknown): Promise<{ until: number; apart: boolean }> => {
	const rest = await restLeft(ERRAND_HOST);
	return { until: Date.now() + rest, apart: error !== undefined && rest === 0 };
};

const isDraft = ({ draft }: Found): boolean => safeParse(paperDraftSchema, draft).success;

/**
 * Asks arXiv what an errand wants to know and takes it into the library; what it did not hear is
 * put off.
 * @throws {RpcError} Where the library cannot be written, or the browser is offline: then nothing
 * was put off.
 */
export const runErrand = async ({ stage, ids, papers }: Errand, ask: Ask): Promise<void> => {
	const named = byArxivId(papers);
	let found: Found[] = [];
	let reason: unknown;
	try {
		if (named.size > 0) found = await (stage === 'record' ? ofRecords : ofNames)(named, ask);
	} catch (error) {
		if (isOffline()) throw new RpcError('network', 'The browser is offline.');
		reason = error;
	}
	const heard = found.filter(isDraft);
	if (heard.length > 0) await complete(heard, await readJudge());
	const known = new Set(heard.map(({ id }) => id));
	const unheard = ids.filter((id) => !known.has(id));
	if (unheard.length > 0) await putOff(unheard, await setback(reason));
};
