import { message, type MessageKey } from './messages.ts';

/**
 * Gives a page of ours its title and says in which language it speaks: that of the texts, which is
 * English where the browser’s own language has none.
 */
export const nameThisPage = (title: MessageKey): void => {
	document.documentElement.lang = message('languageTag');
	document.title = message(title);
};
