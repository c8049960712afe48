import type { HTMLAttributes } from 'preact';

export interface VerbatimProps extends HTMLAttributes<HTMLPreElement> {
	/** Names the box. */
	label: string;
}

/** Text as it stands, in a box that scrolls: keys must reach it, and so it has a role and a name. */
export const Verbatim = ({ label, ...rest }: VerbatimProps) => (
	// oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a fieldset is for controls
	<pre {...rest} role="group" tabIndex={0} aria-label={label} />
);
