import type { HandoffRefusal, Program } from '../handoff/handoff.ts';
import { message, type MessageKey } from '../messages.ts';

const SENTENCES: Record<HandoffRefusal, MessageKey> = {
	'not-running': 'handoffNotRunning',
	'unknown-program': 'handoffUnknownProgram',
	'other-program': 'handoffOtherProgram',
	outdated: 'handoffOutdated',
	'read-only': 'handoffReadOnly',
	'not-understood': 'handoffNotUnderstood',
	busy: 'handoffBusy',
	'no-answer': 'handoffNoAnswer',
	'no-library': 'handoffNoLibrary',
	refused: 'handoffRefused',
};

/** Names are not translated. */
export const PROGRAM_NAMES: Record<Program, string> = { zotero: 'Zotero', jabref: 'JabRef' };

const isProgram = (detail: string): detail is Program => Object.hasOwn(PROGRAM_NAMES, detail);

/** Why papers did not reach a program, and what to do, in a sentence. */
export const handoffSentence = (
	program: Program,
	{ code, detail = '' }: { code: HandoffRefusal; detail?: string },
): string =>
	message(
		SENTENCES[code],
		PROGRAM_NAMES[program],
		isProgram(detail) ? PROGRAM_NAMES[detail] : detail,
	);
