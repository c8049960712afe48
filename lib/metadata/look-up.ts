import { safeParse } from 'zod/mini';
import { paperDraftSchema, type PaperDraft, type PaperId } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import { arxiv } from './arxiv.source.ts';
import { ask as askTheWeb } from './ask.ts';
import { huggingface } from './huggingface.source.ts';
import type { Ask, Source } from './source.ts';

/** In the order in which they are asked. */
const SOURCES: readonly Source[] = [arxiv, huggingface];

const fetchFrom = async (source: Source, id: PaperId, ask: Ask): Promise<PaperDraft> => {
	const parsed = safeParse(paperDraftSchema, await source.fetch(id, ask));
	if (!parsed.success) throw new RpcError('network', `${source.id}: ${parsed.error.message}`);
	return parsed.data;
};

/**
 * What the first source that knows a paper says of it.
 * @throws {RpcError} The first source's reason, where none could answer; `missing` where there is
 * no source for such an id.
 */
export const lookUp = async (id: PaperId, ask: Ask = askTheWeb): Promise<PaperDraft> => {
	let reason: RpcError | undefined;
	for (const source of SOURCES.filter((each) => each.handles(id))) {
		try {
			return await fetchFrom(source, id, ask);
		} catch (error) {
			if (!(error instanceof RpcError)) throw error;
			reason ??= error;
		}
	}
	throw reason ?? new RpcError('missing', `There is no source to ask for ${id}.`);
};
