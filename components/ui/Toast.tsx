export interface ToastProps {
	text: string | undefined;
	/** What a click on the action does, and its name. */
	action?: { label: string; run: () => void } | undefined;
}

/** What was done, at the foot of the page, with the way back. Stays until the next. */
export const Toast = ({ text, action }: ToastProps) => (
	// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form
	<div class="toast" role="status" hidden={text === undefined}>
		<span>{text}</span>
		{action && (
			<button type="button" onClick={action.run}>
				{action.label}
			</button>
		)}
	</div>
);
