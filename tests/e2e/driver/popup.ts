/** What tests do in the popup, by the names that a reader sees. */
import type { Driver, Tab } from './driver.ts';

/** An expression for the button with a name. */
export const buttonNamed = (name: string): string =>
	`[...document.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === ${JSON.stringify(name)})`;

/** Clicks by script, for what needs no user's gesture. */
export const click = async (popup: Tab, label: string): Promise<void> => {
	await popup.until(`${buttonNamed(label)} && !${buttonNamed(label)}.disabled`);
	await popup.run(`${buttonNamed(label)}.click()`);
};

/** Clicks with the mouse: browsers ask their user for a permission only then. */
export const clickWithMouse = async (popup: Tab, label: string): Promise<void> => {
	await popup.until(`${buttonNamed(label)} && !${buttonNamed(label)}.disabled`);
	await popup.front();
	const { x, y } = await popup.run<{ x: number; y: number }>(`(() => {
		const { left, top, width, height } = ${buttonNamed(label)}.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	})()`);
	await popup.clickAt(x, y);
};

/** Types into the search field. */
export const type = async (popup: Tab, text: string): Promise<void> => {
	await popup.until(`document.querySelector('[role=searchbox]')`);
	await popup.run(`document.querySelector('[role=searchbox]').focus()`);
	await popup.type(text);
};

/** What “Export BibTeX” gives, read where the browser takes it from: what the link points at. */
export const exportedBibOf = async (popup: Tab): Promise<string> => {
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
