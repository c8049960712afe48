import type { PaperDraft, PaperId } from '../paper/paper.ts';

/** Fetches a text, bounded in size and time; `question` is JSON that is posted. */
export type Ask = (url: string, question?: string) => Promise<string>;

/** Where metadata comes from: one file each, `<id>.source.ts`. Evaluated in Node while building. */
export interface Source {
	/** Stable id, the file's stem; a draft's `source`. */
	id: string;
	/** Match patterns of all that it fetches. */
	hosts: readonly string[];
	/** Whether its hosts are asked for at install, or by the click that needs them. */
	access: 'required' | 'optional';
	/** Of sources that handle the same id, the lowest is asked first. */
	order: number;
	/** Whether it may know papers with such an id. */
	handles(id: PaperId): boolean;
	/**
	 * What it knows of a paper, and of one version of it where one is named and it tells them apart. The
	 * draft may go by another id where the source knows a better one; the id asked for is then among its
	 * aliases.
	 * @throws {RpcError} `missing` when the source does not know the paper, `network` when it could
	 * not be asked, its answer made no sense or was about another paper.
	 */
	fetch(id: PaperId, ask: Ask, version?: number): Promise<PaperDraft>;
}
