/** Outlines in a box of 16 by 16, drawn for Offprint. */
const PATHS = {
	bookmark: 'M4 2.5h8v11l-4-3-4 3z',
	copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
	download: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M2.5 13.5h11',
	import: 'M8 10.5v-8M4.5 5.5 8 2l3.5 3.5M2.5 13.5h11',
	key: 'M10.5 2.5a3 3 0 1 1-2.6 4.5L2.5 12.4v1.1h2v-1.5H6v-1.5h1.4l1-1M10.9 5.1h.1',
	note: 'M2.5 13.5l.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6zM9.2 4.3l2.5 2.5',
	more: 'M2.6 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M12.2 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
	pdf: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
	remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
	search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.2 3.2',
	settings: 'M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3',
	plot: 'M2.5 2.5v11h11M5.5 11V8M8.5 11V5M11.5 11V6.5',
	star: 'M8 1.8l1.9 4 4.4.6-3.2 3 .8 4.3L8 11.6l-3.9 2.1.8-4.3-3.2-3 4.4-.6z',
	rows: 'M2.5 4h11M2.5 8h11M2.5 12h11',
	twins: 'M2.5 2.5h7v9h-7zM6.5 13.5h7v-9',
	history: 'M2.8 8a5.2 5.2 0 1 0 1.6-3.8L2.5 6M2.5 2.5V6H6M8 5v3.2l2.2 1.3',
	help: 'M5.8 6a2.2 2.2 0 1 1 3.4 1.9c-.8.5-1.2.9-1.2 1.8M8 12.2v.3M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13',
	check: 'M3 8.5l3.5 3.5L13 4.5',
	drop: 'M8 1.8c2.6 2.8 4.2 5 4.2 7.6a4.2 4.2 0 0 1-8.4 0C3.8 6.8 5.4 4.6 8 1.8z',
	close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
	details: 'M2.5 2.5h11v11h-11zM9 2.5v11',
	panel: 'M2.5 3h11v10h-11zM10 3v10',
	library: 'M3 2.5v11M6 2.5v11M9 2.8l3.5 10.4',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside words or in a named button; never read out. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }) => (
	<svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
		<path d={PATHS[name]} />
	</svg>
);
