import { adoptFirst } from '../backup/replaced.ts';
import type { LibraryChange } from '../library/write.ts';
import { publishRevision } from '../rpc/revision.ts';
import { completeSoon } from './completion.ts';
import { indexSoon } from './indexing.ts';

/** `undefined`: more than is worth a list. */
type Changes = readonly LibraryChange[] | undefined;

/** Tells open pages; what was written stays written, even where the news cannot be told. */
const tell = async (changes: Changes): Promise<void> => {
	if (changes?.length === 0) return;
	completeSoon();
	try {
		await Promise.all([publishRevision(changes), adoptFirst()]);
	} catch {
		// Storage is full or gone: pages ask for their marks when they come into view.
	}
};

/** Does a write, tells open pages of it, and answers without the news. */
export const telling = async <T extends { changes: Changes }>(
	write: Promise<T>,
): Promise<Omit<T, 'changes'>> => {
	const { changes, ...answer } = await write;
	indexSoon();
	await tell(changes);
	return answer;
};
