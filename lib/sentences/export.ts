import type { Shortcoming, ShortcomingCode } from '../citation/format.ts';
import { message, type MessageKey } from '../messages.ts';

const SENTENCES: Record<ShortcomingCode, MessageKey> = {
	'no-date': 'exportNoDate',
	'no-title': 'exportNoTitle',
	'no-authors': 'exportNoAuthors',
	'fell-back': 'exportFellBack',
	'not-ascii': 'exportNotAscii',
	'no-locator': 'exportNoLocator',
	failed: 'exportFailed',
};

/** What an exported entry could not say, in a sentence; which entry it is stands beside it. */
export const shortcomingSentence = ({ code, detail = '' }: Shortcoming): string =>
	message(SENTENCES[code], detail);
