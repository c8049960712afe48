import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface DialogProps {
	title: string;
	/** Called when it was closed, by Escape or its button. */
	close: () => void;
	closeLabel: string;
	children: ComponentChildren;
}

/** A window over the page that holds the focus until it is closed. */
export const Dialog = ({ title, close, closeLabel, children }: DialogProps) => {
	const element = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		const dialog = element.current;
		dialog?.showModal();
		// The browser gives the focus back where it closes, not where its element goes.
		return () => dialog?.close();
	}, []);
	return (
		// oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is typed in it is none of the page's
		<dialog
			ref={element}
			aria-labelledby={id}
			// Once it is gone, nobody waits for it, and another may be open.
			onClose={() => element.current && close()}
			onKeyDown={(event) => event.stopPropagation()}
		>
			<header>
				<h2 id={id}>{title}</h2>
				<button
					type="button"
					class="icon-button"
					aria-label={closeLabel}
					title={closeLabel}
					onClick={() => element.current?.close()}
				>
					×
				</button>
			</header>
			{children}
		</dialog>
	);
};
