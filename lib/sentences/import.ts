import type { ImportProblem, ImportProblemCode } from '../import/importer.ts';
import { message, type MessageKey } from '../messages.ts';

const SENTENCES: Record<ImportProblemCode, MessageKey> = {
	'one-file': 'importOneFile',
	binary: 'importBinary',
	'unknown-format': 'importUnknownFormat',
	encoding: 'importEncoding',
	unclosed: 'importUnclosed',
	'extra-brace': 'importExtraBrace',
	'bad-field': 'importBadField',
	'unknown-string': 'importUnknownString',
	'duplicate-key': 'importDuplicateKey',
	'no-title': 'importNoTitle',
	cut: 'importCut',
	unreadable: 'importUnreadable',
	'no-id': 'importNoId',
	'not-found': 'importNotFound',
	'not-asked': 'importNotAsked',
};

/** “Line 12: A brace is missing …” */
export const importSentence = ({ line, code, detail }: ImportProblem): string => {
	const told = message(SENTENCES[code], detail);
	return line === 0 ? told : message('importLine', line, told);
};
