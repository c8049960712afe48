import { browser } from 'wxt/browser';
import { dialectOf } from '../../lib/citation/dialect.ts';
import {
	PROGRAM_PERMISSION,
	sent,
	type HandoffContext,
	type HandoffResult,
	type Program,
} from '../../lib/handoff/handoff.ts';
import { expectProgram } from '../../lib/handoff/identify.ts';
import { sendToJabref } from '../../lib/handoff/jabref.ts';
import { zoteroItems } from '../../lib/handoff/zotero-items.ts';
import { sendToZotero, zoteroSelection, type ZoteroSelection } from '../../lib/handoff/zotero.ts';
import { message } from '../../lib/messages.ts';
import { PROGRAM_NAMES } from '../../lib/sentences/handoff.ts';
import { readCitationOptions } from '../../lib/settings/citation.ts';
import { exportBlob } from '../export/job.ts';
import type { ExportScope } from '../export/useExport.ts';

/** Where a program would put what is sent. */
export interface Target {
	program: Program;
	/** Zotero's collections; JabRef has only the library that is open. */
	selection?: ZoteroSelection;
}

/** Whether we may speak to programs of this computer. Must be called from a click. */
export const mayReachPrograms = (): Promise<boolean> =>
	browser.permissions.request({ origins: [PROGRAM_PERMISSION] });

const contextOf = (signal: AbortSignal): HandoffContext => ({
	fetch: globalThis.fetch.bind(globalThis),
	signal,
});

/** Makes sure that the program listens, and asks where it would put papers. */
export const findTarget = async (
	program: Program,
	signal: AbortSignal,
): Promise<HandoffResult<Target>> => {
	const context = contextOf(signal);
	if (program === 'jabref') {
		const found = await expectProgram(context, program);
		return found.ok ? sent({ program }) : found;
	}
	const selection = await zoteroSelection(context);
	return selection.ok ? sent({ program, selection: selection.value }) : selection;
};

/** What is sent: items for Zotero, entries for JabRef. */
const textFor = async (
	program: Program,
	scope: ExportScope,
	signal: AbortSignal,
): Promise<{ text: string; count: number }> => {
	const options = await readCitationOptions();
	const format = program === 'zotero' ? zoteroItems : dialectOf(options);
	const ids = await scope.ids();
	const { blob, report } = await exportBlob({ ids, format, options, signal });
	return { text: await blob.text(), count: report.exported };
};

const sentTo = (program: Program, count: number): string =>
	message('handoffSent', count, PROGRAM_NAMES[program]);

/**
 * Sends papers to where their user chose.
 * @param place One of the program's collections.
 * @returns What was done, in a sentence.
 * @throws {RpcError} Where the library cannot be read.
 */
export const send = async (
	{ program }: Target,
	scope: ExportScope,
	{ place, signal }: { place?: string | undefined; signal: AbortSignal },
): Promise<HandoffResult<string>> => {
	const { text, count } = await textFor(program, scope, signal);
	const context = contextOf(signal);
	if (program === 'jabref') {
		const answer = await sendToJabref(context, text);
		return answer.ok ? sent(sentTo(program, count)) : answer;
	}
	const answer = await sendToZotero(context, { text, ...(place && { target: place }) });
	if (!answer.ok) return answer;
	const { items, placed } = answer.value;
	return sent(
		placed ? sentTo(program, items) : message('handoffNotPlaced', items, PROGRAM_NAMES.zotero),
	);
};
