import { exportPapers, type ExportReport } from '../../lib/citation/export.ts';
import type { CitationFormat, CitedPaper } from '../../lib/citation/format.ts';
import type { CitationOptions } from '../../lib/citation/options.ts';
import { papersByIds } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { MOST_IDS } from '../../lib/rpc/calls.ts';
import { call } from '../../lib/rpc/call.ts';
import { RpcError } from '../../lib/rpc/result.ts';
import { namedTopic } from '../../lib/topics/named.ts';

/** Papers that are read at once. */
const CHUNK = 250;
/** So many characters are put away in a blob, which browsers may keep on the disk. */
const PART = 2_000_000;

export interface ExportJob {
	/** Canonical ids of saved papers, in the order of the export. */
	ids: readonly PaperId[];
	format: CitationFormat;
	options: CitationOptions;
	signal?: AbortSignal;
	/** Told how many papers were printed. */
	onProgress?: (done: number) => void;
}

/**
 * Keys of all, handed out before the first is printed. From the last to the first: lists show the
 * newest first, and of two papers the older gets the plain key.
 */
const keysOf = async (
	ids: readonly PaperId[],
	signal?: AbortSignal,
): Promise<Map<PaperId, string>> => {
	const keys = new Map<PaperId, string>();
	for (let end = ids.length; end > 0; end -= MOST_IDS) {
		signal?.throwIfAborted();
		const some = ids.slice(Math.max(0, end - MOST_IDS), end);
		const answer = await call('papers.keys', { ids: some });
		if (!answer.ok) throw new RpcError(answer.code, answer.message);
		for (const { id, key } of answer.value.keys) keys.set(id, key);
	}
	return keys;
};

async function* citedPapers({ ids, signal }: ExportJob): AsyncGenerator<CitedPaper> {
	const keys = await keysOf(ids, signal);
	for (let at = 0; at < ids.length; at += CHUNK) {
		for (const paper of await papersByIds(ids.slice(at, at + CHUNK))) {
			const key = keys.get(paper.id);
			if (key !== undefined) yield { ...paper, key };
		}
	}
}

const topicLabel = (id: string): string =>
	id === '' ? message('exportNoTopic') : (namedTopic(id)?.label ?? id);

/**
 * Prints saved papers into a blob; papers that are gone are left out.
 * @throws {RpcError} Where the library cannot be read or keys not be handed out.
 * @throws The signal's reason, once aborted.
 */
export const exportBlob = async (job: ExportJob): Promise<{ blob: Blob; report: ExportReport }> => {
	const { format } = job;
	const { chunks, report } = exportPapers(citedPapers(job), format, { ...job, topicLabel });
	const parts: Blob[] = [];
	let text = '';
	for await (const chunk of chunks) {
		text += chunk;
		if (text.length < PART) continue;
		parts.push(new Blob([text]));
		text = '';
	}
	const type = `${format.mediaType};charset=utf-8`;
	return { blob: new Blob([...parts, text], { type }), report };
};
