import type { ComponentChildren } from 'preact';
import { useTagHue } from './tag-hues.ts';
import './tags.css';

/** A tag in its colour. */
export const TagChip = ({ name, children }: { name: string; children?: ComponentChildren }) => (
	<span class="tag" style={{ '--hue': String(useTagHue(name)) }}>
		<bdi>{name}</bdi>
		{children}
	</span>
);
