import { allIds } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { download, exportBibtex } from './export.ts';
import { sentenceOf } from './failures.ts';
import type { Tell } from './tell.ts';

/** Asks which papers, when it is time to print them. */
type Ids = () => Promise<readonly PaperId[]>;

/** What can be done with saved papers, each told at the foot of the page. */
export interface LibraryActions {
	/** Removes one; `true` when it is gone. */
	remove(id: PaperId): Promise<boolean>;
	/** Prints these papers, or all, into a file. */
	toFile(ids: Ids | undefined): Promise<void>;
	/** Prints them to the clipboard. */
	toClipboard(ids: Ids | undefined): Promise<void>;
}

export const createActions = (tell: Tell, copy: (text: string) => void): LibraryActions => {
	const restore = async (id: PaperId): Promise<void> => {
		const restored = await call('papers.restore', { id });
		tell({ text: restored.ok ? message('restored') : sentenceOf(restored) });
	};
	const print = async (ids: Ids = allIds): Promise<string | undefined> => {
		const result = await exportBibtex(await ids());
		if (result.ok) return result.value;
		tell({ text: sentenceOf(result) });
		return undefined;
	};
	return {
		async remove(id) {
			const result = await call('papers.remove', { id });
			const action = { label: message('undo'), run: () => void restore(id) };
			tell(result.ok ? { text: message('barRemoved'), action } : { text: sentenceOf(result) });
			return result.ok;
		},
		async toFile(ids) {
			const text = await print(ids);
			if (text !== undefined) download(text);
		},
		async toClipboard(ids) {
			const text = await print(ids);
			if (text !== undefined) copy(text);
		},
	};
};
