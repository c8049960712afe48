import {
	ask,
	refused,
	sent,
	type HandoffContext,
	type HandoffRefusal,
	type HandoffResult,
} from './handoff.ts';
import { expectProgram } from './identify.ts';

const REFUSALS: ReadonlyMap<number, HandoffRefusal> = new Map([
	[400, 'not-understood'],
	// No library is open, so there is no “current” one.
	[404, 'no-library'],
	[405, 'outdated'],
	[409, 'busy'],
	[415, 'outdated'],
	[503, 'busy'],
]);

/**
 * Sends entries to the library that is open in JabRef.
 * @param bibtex Entries of BibTeX or BibLaTeX, whichever the library holds.
 */
export const sendToJabref = async (
	context: HandoffContext,
	bibtex: string,
): Promise<HandoffResult<undefined>> => {
	const found = await expectProgram(context, 'jabref');
	if (!found.ok) return found;
	const answer = await ask(
		context,
		'/libraries/current/entries',
		{ method: 'POST', headers: { 'Content-Type': 'application/x-bibtex' }, body: bibtex },
		'papers',
	);
	if (!answer.ok) return answer;
	const { status } = answer.value;
	if (status >= 200 && status < 300) return sent(undefined);
	return refused(REFUSALS.get(status) ?? 'refused', String(status));
};
