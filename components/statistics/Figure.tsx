import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';

export interface Table {
	/** Names of the columns; the first one is that of the rows’ names. */
	head: string[];
	/** Each begins with its name. */
	rows: string[][];
}

export interface FigureProps {
	title: string;
	/** What is seen, in a sentence. */
	caption: string;
	table: () => Table;
	children: ComponentChildren;
}

const DataTable = ({ title, table: { head, rows } }: { title: string; table: Table }) => (
	// oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must have a Tab stop
	<section class="table-place" aria-label={title} tabIndex={0}>
		<table>
			<thead>
				<tr>
					{head.map((name) => (
						<th key={name} scope="col">
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(([name = '', ...cells]) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						{cells.map((cell, index) => (
							<td key={head[index + 1]}>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	</section>
);

/** A plot, what it shows in words, and the numbers behind it, which are drawn when they are asked for. */
export const Figure = ({ title, caption, table, children }: FigureProps) => {
	const [open, setOpen] = useState(false);
	return (
		<section class="figure">
			<h2>{title}</h2>
			<figure>
				{children}
				<figcaption>{caption}</figcaption>
			</figure>
			<details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>{message('statsTable')}</summary>
				{open && <DataTable title={title} table={table()} />}
			</details>
		</section>
	);
};
