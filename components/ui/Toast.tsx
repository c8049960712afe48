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

/**
 * What was done, at the foot of the page, with the way back. Stays until the next, or until it is put
 * away. The region stands there before it says anything: what comes with its text is not read out.
 */
export const Toast = ({ toast, close }: { toast: ToastProps; close: Action }) => (
	// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form
	<div class="toast" role="status">
		{/* New for each: the same text again, said of another paper, is read out again. */}
		{toast.text !== undefined && <span key={toast}>{toast.text}</span>}
		{toast.action && (
			<button type="button" onClick={toast.action.run}>
				{toast.action.label}
			</button>
		)}
		{toast.text !== undefined && (
			<IconButton icon="close" label={close.label} onClick={close.run} />
		)}
	</div>
);
