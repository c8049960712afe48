import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { printSaved } from './export.ts';
import { sentenceOf } from '../common/failures.ts';
import type { Tell } from '../common/tell.ts';

/** What can be done with a saved paper, each told at the foot of the page. */
export interface LibraryActions {
	/** Removes one; `true` when it is gone. */
	remove(id: PaperId): Promise<boolean>;
	/** Prints one to the clipboard. */
	copy(id: PaperId): Promise<void>;
}

export const createActions = (tell: Tell, copy: (text: string) => void): LibraryActions => {
	const restore = async (id: PaperId): Promise<void> => {
		const restored = await call('papers.restore', { id });
		tell({ text: restored.ok ? message('restored') : sentenceOf(restored) });
	};
	return {
		async remove(id) {
			const result = await call('papers.remove', { id });
			const action = { label: message('undo'), run: () => void restore(id) };
			tell(result.ok ? { text: message('barRemoved'), action } : { text: sentenceOf(result) });
			return result.ok;
		},
		async copy(id) {
			const printed = await printSaved(id);
			if (printed.ok) copy(printed.value);
			else tell({ text: sentenceOf(printed) });
		},
	};
};
