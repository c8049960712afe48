import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import type { ChromiumSession } from './chromium.ts';

/** The popup that a click on the toolbar opened, which Playwright does not see. */
export interface ToolbarPopup {
	/** Evaluates an expression in the popup. */
	run<Value>(expression: string): Promise<Value>;
}

interface Answer {
	id?: number;
	result?: { result: { value?: unknown }; exceptionDetails?: unknown };
}

/** Waits for a target of an address: a popup takes a moment to open. */
const targetOf = async (
	protocol: CDPSession,
	type: 'tab' | 'page',
	address: string,
): Promise<string> => {
	for (let tries = 0; tries < 100; tries += 1) {
		const { targetInfos } = await protocol.send('Target.getTargets', {
			filter: [{ type, exclude: false }],
		});
		const found = targetInfos.find(({ url }) => url === address);
		if (found !== undefined) return found.targetId;
		await sleep(50);
	}
	throw new Error(`There is no ${type} on ${address}.`);
};

/** Speaks to one target by messages: Playwright keeps its own sessions to itself. */
class Target implements ToolbarPopup {
	readonly #protocol: CDPSession;
	readonly #sessionId: string;
	#last = 0;

	constructor(protocol: CDPSession, sessionId: string) {
		this.#protocol = protocol;
		this.#sessionId = sessionId;
	}

	async run<Value>(expression: string): Promise<Value> {
		this.#last += 1;
		const params = { expression, returnByValue: true, awaitPromise: true };
		const message = JSON.stringify({ id: this.#last, method: 'Runtime.evaluate', params });
		const answer = this.#answerTo(this.#last);
		await this.#protocol.send('Target.sendMessageToTarget', {
			sessionId: this.#sessionId,
			message,
		});
		const { result } = await answer;
		if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
		return result?.result.value as Value;
	}

	#answerTo(id: number): Promise<Answer> {
		return new Promise((resolve) => {
			const listen = ({ message }: { message: string }): void => {
				const answer = JSON.parse(message) as Answer;
				if (answer.id !== id) return;
				this.#protocol.off('Target.receivedMessageFromTarget', listen);
				resolve(answer);
			};
			this.#protocol.on('Target.receivedMessageFromTarget', listen);
		});
	}
}

/**
 * Clicks the extension's button in the toolbar while a tab is in front, as a user does: the click
 * grants `activeTab`, which a popup opened as a page of its own does not have.
 */
export const clickToolbar = async (
	session: ChromiumSession,
	url: string,
): Promise<ToolbarPopup> => {
	const id = session.extensionId();
	const protocol = await session.context.browser()!.newBrowserCDPSession();
	const tab = await targetOf(protocol, 'tab', url);
	await protocol.send('Extensions.triggerAction', { id, targetId: tab });
	const popup = await targetOf(protocol, 'page', `chrome-extension://${id}/popup.html`);
	const { sessionId } = await protocol.send('Target.attachToTarget', {
		targetId: popup,
		flatten: false,
	});
	return new Target(protocol, sessionId);
};
