import { browser } from 'wxt/browser';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { FailureCode } from '../../lib/rpc/result.ts';

const SENTENCES: Record<FailureCode, MessageKey> = {
	invalid: 'errorFailed',
	forbidden: 'errorFailed',
	unknown: 'errorFailed',
	full: 'errorFull',
	unavailable: 'errorUnavailable',
	blocked: 'errorBlocked',
	newer: 'errorNewer',
	missing: 'errorMissing',
	orphaned: 'errorOrphaned',
	withheld: 'errorWithheld',
	network: 'errorNetwork',
	failed: 'errorFailed',
};

/** Firefox gives extension pages in private windows no database; Chromium opens them in others. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext;

/** What went wrong and what to do, in a sentence. */
export const sentenceOf = ({ code }: { code: FailureCode }): string =>
	message(code === 'unavailable' && isPrivate() ? 'errorPrivate' : SENTENCES[code]);
