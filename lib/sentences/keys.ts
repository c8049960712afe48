import type { PatternProblem, PatternProblemCode } from '../citation/key/pattern.ts';
import { message, type MessageKey } from '../messages.ts';
import type { KeyChange } from '../rpc/contract.ts';

const SENTENCES: Record<PatternProblemCode, MessageKey> = {
	empty: 'patternEmpty',
	unclosed: 'patternUnclosed',
	unopened: 'patternUnopened',
	'unknown-field': 'patternUnknownField',
	'bad-number': 'patternBadNumber',
	'bad-character': 'patternBadCharacter',
	'no-field': 'patternNoField',
};

export const patternSentence = ({ code, found }: PatternProblem): string =>
	message(SENTENCES[code], found);

/** Why a paper did not get the key that was wished for. */
export const keyRefusalSentence = ({ refused }: Extract<KeyChange, { refused: string }>): string =>
	refused === 'taken' ? message('keyTaken') : message('keyUnusable', `" # % ' ( ) , = { } ~ \\`);
