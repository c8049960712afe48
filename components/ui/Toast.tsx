import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';

/** What a click does, and its name. */
interface Action {
	label: string;
	run: () => void;
}

export interface ToastProps {
	text: string | undefined;
	action?: Action | undefined;
}

/** How long it stands there, in milliseconds: what it offers can be had in another way, too. */
const SHOWN_MS = 15_000;
/** And how much longer while somebody is about to use it. */
const HELD_MS = 3_000;

/**
 * What was done, at the foot of the page, with the way back. Stays for a while, until the next, or
 * until it is closed. The region stands there before it says anything: what comes with its text is not
 * read out.
 */
export const Toast = ({ toast, close }: { toast: ToastProps; close: Action }) => {
	const { text, action } = toast;
	const region = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (text === undefined) return undefined;
		const end = (): void => {
			const isUsed =
				region.current?.matches(':hover') || region.current?.contains(document.activeElement);
			if (!isUsed) return close.run();
			timer = setTimeout(end, HELD_MS);
		};
		let timer = setTimeout(end, SHOWN_MS);
		return () => clearTimeout(timer);
	}, [toast]);
	/** What had the focus before: the button that has it goes with what is told. */
	const beforeRef = useRef<EventTarget | null>(null);
	const leaving = (run: () => void) => (): void => {
		if (beforeRef.current instanceof HTMLElement) beforeRef.current.focus();
		beforeRef.current = null;
		run();
	};
	return (
		<div
			class="toast"
			// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form
			role="status"
			ref={region}
			onFocusIn={({ relatedTarget }) => {
				if (!region.current?.contains(relatedTarget as Node | null))
					beforeRef.current = relatedTarget;
			}}
		>
			{/* New for each: the same text again, said of another paper, is read out again. */}
			{text !== undefined && <span key={toast}>{text}</span>}
			{action && (
				<button type="button" onClick={leaving(action.run)}>
					{action.label}
				</button>
			)}
			{text !== undefined && (
				<IconButton icon="close" label={close.label} onClick={leaving(close.run)} />
			)}
		</div>
	);
};
