import type { Paper, PaperId } from '../../paper/paper.ts';
import type { AskedWord } from '../../query/respell.ts';
import type { FailureCode } from '../../rpc/result.ts';
import type { Facets } from './facets.ts';
import type { SearchRequest, Stage } from './searcher.ts';

/** What is told at once of what was found. */
export interface Wanted {
	/** How many ids. */
	first: number;
	/** Of how many of them the papers: read by the other thread, they spare the page a way to the database. */
	seen: number;
	/** Of how many the papers follow, with the facets. */
	rows: number;
	/** A paper whose place is told, wherever that is. */
	kept?: PaperId | undefined;
}

/** What a page says to the thread that searches, some at a time. `of` is the number of a question. */
export type Question =
	/** At first, and when they changed: the labels of topics, by their ids. */
	| { kind: 'labels'; labels: ReadonlyMap<string, string> }
	/** Answered several times. */
	| ({ kind: 'find'; of: number; request: SearchRequest } & Wanted)
	/** Asks for more ids of what a search found. */
	| { kind: 'ids'; of: number; search: number; from: number; to: number }
	/** Asks for each word how it was perhaps meant to be spelt. */
	| { kind: 'spell'; of: number; words: readonly AskedWord[] }
	/** Asks for groups of papers that are perhaps one. */
	| { kind: 'duplicates'; of: number }
	/** A search is of no use any more, nor what it found. */
	| { kind: 'forget'; of: number };

/** What it answers. */
export type Answer = { of: number } &
	/** `papers`: those of the rows that no answer before had; `facets` follow in a second answer. */
	(
		| {
				kind: 'found';
				stage: Stage;
				count: number;
				facets?: Facets;
				ids: PaperId[];
				keptAt?: number | undefined;
				papers: Paper[];
		  }
		| { kind: 'ids'; ids: PaperId[] }
		| { kind: 'spelt'; words: (string | undefined)[] }
		| { kind: 'groups'; groups: PaperId[][] }
		| { kind: 'failed'; code: FailureCode; message: string }
	);

/** One end of the way between them: a worker, its own scope, or a message port. */
export interface Port {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
