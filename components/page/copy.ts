import type { PaperDraft } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import type { Bar } from './bar.ts';
import { message } from './messages.ts';
import { failureNote } from './writes.ts';

/** How long “Copied” stays on the bar, in milliseconds. */
const COPIED_MS = 4_000;

/** As an entry of the format that its reader chose, or as a reference in words. */
export type CitedAs = 'entry' | 'reference';

/** Copies the paper of a bar. Must be called from a click. */
export const copyCitation = async (bar: Bar, draft: PaperDraft, as: CitedAs): Promise<void> => {
	const cited = await call('papers.cite', { draft, as });
	if (!cited.ok) return bar.say(failureNote(cited, 'failedCite'));
	try {
		await navigator.clipboard.writeText(cited.value.text);
		bar.say({ text: message('copied'), lasts: COPIED_MS });
	} catch {
		bar.say({ text: message('failedCopy'), failed: true });
	}
};
