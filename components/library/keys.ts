import { message, type MessageKey } from '../../lib/messages.ts';
import type { ReadingState } from '../../lib/paper/paper.ts';

/** What keys do in the list; each returns whether it did anything. */
export interface ListCommands {
	move(by: number, isExtending?: boolean): void;
	moveTo(end: 'first' | 'last'): void;
	page(by: 1 | -1): void;
	star(): void;
	tag(): void;
	note(): void;
	/** Says how far reading is; nothing of it any more by `null`. */
	mark(reading: ReadingState | null): void;
	select(): void;
	selectAll(): void;
	remove(): void;
	search(): void;
	undo(): void;
	help(): void;
	/** Closes the detail, else drops the selection. */
	back(): void;
}

type Command = (commands: ListCommands) => void;

const KEYS: Readonly<Record<string, Command>> = {
	j: (list) => list.move(1),
	k: (list) => list.move(-1),
	ArrowDown: (list) => list.move(1),
	ArrowUp: (list) => list.move(-1),
	J: (list) => list.move(1, true),
	K: (list) => list.move(-1, true),
	'Shift+ArrowDown': (list) => list.move(1, true),
	'Shift+ArrowUp': (list) => list.move(-1, true),
	Home: (list) => list.moveTo('first'),
	End: (list) => list.moveTo('last'),
	PageDown: (list) => list.page(1),
	PageUp: (list) => list.page(-1),
	s: (list) => list.star(),
	t: (list) => list.tag(),
	n: (list) => list.note(),
	'1': (list) => list.mark('to-read'),
	'2': (list) => list.mark('reading'),
	'3': (list) => list.mark('read'),
	'0': (list) => list.mark(null),
	x: (list) => list.select(),
	Delete: (list) => list.remove(),
	'/': (list) => list.search(),
	u: (list) => list.undo(),
	'?': (list) => list.help(),
	Escape: (list) => list.back(),
	'Control+a': (list) => list.selectAll(),
	'Meta+a': (list) => list.selectAll(),
};

/** What the help says. */
export const KEY_HELP: readonly [keys: string, MessageKey][] = [
	['j ↓', 'keyNext'],
	['k ↑', 'keyPrevious'],
	['Enter', 'keyOpen'],
	['s', 'keyStar'],
	['t', 'keyTag'],
	['n', 'keyNote'],
	['1 2 3', 'keyMark'],
	['0', 'keyUnmark'],
	['x', 'keySelect'],
	['J K', 'keyExtend'],
	['Ctrl A', 'keySelectAll'],
	['Delete', 'keyRemove'],
	['u', 'keyUndo'],
	['/', 'keySearch'],
	['Shift Enter', 'keyLeaveOut'],
	['?', 'keyHelp'],
	['Esc', 'keyBack'],
];

export const keyHelp = (): [string, string][] =>
	KEY_HELP.map(([keys, key]) => [keys, message(key)]);

const EDITABLE = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

const SCROLLING = /^(?:Arrow|Page|Home|End)/;

const nameOf = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string => {
	const isLetter = key.length === 1;
	return `${ctrlKey ? 'Control+' : ''}${metaKey ? 'Meta+' : ''}${shiftKey && !isLetter ? 'Shift+' : ''}${key}`;
};

/** From the search field arrows lead into the list, and Escape leaves it alone. */
const IN_SEARCH: Readonly<Record<string, Command>> = {
	ArrowDown: (list) => list.move(0),
	Enter: (list) => list.move(0),
};

const commandOf = (
	event: KeyboardEvent,
	target: Element,
	search: HTMLElement | null,
): Command | undefined => {
	if (target === search) return IN_SEARCH[event.key];
	if (target.closest(EDITABLE)) return event.key === 'Escape' ? KEYS['Escape'] : undefined;
	// Beside the list these keys scroll what is in focus.
	if (target.closest('.detail, .facets') && SCROLLING.test(event.key)) return undefined;
	return KEYS[nameOf(event)];
};

/** Does what a key means; what is typed into a field is left alone. */
export const handleKey = (
	event: KeyboardEvent,
	commands: ListCommands,
	search: HTMLElement | null,
): void => {
	if (event.altKey || event.isComposing) return;
	// Also where the focus is not in it, because what had it was switched off.
	if (document.querySelector('dialog[open]')) return;
	const command = commandOf(event, event.target as Element, search);
	if (!command) return;
	event.preventDefault();
	command(commands);
};
