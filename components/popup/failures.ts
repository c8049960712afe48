import { message, type MessageKey } from '../../lib/messages.ts';
import type { FailureCode } from '../../lib/rpc/result.ts';

const SENTENCES: Record<FailureCode, MessageKey> = {
	invalid: 'errorFailed',
	forbidden: 'errorFailed',
	unknown: 'errorFailed',
	full: 'errorFull',
	unavailable: 'errorUnavailable',
	missing: 'errorMissing',
	orphaned: 'errorOrphaned',
	withheld: 'errorWithheld',
	network: 'errorNetwork',
	failed: 'errorFailed',
};

/** What went wrong and what to do, in a sentence. */
export const sentenceOf = ({ code }: { code: FailureCode }): string => message(SENTENCES[code]);
