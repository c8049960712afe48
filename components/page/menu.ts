import { isMeant } from '../../lib/annotate/trust.ts';
import { openAt } from './popover.ts';
import { button } from './template.ts';

export interface MenuItem {
	label: string;
	run: () => void;
}

/** Where a key moves to among `count` items (WAI-ARIA menu pattern). */
const target = (key: string, at: number, count: number): number | undefined => {
	if (key === 'ArrowDown') return (at + 1) % count;
	if (key === 'ArrowUp') return (at - 1 + count) % count;
	if (key === 'Home') return 0;
	return key === 'End' ? count - 1 : undefined;
};

const separator = (document: Document): HTMLElement => {
	const line = document.createElement('div');
	line.setAttribute('role', 'separator');
	return line;
};

/** Opens the “more” menu of a bar in the top layer, the first item in focus; a line parts its groups. */
export const openMenu = (
	bar: HTMLElement,
	control: HTMLElement,
	groups: readonly (readonly MenuItem[])[],
	label: string,
): void => {
	const document = bar.ownerDocument;
	const menu = document.createElement('div');
	menu.setAttribute('role', 'menu');
	menu.setAttribute('aria-label', label);
	const items = groups.flat();
	const controls = items.map((item) => {
		const element = button(document, 'item');
		element.setAttribute('role', 'menuitem');
		element.textContent = item.label;
		return element;
	});
	const firsts = new Set(groups.map(([first]) => first));
	for (const [index, element] of controls.entries()) {
		if (index > 0 && firsts.has(items[index])) menu.append(separator(document));
		menu.append(element);
	}
	const close = openAt(bar, control, menu, 'auto');
	control.setAttribute('aria-expanded', 'true');
	menu.addEventListener('toggle', (event) => {
		if (event.newState !== 'closed') return;
		control.setAttribute('aria-expanded', 'false');
		// Escape takes the menu away under the focus; a click elsewhere has moved it already. Whoever
		// scrolls it away is not to be brought back.
		const { activeElement } = document;
		if (activeElement !== null && activeElement !== document.body) return;
		control.focus({ preventScroll: true });
	});
	for (const type of ['keydown', 'keyup', 'keypress', 'click']) {
		menu.addEventListener(type, (event) => event.stopPropagation());
	}
	menu.addEventListener('click', (event) => {
		const index = controls.indexOf(event.target as HTMLButtonElement);
		const item = items[index];
		if (item === undefined || !isMeant(event, controls[index]!, menu)) return;
		close();
		control.setAttribute('aria-expanded', 'false');
		control.focus();
		item.run();
	});
	menu.addEventListener('keydown', (event) => {
		const next = target(
			event.key,
			controls.indexOf(event.target as HTMLButtonElement),
			controls.length,
		);
		if (next === undefined) return;
		event.preventDefault();
		controls[next]?.focus();
	});
	controls[0]?.focus({ preventScroll: true });
};
