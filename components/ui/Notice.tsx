import type { ComponentChildren } from 'preact';

export interface NoticeProps {
	/** `failed` interrupts a screen reader; the others wait for their turn. */
	kind?: 'plain' | 'failed';
	children: ComponentChildren;
}

/** A sentence on what is going on, with what can be done about it. */
export const Notice = ({ kind = 'plain', children }: NoticeProps) => (
	<div class={`notice ${kind}`} role={kind === 'failed' ? 'alert' : 'status'}>
		{children}
	</div>
);
