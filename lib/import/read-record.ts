import type { Author, PaperId, Publication, WorkType } from '../paper/paper.ts';

/** What a record says, nothing of it measured yet; empty is as good as missing. */
export interface ReadRecord {
	/** Every id that it names, the one to know it by first. */
	ids: readonly PaperId[];
	type: WorkType;
	title: string;
	authors: readonly Author[];
	editors: readonly Author[];
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	date: string | undefined;
	/** Of the preprint, where its number or its address names one. */
	version?: number | undefined;
	publication: Omit<Publication, 'issued'>;
	abstract: string;
	keywords: readonly string[];
	categories: readonly string[];
	fixedCase: readonly string[];
	url: string;
	extra: Readonly<Record<string, string>>;
}
