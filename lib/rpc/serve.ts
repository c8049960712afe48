import { browser, type Browser } from 'wxt/browser';
import type { Envelope } from './call.ts';
import type { Caller, Calls, Output, Parsed } from './calls.ts';
import { failure, RpcError, success, type Failure, type Result } from './result.ts';

type Sender = Browser.runtime.MessageSender;

export type Handlers<C extends Calls> = {
	[N in keyof C]: (input: Parsed<C, N>, sender: Sender) => Output<C, N> | Promise<Output<C, N>>;
};

/** Which kind of caller a message comes from; `undefined` is nobody whom we answer. */
export type Identify = (sender: Sender) => Caller | undefined;

/**
 * Tells our own pages from content scripts by the sender's address, which the browser sets. A
 * content script's `url` is the host page's.
 */
export const identifySender: Identify = (sender) => {
	if (sender.id !== browser.runtime.id) return undefined;
	const own = browser.runtime.getURL('/');
	if (sender.url?.startsWith(own)) return 'extension';
	return sender.tab === undefined ? undefined : 'page';
};

/** Our offscreen document hears only the background: no tab, no foreign id. */
export const identifyBackground: Identify = (sender) =>
	sender.id === browser.runtime.id && sender.tab === undefined ? 'extension' : undefined;

const isEnvelope = (message: unknown): message is Envelope =>
	typeof message === 'object' &&
	message !== null &&
	typeof Reflect.get(message, 'offprint') === 'string';

const mayCall = (needed: Caller, caller: Caller | undefined): boolean =>
	caller === 'extension' || (caller === 'page' && needed === 'page');

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

const fromError = (error: unknown): Failure =>
	failure(error instanceof RpcError ? error.code : 'failed', messageOf(error));

/** Answers one message: sender, name and input are checked before a handler sees any of them. */
export const answer = async <C extends Calls>(
	calls: C,
	handlers: Handlers<C>,
	message: Envelope,
	sender: Sender,
	identify: Identify,
): Promise<Result<unknown>> => {
	if (!Object.hasOwn(calls, message.offprint)) {
		return failure('unknown', `There is no call named "${message.offprint}".`);
	}
	const name = message.offprint as keyof C;
	const definition = calls[name]!;
	if (!mayCall(definition.caller, identify(sender))) {
		return failure('forbidden', `This sender may not call "${message.offprint}".`);
	}
	let input: unknown;
	try {
		input = definition.parse(message.input);
	} catch (error) {
		return failure('invalid', messageOf(error));
	}
	try {
		return success(await handlers[name](input as Parsed<C, keyof C>, sender));
	} catch (error) {
		return fromError(error);
	}
};

interface ServeSettings {
	identify: Identify;
	signal?: AbortSignal;
	/**
	 * Whether the background hears the same messages, so that calls which are not in the table are left
	 * to it: who answered first, with “unknown”, would be believed. @default false
	 */
	isOneOfSeveral?: boolean;
}

/**
 * Answers every call of a table until the signal aborts. Messages of others are left alone.
 * The listener says `true` and answers with `sendResponse`: a returned promise is not understood
 * by every browser.
 */
export const serve = <C extends Calls>(
	calls: C,
	handlers: Handlers<C>,
	{ identify, signal, isOneOfSeveral = false }: ServeSettings,
): void => {
	const listener = (
		message: unknown,
		sender: Sender,
		sendResponse: (result: unknown) => void,
	): true | undefined => {
		if (!isEnvelope(message)) return undefined;
		if (isOneOfSeveral && !Object.hasOwn(calls, message.offprint)) return undefined;
		void answer(calls, handlers, message, sender, identify).then(sendResponse);
		return true;
	};
	browser.runtime.onMessage.addListener(listener);
	signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
};
