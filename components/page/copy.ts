import { call } from '../../lib/rpc/call.ts';
import type { Bar } from './bar.ts';
import { message } from './messages.ts';
import type { Session } from './session.ts';
import { failureNote } from './writes.ts';

/** How long “Copied” stays on the bar, in milliseconds. */
const COPIED_MS = 4_000;

/** Copies the paper of a bar, as the page shows it now. Must be called from a click. */
export const copyCitation = async (
	bar: Bar,
	session: Session,
	as: 'entry' | 'reference',
): Promise<void> => {
	const draft = session.shownDraft(bar);
	if (draft === undefined) return;
	const cited = await call('papers.cite', { draft, as });
	if (!cited.ok) return bar.say(failureNote(cited, 'failedCite'));
	try {
		await navigator.clipboard.writeText(cited.value.text);
		bar.say({ text: message('copied'), lasts: COPIED_MS });
	} catch {
		bar.say({ text: message('failedCopy'), failed: true });
	}
};
