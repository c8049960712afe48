/** What tests do on the library page, by the names that a reader sees. */
import type { Driver, Tab } from './driver.ts';

const API = `(globalThis.browser ?? globalThis.chrome)`;

/** Calls the background as the page itself does. */
export const ask = (tab: Tab, name: string, input: unknown): Promise<unknown> =>
	tab.run(`${API}.runtime.sendMessage(${JSON.stringify({ offprint: name, input })})`);

export const openLibrary = async (driver: Driver, query = ''): Promise<Tab> => {
	const tab = await driver.openExtension(`library.html${query}`);
	await tab.until(`document.querySelector('[role=searchbox]')`);
	return tab;
};

/** An expression for the titles of the rows that are drawn, in order. */
export const TITLES = `[...document.querySelectorAll('[data-paper]')]
	.toSorted((a, b) => a.dataset.index - b.dataset.index)
	.map((row) => row.querySelector('.title').textContent)`;

export const untilTitles = (tab: Tab, titles: readonly string[]): Promise<void> =>
	tab.until(`JSON.stringify(${TITLES}) === ${JSON.stringify(JSON.stringify(titles))}`);

/** Writes over what stands in the search field. */
export const search = async (tab: Tab, text: string): Promise<void> => {
	await tab.run(`(() => {
		const field = document.querySelector('[role=searchbox]');
		field.focus();
		field.select();
	})()`);
	if (text === '') await tab.press('Delete');
	else await tab.type(text);
	await tab.until(`document.querySelector('[role=searchbox]').value === ${JSON.stringify(text)}`);
};

const named = (scope: string, name: string): string =>
	`[...document.querySelectorAll('${scope} :is(button, summary)')].find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(${JSON.stringify(name)}))`;

/** Clicks a button in a part of the page, by how its name begins. */
export const clickIn = async (tab: Tab, scope: string, name: string): Promise<void> => {
	const button = named(scope, name);
	await tab.until(`${button} && !${button}.disabled && ${button}.ariaDisabled !== 'true'`);
	await tab.run(`${named(scope, name)}.click()`);
};

export const focusRow = async (tab: Tab, title: string): Promise<void> => {
	const button = `[...document.querySelectorAll('.row .title')].find((each) => each.textContent === ${JSON.stringify(title)})`;
	await tab.until(button);
	await tab.run(`${button}.focus()`);
};

/** An expression for the title of the row in focus. */
export const FOCUSED = `document.activeElement.closest('.row')?.querySelector('.title').textContent`;

/** Opens a row’s details. */
export const openRow = async (tab: Tab, title: string): Promise<void> => {
	await clickIn(tab, '.rows', title);
	await tab.until(`document.querySelector('.detail h2')?.textContent === ${JSON.stringify(title)}`);
};

/** Types into a field in one go, as a paste does, and leaves it with a key. */
export const fill = async (
	tab: Tab,
	selector: string,
	text: string,
	key?: string,
): Promise<void> => {
	await tab.until(`document.querySelector('${selector}')`);
	await tab.run(`(() => {
		const field = document.querySelector('${selector}');
		field.focus();
		field.select();
	})()`);
	await tab.type(text);
	if (key !== undefined) await tab.press(key);
};
