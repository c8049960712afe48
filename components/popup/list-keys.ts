const titlesIn = (list: HTMLElement): HTMLElement[] => [
	...list.querySelectorAll<HTMLElement>('.title'),
];

/** Moves the focus to a neighbouring row's title; false at the end of the list. */
const moveRow = (list: HTMLElement, by: 1 | -1): boolean => {
	const titles = titlesIn(list);
	const row = document.activeElement?.closest('.paper');
	const at = titles.findIndex((title) => row?.contains(title));
	const next = titles[at + by];
	next?.focus();
	return next !== undefined;
};

/** Focuses the row that takes the place of a removed one, else the search field. */
export const focusRow = (
	list: HTMLElement | null,
	index: number,
	otherwise: HTMLElement | null,
): void => {
	const titles = list ? titlesIn(list) : [];
	(titles[Math.min(index, titles.length - 1)] ?? otherwise)?.focus();
};

export interface ListKeys {
	list: HTMLElement | null;
	search: HTMLElement | null;
	/** Removes the paper of the row in focus. */
	remove: (row: HTMLElement) => void;
}

interface Press extends ListKeys {
	list: HTMLElement;
	/** The row in focus. */
	row: HTMLElement | null;
	inSearch: boolean;
}

/** What each key does; `false` leaves it to the browser. */
const KEYS: Readonly<Record<string, (press: Press) => boolean>> = {
	'/': ({ search, inSearch }) => {
		if (!inSearch) search?.focus();
		return !inSearch;
	},
	ArrowDown: ({ list, row, inSearch }) => {
		if (row || inSearch) moveRow(list, 1);
		return row !== null || inSearch;
	},
	ArrowUp: ({ list, row, search }) => {
		if (row && !moveRow(list, -1)) search?.focus();
		return row !== null;
	},
	Delete: ({ row, remove }) => {
		if (row) remove(row);
		return row !== null;
	},
};

/** Arrows between search and rows, `/` to the search, Delete to remove. */
export const handleListKey = (event: KeyboardEvent, keys: ListKeys): void => {
	const { list, search } = keys;
	if (event.ctrlKey || event.metaKey || event.altKey || !list) return;
	const row = (event.target as Element).closest<HTMLElement>('.paper');
	const inSearch = event.target === search;
	if (KEYS[event.key]?.({ ...keys, list, row, inSearch })) event.preventDefault();
};
