import type { LibraryChange } from '../library/write.ts';
import { publishRevision } from '../rpc/revision.ts';
import { completeSoon } from './completion.ts';

/** Tells open pages; what was written stays written, even where the news cannot be told. */
const tell = async (changes: readonly LibraryChange[]): Promise<void> => {
	if (changes.length === 0) return;
	completeSoon();
	try {
		await publishRevision(changes);
	} catch {
		// Storage is full or gone: pages ask for their marks when they come into view.
	}
};

/** Does a write, tells open pages of it, and answers without the news. */
export const telling = async <T extends { changes: LibraryChange[] }>(
	write: Promise<T>,
): Promise<Omit<T, 'changes'>> => {
	const { changes, ...answer } = await write;
	await tell(changes);
	return answer;
};
