import { dialectOf } from '../citation/dialect.ts';
import { exportText } from '../citation/export.ts';
import type { CitedPaper } from '../citation/format.ts';
import { plainReference } from '../citation/reference.ts';
import { citedDraft } from '../citation/unsaved.ts';
import { assignKeys } from '../library/keys.ts';
import { paperById } from '../library/queries.ts';
import { idsOf } from '../paper/ids-of.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { readCitationOptions } from '../settings/citation.ts';

/** The saved paper, whose key is handed out; the words that an import brought along stay here. */
const citedPaper = async (draft: PaperDraft, pattern: string): Promise<CitedPaper> => {
	const [keyed] = await assignKeys(idsOf(draft), pattern);
	const saved = keyed && (await paperById(keyed.id));
	if (keyed === undefined || saved === undefined) return citedDraft(draft, pattern);
	const { extra: _extra, ...paper } = saved;
	return { ...paper, tags: [], notes: '', key: keyed.key };
};

/** One paper as an entry of the user's dialect, or as one line; saved or not. */
export const cite = async (
	draft: PaperDraft,
	as: 'entry' | 'reference',
): Promise<{ text: string }> => {
	const options = await readCitationOptions();
	const paper = await citedPaper(draft, options.keyPattern);
	if (as === 'reference') return { text: plainReference(paper, options) };
	const { text } = await exportText([paper], dialectOf(options), { options });
	return { text };
};
