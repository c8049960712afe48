import { message } from '../messages.ts';

let format: Intl.ListFormat | undefined;

/** “Title, Authors, and Abstract”, as the language of the texts has it. */
export const listed = (texts: readonly string[]): string => {
	format ??= new Intl.ListFormat(message('languageTag'));
	return format.format(texts);
};
