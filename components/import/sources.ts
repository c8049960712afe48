import { browser } from 'wxt/browser';
import { namedBeside } from '../../lib/import/beside.ts';
import { lookUpAll } from '../../lib/import/look-up-all.ts';
import { readPasted, type PastedId } from '../../lib/import/pasted.ts';
import { detectFormat, readImport } from '../../lib/import/read.ts';
import type { ImportedPaper, ImportProblem } from '../../lib/import/importer.ts';
import { marks } from '../../lib/library/queries.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { MOST_IDS } from '../../lib/rpc/calls.ts';
import { call } from '../../lib/rpc/call.ts';

/** What was read of a file or a text, before it is compared with the library. */
export interface Records {
	papers: ImportedPaper[];
	problems: ImportProblem[];
}

/** Papers that a pasted list names; nothing else is known of them yet. */
export interface Named {
	/** Those that are not saved. */
	ids: PastedId[];
	/** How many are saved already. */
	saved: number;
	/** Records that stood beside them, read already. */
	papers: ImportedPaper[];
	problems: ImportProblem[];
	/** Match patterns of the hosts that would be asked. */
	hosts: string[];
}

export interface Reading {
	signal: AbortSignal;
	/** Told which part is done, from 0 to 1. */
	onProgress: (part: number) => void;
}

/** @param others Names of files that came along; that they are not read is told. */
export const readFile = async (
	file: File,
	others: readonly string[],
	reading: Reading,
): Promise<Records> => {
	const { papers, problems } = await readImport(new Uint8Array(await file.arrayBuffer()), reading);
	const left = others.map((detail) => ({ line: 0, code: 'one-file', detail }) as const);
	return { papers, problems: [...left, ...problems] };
};

const unsavedOf = async (ids: readonly PastedId[]): Promise<PastedId[]> => {
	const saved = new Set<PaperId>();
	for (let at = 0; at < ids.length; at += MOST_IDS) {
		const some = ids.slice(at, at + MOST_IDS).map(({ id }) => id);
		for (const id of await marks(some)) saved.add(id);
	}
	return ids.filter(({ id }) => !saved.has(id));
};

/** Which hosts are asked about an id depends on what precedes its colon alone. */
const hostsOf = async (ids: readonly PastedId[]): Promise<string[]> => {
	const kinds = new Map(ids.map(({ id }) => [id.split(':')[0], id]));
	const answers = await Promise.all([...kinds.values()].map((id) => call('papers.hosts', { id })));
	return [...new Set(answers.flatMap((answer) => (answer.ok ? answer.value.hosts : [])))];
};

const namedBy = async (all: readonly PastedId[], { papers, problems }: Records): Promise<Named> => {
	const ids = await unsavedOf(all);
	const saved = all.length - ids.length;
	return { ids, saved, papers, problems, hosts: await hostsOf(ids) };
};

/** A pasted text is a file’s, a list that names papers, or entries with such a list around them. */
export const readText = async (text: string, reading: Reading): Promise<Named | Records> => {
	const format = detectFormat(text);
	if (format === undefined) {
		const { ids, problems } = readPasted(text);
		return namedBy(ids, { papers: [], problems });
	}
	const records = await readImport(text, reading);
	const beside = format === 'bibtex' ? namedBeside(text, records.papers) : [];
	const named = await namedBy(beside, records);
	return named.ids.length === 0 ? records : named;
};

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

/**
 * Looks up what a list names. Must be called from a click: the user is asked for the sources first.
 * What may not be asked is a problem of its line.
 */
export const lookUp = async (
	{ ids, hosts, papers, problems }: Named,
	{ signal, onProgress }: Reading,
): Promise<Records> => {
	// A refusal is told line by line.
	if (hosts.length > 0) await browser.permissions.request({ origins: hosts }).catch(() => false);
	const found = await lookUpAll(ids, {
		lookUp: (id, version) => call('papers.lookUp', { id, version }),
		signal,
		onProgress: (done) => onProgress(done / ids.length),
	});
	return {
		papers: [...papers, ...found.papers].toSorted(byLine),
		problems: [...problems, ...found.problems].toSorted(byLine),
	};
};
