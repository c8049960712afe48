import type { ComponentChildren } from 'preact';

export interface NoticeProps {
	/** `failed` interrupts a screen reader; the others wait for their turn. */
	kind?: 'plain' | 'failed';
	/** What comes later is read out by more screen readers where the notice stands there empty before. */
	children?: ComponentChildren;
}

/** A sentence on what is going on, with what can be done about it. */
export const Notice = ({ kind = 'plain', children }: NoticeProps) => (
	<div class={`notice ${kind}`} role={kind === 'failed' ? 'alert' : 'status'}>
		{children}
	</div>
);
