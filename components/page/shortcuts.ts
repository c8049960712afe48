/** What the one-letter keys of a page do. */
export interface ShortcutActions {
	s(): void;
	j(): void;
	k(): void;
	u(): void;
}

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether someone is typing: the event comes out of a field, also one inside an open root. */
const isTyping = (event: KeyboardEvent): boolean =>
	event.isComposing ||
	event
		.composedPath()
		.some((node) => node instanceof Element && (node.matches(EDITABLE) || node.role === 'textbox'));

const isPlain = (event: KeyboardEvent): boolean =>
	event.isTrusted &&
	!event.defaultPrevented &&
	!event.repeat &&
	!(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

/** Listens for the one-letter shortcuts, never while typing, until the signal aborts. */
export const listenForShortcuts = (
	document: Document,
	actions: ShortcutActions,
	signal: AbortSignal,
): void => {
	document.addEventListener(
		'keydown',
		(event) => {
			if (!isPlain(event) || isTyping(event) || !Object.hasOwn(actions, event.key)) return;
			event.preventDefault();
			actions[event.key as keyof ShortcutActions]();
		},
		// Before our own bars, which stop key events.
		{ signal, capture: true },
	);
};
