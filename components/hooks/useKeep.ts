import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { message } from '../../lib/messages.ts';

/** Is given the write of what a user chose, and tells it where the browser did not store that. */
type Keep = (writing: Promise<unknown>) => void;

export const KeepContext = createContext<Keep>((writing) => void writing);

/** For whatever changes settings: a page has one place where it tells that one was not stored. */
export const useKeep = (): Keep => useContext(KeepContext);

/**
 * Tells it in a sentence. The page is to be drawn again by that: a control that was turned shows what
 * is stored.
 */
export const keepTelling =
	(tell: (said: { text: string }) => void): Keep =>
	(writing) =>
		void writing.catch(() => tell({ text: message('settingNotKept') }));
