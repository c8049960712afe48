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
) => {
	const titles = list ? titlesIn(list) : [];
	(titles[Math.min(index, titles.length - 1)] ?? otherwise)?.focus();
};

export interface ListKeys {
	list: HTMLElement | null;
	search: HTMLElement | null;
	/** Removes the paper of the row in focus. */
	remove(row: HTMLElement): void;
}

/** Arrows between search and rows, `/` to the search, Delete to remove. */
export const handleListKey = (event: KeyboardEvent, { list, search, remove }: ListKeys): void => {
	if (event.ctrlKey || event.metaKey || event.altKey || !list) return;
	const row = (event.target as Element).closest<HTMLElement>('.paper');
	const inSearch = event.target === search;
	if (event.key === '/' && !(event.target instanceof HTMLInputElement)) search?.focus();
	else if (event.key === 'ArrowDown' && (row || inSearch)) moveRow(list, 1);
	else if (event.key === 'ArrowUp' && row) moveRow(list, -1) || search?.focus();
	else if (event.key === 'Delete' && row) remove(row);
	else return;
	event.preventDefault();
};
