import { browser } from 'wxt/browser';
import type { Input, Output } from './calls.ts';
import type { BackgroundCalls } from './contract.ts';
import type { PageCalls } from './page-contract.ts';
import { failure, type Failure, type Result } from './result.ts';

/** What goes over the wire. */
export interface Envelope {
	offprint: string;
	input: unknown;
}

const isResult = (answer: unknown): answer is Result<never> =>
	typeof answer === 'object' && answer !== null && typeof Reflect.get(answer, 'ok') === 'boolean';

/**
 * Browsers say "Extension context invalidated" (Chromium) or drop the port (Firefox) when the
 * extension was updated under a page; `runtime.id` is gone then, too.
 */
const isOrphaned = (error: unknown): boolean =>
	!browser.runtime?.id || /context invalidated/i.test(String(error));

const fromError = (error: unknown): Failure =>
	isOrphaned(error) ? failure('orphaned', String(error)) : failure('failed', String(error));

const checked = <T>(answer: unknown): Result<T> =>
	isResult(answer) ? answer : failure('failed', 'There was no answer.');

/** Calls the background, which a sleeping browser wakes for it. Never rejects. */
export const call = async <N extends keyof BackgroundCalls>(
	name: N,
	input: Input<BackgroundCalls, N>,
): Promise<Result<Output<BackgroundCalls, N>>> => {
	const send = (): Promise<unknown> =>
		browser.runtime.sendMessage({ offprint: name, input } satisfies Envelope);
	try {
		return checked(await send());
	} catch (error) {
		if (isOrphaned(error)) return fromError(error);
	}
	// The background went away before it answered. Every call can be made twice, so it is: either
	// the answer comes now, or the caller hears that there was none.
	try {
		return checked(await send());
	} catch (error) {
		return fromError(error);
	}
};

/** Calls the content script of a tab. Fails with `missing` where there is none. Never rejects. */
export const callTab = async <N extends keyof PageCalls>(
	tabId: number,
	name: N,
	input: Input<PageCalls, N>,
): Promise<Result<Output<PageCalls, N>>> => {
	try {
		return checked(
			await browser.tabs.sendMessage(tabId, { offprint: name, input } satisfies Envelope, {
				frameId: 0,
			}),
		);
	} catch (error) {
		return failure('missing', String(error));
	}
};
