import type { Shortcoming, ShortcomingCode } from '../citation/format.ts';
import type { Requirement } from '../citation/formats/bibtex-types.ts';
import { message, type MessageKey } from '../messages.ts';
import { listed } from './listed.ts';

const SENTENCES: Record<ShortcomingCode, MessageKey> = {
	'no-date': 'exportNoDate',
	'no-title': 'exportNoTitle',
	'no-authors': 'exportNoAuthors',
	'fell-back': 'exportFellBack',
	'not-ascii': 'exportNotAscii',
	'no-locator': 'exportNoLocator',
	failed: 'exportFailed',
};

/** What an entry type may require. */
const LACKS: Record<Requirement, MessageKey> = {
	authors: 'fieldAuthors',
	'authors-or-editors': 'exportLacksNames',
	title: 'fieldTitle',
	container: 'exportLacksContainer',
	publisher: 'exportLacksPublisher',
};

const lacksOf = (detail: string): string =>
	listed(
		detail
			.split(', ')
			.map((lack) => (Object.hasOwn(LACKS, lack) ? message(LACKS[lack as Requirement]) : lack)),
	);

/** What an exported entry could not say, in a sentence; which entry it is stands beside it. */
export const shortcomingSentence = ({ code, detail = '' }: Shortcoming): string =>
	message(SENTENCES[code], code === 'fell-back' ? lacksOf(detail) : detail);
