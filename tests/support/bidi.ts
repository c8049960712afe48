import type { Browser, Page } from 'puppeteer-core';

interface Connection {
	send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Sends a WebDriver BiDi command that Puppeteer has no method for.
 * @see https://www.w3.org/TR/webdriver-bidi/
 */
export const sendBidi = async <Result>(
	browser: Browser,
	method: string,
	parameters: object,
): Promise<Result> => {
	// Not in Puppeteer's types; package-lock.json pins the version that this is true of.
	const { connection } = browser as unknown as { connection: Connection };
	return (await connection.send(method, parameters)).result as Result;
};

/** The id of a tab's browsing context. */
export const contextOf = (page: Page): string => {
	const { _id: id } = page.mainFrame() as unknown as { _id: string };
	return id;
};

type Evaluated =
	| { type: 'success'; result: { value?: string } }
	| { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Evaluates an expression, awaits it, and takes its value as JSON.
 * @throws {Error} What the expression threw.
 */
export const evaluateBidi = async <Value>(
	browser: Browser,
	context: string,
	expression: string,
): Promise<Value> => {
	const answer = await sendBidi<Evaluated>(browser, 'script.evaluate', {
		expression: `(async () => JSON.stringify(await (${expression})))()`,
		awaitPromise: true,
		target: { context },
	});
	if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
	const text = answer.result.value;
	return (text === undefined ? undefined : JSON.parse(text)) as Value;
};

interface Contexts {
	contexts: { context: string; url: string }[];
}

/** Evaluates in the window of the browser itself, with its privileges; see {@link evaluateBidi}. */
export const evaluateInParent = async <Value>(
	browser: Browser,
	expression: string,
): Promise<Value> => {
	const { contexts } = await sendBidi<Contexts>(browser, 'browsingContext.getTree', {
		'moz:scope': 'chrome',
		maxDepth: 0,
	});
	const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
	if (!window) throw new Error('Firefox has no window.');
	return evaluateBidi(browser, window.context, expression);
};
