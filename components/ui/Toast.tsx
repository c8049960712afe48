export interface ToastProps {
	text: string | undefined;
	/** What a click on the action does, and its name. */
	action?: { label: string; run: () => void } | undefined;
}

/**
 * What was done, at the foot of the page, with the way back. Stays until the next. The region stands
 * there before it says anything: what comes with its text is not read out.
 */
export const Toast = ({ toast }: { toast: ToastProps }) => (
	// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form
	<div class="toast" role="status">
		{/* New for each: the same text again, said of another paper, is read out again. */}
		{toast.text !== undefined && <span key={toast}>{toast.text}</span>}
		{toast.action && (
			<button type="button" onClick={toast.action.run}>
				{toast.action.label}
			</button>
		)}
	</div>
);
