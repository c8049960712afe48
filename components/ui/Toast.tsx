import { useEffect, useRef, useState } from 'preact/hooks';

export interface ToastProps {
	text: string | undefined;
	/** What a click on the action does, and its name. */
	action?: { label: string; run: () => void } | undefined;
}

/** How long it stands there, in milliseconds: what it offers can be had in another way, too. */
const SHOWN_MS = 15_000;
/** And how much longer while somebody is about to use it. */
const HELD_MS = 3_000;

/**
 * What was done, at the foot of the page, with the way back. Stays for a while, and until the next.
 * The region stands there before it says anything: what comes with its text is not read out.
 */
export const Toast = ({ toast }: { toast: ToastProps }) => {
	const region = useRef<HTMLDivElement>(null);
	const [over, setOver] = useState<ToastProps>();
	useEffect(() => {
		const end = (): void => {
			const isUsed =
				region.current?.matches(':hover') || region.current?.contains(document.activeElement);
			if (!isUsed) return setOver(toast);
			timer = setTimeout(end, HELD_MS);
		};
		let timer = setTimeout(end, SHOWN_MS);
		return () => clearTimeout(timer);
	}, [toast]);
	const { text, action } = toast === over ? { text: undefined } : toast;
	return (
		// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form
		<div class="toast" role="status" ref={region}>
			{/* New for each: the same text again, said of another paper, is read out again. */}
			{text !== undefined && <span key={toast}>{text}</span>}
			{action && (
				<button type="button" onClick={action.run}>
					{action.label}
				</button>
			)}
		</div>
	);
};
