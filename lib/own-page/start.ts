import { languageTag, message, speak, type MessageKey } from '../messages.ts';
import type { Appearance } from '../settings/appearance.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import { colour, readCopy, writeCopy } from './colours.ts';

/** Gives the page its title, and says in which language, and to which side, it speaks. */
const name = (title: MessageKey): void => {
	const root = document.documentElement;
	root.lang = languageTag();
	root.dir = message('textDirection');
	document.title = message(title);
};

/**
 * Starts a page of ours: in the colours and the language that were chosen, and anew in others as soon
 * as they are chosen, wherever that is.
 * @param draw Draws the page; called again when the language changed.
 */
export const startPage = (title: MessageKey, draw: () => void): void => {
	let shown: Appearance | undefined;
	let colouring = new AbortController();
	const show = async (wanted: Appearance): Promise<void> => {
		const isNew = shown?.language !== wanted.language;
		shown = wanted;
		colouring.abort();
		colouring = new AbortController();
		colour(wanted, colouring.signal);
		if (!isNew) return;
		if (!(await speak(wanted.language))) return;
		name(title);
		draw();
	};
	const take = (settings: Appearance): void => {
		writeCopy(settings);
		void show(settings);
	};
	void show(readCopy());
	watchSettings(take, new AbortController().signal);
	void readSettings().then(take);
};
