/** What tests do in the popup, by the names that a reader sees. */
import type { Driver, Tab } from './driver.ts';

/** An expression for the button with a name. */
export const buttonNamed = (name: string): string =>
	`[...document.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === ${JSON.stringify(name)})`;

/** An expression for whether a button can be clicked. */
const isOn = (label: string): string =>
	`${buttonNamed(label)} && !${buttonNamed(label)}.disabled && ${buttonNamed(label)}.ariaDisabled !== 'true'`;

/** Clicks by script, for what needs no user's gesture. */
export const click = async (popup: Tab, label: string): Promise<void> => {
	await popup.until(isOn(label));
	await popup.run(`${buttonNamed(label)}.click()`);
};

/** Clicks with the mouse: browsers ask their user for a permission only then. */
export const clickWithMouse = async (popup: Tab, label: string): Promise<void> => {
	await popup.until(isOn(label));
	await popup.front();
	const { x, y } = await popup.run<{ x: number; y: number }>(`(() => {
		const button = ${buttonNamed(label)};
		// The settings list more sites than a low window shows.
		button.scrollIntoView({ block: 'nearest' });
		const { left, top, width, height } = button.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	})()`);
	await popup.clickAt(x, y);
};

/** Empties the search field, which otherwise comes back with the next popup. */
export const clearSearch = async (popup: Tab): Promise<void> => {
	await popup.until(`document.querySelector('[role=searchbox]')`);
	await popup.run(`(() => {
		const field = document.querySelector('[role=searchbox]');
		field.value = '';
		field.dispatchEvent(new Event('input', { bubbles: true }));
	})()`);
	await popup.until(
		`(globalThis.browser ?? globalThis.chrome).storage.session.get('query').then(({ query }) => query === '')`,
	);
};

/** Types into the search field, in place of what stands there. */
export const type = async (popup: Tab, text: string): Promise<void> => {
	await clearSearch(popup);
	await popup.run(`document.querySelector('[role=searchbox]').focus()`);
	await popup.type(text);
};

/** What “Export BibTeX” gives, read where the browser takes it from: what the link points at. */
export const exportedBibOf = async (popup: Tab): Promise<string> => {
	await clearSearch(popup);
	await popup.until(`document.querySelectorAll('[data-paper]').length > 0`);
	await popup.run(`(() => {
		const create = URL.createObjectURL;
		URL.createObjectURL = (blob) => { globalThis.exported = blob.text(); return create(blob); };
	})()`);
	await click(popup, 'Export BibTeX');
	await popup.until('globalThis.exported');
	return popup.run<string>('globalThis.exported');
};

export const exportedBib = async (driver: Driver): Promise<string> => {
	const popup = await driver.openExtension('popup.html');
	const bib = await exportedBibOf(popup);
	await popup.close();
	return bib;
};

/** The numbers of all tabs but that of our own page, which is asked; the newest last. */
export const otherTabs = (page: Tab): Promise<number[]> =>
	page.run(`(async ({ tabs }) => {
		const own = await tabs.getCurrent();
		const ids = (await tabs.query({})).map(({ id }) => id);
		return ids.filter((id) => id !== own.id).toSorted((a, b) => a - b);
	})(globalThis.browser ?? globalThis.chrome)`);
