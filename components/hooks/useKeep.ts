import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { message } from '../../lib/messages.ts';

/** What is said of a change that was stored, and the way back. */
interface Done {
	text: string;
	undo?: () => Promise<unknown>;
}

/** Is given the write of what a user chose, and tells it where the browser did not store that. */
type Keep = (writing: Promise<unknown>, done?: Done) => void;

export const KeepContext = createContext<Keep>((writing) => void writing);

/** For whatever changes settings: a page has one place where it tells that one was not stored. */
export const useKeep = (): Keep => useContext(KeepContext);

interface Said {
	text: string;
	action?: { label: string; run: () => void };
}

/**
 * Tells it in a sentence. The page is to be drawn again by that: a control that was turned shows what
 * is stored.
 */
export const keepTelling = (tell: (said: Said) => void): Keep => {
	const keep = async (writing: Promise<unknown>, done?: Done): Promise<void> => {
		try {
			await writing;
		} catch {
			return tell({ text: message('settingNotKept') });
		}
		if (done === undefined) return;
		const { text, undo } = done;
		if (undo === undefined) return tell({ text });
		const run = (): void => void keep(undo(), { text: message('undone') });
		tell({ text, action: { label: message('undo'), run } });
	};
	return (writing, done) => void keep(writing, done);
};
