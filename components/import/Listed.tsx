import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';

/** Rows that are drawn at a time: a file may have tens of thousands. */
const PAGE = 100;

export interface ListedProps<Item> {
	title: string;
	items: readonly Item[];
	open?: boolean;
	/** What stands above the rows. */
	head?: ComponentChildren;
	renderRow: (item: Item, index: number) => ComponentChildren;
}

/** A part of the preview that opens; nothing where it is empty. Rows are drawn once it is open. */
export const Listed = <Item,>({
	title,
	items,
	open = false,
	head,
	renderRow,
}: ListedProps<Item>) => {
	const [isOpen, setOpen] = useState(open);
	const [shown, setShown] = useState(PAGE);
	if (items.length === 0) return undefined;
	return (
		<details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{title}</summary>
			{isOpen && (
				<>
					{head}
					<ul>{items.slice(0, shown).map(renderRow)}</ul>
					{items.length > shown && (
						<button type="button" class="link" onClick={() => setShown(shown + PAGE)}>
							{message('showMore')}
						</button>
					)}
				</>
			)}
		</details>
	);
};
