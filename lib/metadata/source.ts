import type { PaperDraft, PaperId } from '../paper/paper.ts';

/** Fetches a text, bounded in size and time. */
export type Ask = (url: string) => Promise<string>;

/** Where metadata comes from: one file each. */
export interface Source {
	id: string;
	/** Whether it may know papers with such an id. */
	handles(id: PaperId): boolean;
	/**
	 * @throws {RpcError} `missing` when the source does not know the paper, `network` when it could
	 * not be asked or its answer made no sense.
	 */
	fetch(id: PaperId, ask: Ask): Promise<PaperDraft>;
}
