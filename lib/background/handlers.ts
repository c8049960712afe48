import { assignKeys } from '../library/keys.ts';
import { marks, paperById } from '../library/queries.ts';
import { remove, restore, undoSaveAll } from '../library/remove.ts';
import { save, saveAll } from '../library/save.ts';
import type { LibraryChange } from '../library/write.ts';
import { lookUp } from '../metadata/look-up.ts';
import { reach } from './reach.ts';
import type { BackgroundCalls } from '../rpc/contract.ts';
import { publishRevision } from '../rpc/revision.ts';
import type { Handlers } from '../rpc/serve.ts';
import { classify } from '../topics/classify.ts';
import { showSaved } from './badge.ts';

/** Tells open pages; what was written stays written, even where the news cannot be told. */
const tell = async (changes: readonly LibraryChange[]): Promise<void> => {
	if (changes.length === 0) return;
	try {
		await publishRevision(changes);
	} catch {
		// Storage is full or gone: pages ask for their marks when they come into view.
	}
};

/** Does a write, tells open pages of it, and answers without the news. */
const telling = async <T extends { changes: LibraryChange[] }>(
	write: Promise<T>,
): Promise<Omit<T, 'changes'>> => {
	const { changes, ...answer } = await write;
	await tell(changes);
	return answer;
};

/** What the background does for each call. */
export const handlers: Handlers<BackgroundCalls> = {
	'papers.save': async (paper) => (await telling(save(paper))).saved,
	'papers.saveAll': ({ batch, papers }) => telling(saveAll(batch, papers)),
	'papers.undoSaveAll': ({ batch }) => telling(undoSaveAll(batch)),
	'papers.remove': ({ id }) => telling(remove(id)),
	'papers.restore': async ({ id }) => (await telling(restore(id))).saved,
	'papers.marks': async ({ ids }) => ({ saved: await marks(ids) }),
	'page.report': async ({ saved }, { tab }) => {
		if (tab?.id !== undefined) await showSaved(tab.id, saved);
		return true as const;
	},
	'papers.add': async ({ id }) => {
		const present = await paperById(id);
		if (present) return { id: present.id, created: false };
		const draft = await lookUp(id, reach);
		const topics = classify(draft).map(({ topic }) => topic);
		return (await telling(save({ draft, topics }))).saved;
	},
	'papers.lookUp': ({ id }) => lookUp(id, reach),
	'papers.keys': async ({ ids }) => ({ keys: await assignKeys(ids) }),
};
