import { safeParse } from 'zod/mini';
import { idsOf } from '../paper/ids-of.ts';
import { paperDraftSchema, type PaperDraft, type PaperId } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { anotherPaper } from './answer.ts';
import { sources } from './index.ts';
import type { Ask, Source } from './source.ts';

/** How sources are reached: both are the browser's business. */
export interface Reach {
	ask: Ask;
	/** Whether the browser, and its user, let us ask hosts with these match patterns. */
	mayAsk: (hosts: readonly string[]) => Promise<boolean>;
}

const sourcesOf = (id: PaperId): readonly Source[] => sources.filter((each) => each.handles(id));

/** Match patterns of all that may be asked about a paper; none where no source knows such ids. */
export const hostsFor = (id: PaperId): string[] => sourcesOf(id).flatMap(({ hosts }) => [...hosts]);

/** A paper by its id, perhaps one version of it. */
interface Wanted {
	id: PaperId;
	version?: number | undefined;
}

const fetchFrom = async (
	source: Source,
	{ id, version }: Wanted,
	ask: Ask,
): Promise<PaperDraft> => {
	const parsed = safeParse(paperDraftSchema, await source.fetch(id, ask, version));
	if (!parsed.success) throw new RpcError('network', `${source.id}: ${parsed.error.message}`);
	const draft = parsed.data;
	if (!idsOf(draft).includes(id)) throw anotherPaper(source.id, id);
	return draft;
};

const reach = async (
	source: Source,
	wanted: Wanted,
	{ ask, mayAsk }: Reach,
): Promise<PaperDraft> => {
	if (await mayAsk(source.hosts)) return fetchFrom(source, wanted, ask);
	throw new RpcError('withheld', `The browser does not let us ask ${source.hosts.join(', ')}.`);
};

/** What tells most of why nobody answered: what can be mended, then what may pass. */
const reasonOf = (errors: readonly RpcError[], id: PaperId): RpcError =>
	errors.find(({ code }) => code === 'withheld') ??
	errors.find(({ code }) => code === 'network') ??
	errors[0] ??
	new RpcError('missing', `There is no source to ask for ${id}.`);

/**
 * What the first source that knows a paper says of it. One that does not tell versions apart says it
 * of none.
 * @throws {RpcError} Where none could answer: `withheld` where one may not be asked, else `network`
 * where one was not heard, else `missing`.
 */
export const lookUp = async (id: PaperId, how: Reach, version?: number): Promise<PaperDraft> => {
	const errors: RpcError[] = [];
	for (const source of sourcesOf(id)) {
		try {
			return await reach(source, { id, version }, how);
		} catch (error) {
			if (!(error instanceof RpcError)) throw error;
			errors.push(error);
		}
	}
	throw reasonOf(errors, id);
};
