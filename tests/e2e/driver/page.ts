/** What tests do on our own pages and with the clipboard, by the names that a reader sees. */
import type { Tab } from './driver.ts';

/** Chooses or types into the field of a label, as a user’s choice is heard. */
export const choose = (tab: Tab, label: string, value: string): Promise<void> =>
	tab.run(`(() => {
		const found = [...document.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(label)}));
		const field = found.querySelector('select, input, textarea');
		field.value = ${JSON.stringify(value)};
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	})()`);

/** What is on the clipboard: pasted where a user may paste. */
export const pasted = async (tab: Tab): Promise<string> => {
	await tab.front();
	await tab.run(`(() => {
		const field = document.createElement('textarea');
		field.id = 'pasted';
		// A dialog holds the focus.
		(document.querySelector('dialog[open]') ?? document.body).prepend(field);
		field.focus();
	})()`);
	await tab.press('v', 'Control');
	await tab.until(`document.getElementById('pasted').value !== ''`);
	const text = await tab.run<string>(`document.getElementById('pasted').value`);
	await tab.run(`document.getElementById('pasted').remove()`);
	return text;
};

/** Imports records as our own page does. */
export const seed = (tab: Tab, batch: string, papers: readonly object[]): Promise<unknown> =>
	tab.run(
		`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({
			offprint: 'papers.import',
			input: { batch, papers },
		})})`,
	);
