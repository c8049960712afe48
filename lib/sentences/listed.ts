import { languageTag } from '../messages.ts';

/** “Title, Authors, and Abstract”, as the language of the texts has it. */
export const listed = (texts: readonly string[]): string =>
	new Intl.ListFormat(languageTag()).format(texts);
