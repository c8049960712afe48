import type { ComponentChildren } from 'preact';
import { useTagHue } from './tag-hues.ts';

/** A tag in its colour. */
export const TagChip = ({ name, children }: { name: string; children?: ComponentChildren }) => (
	<span class="tag" dir="auto" style={{ '--hue': String(useTagHue(name)) }}>
		{name}
		{children}
	</span>
);
