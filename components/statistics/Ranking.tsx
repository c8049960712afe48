import { message, numberOf } from '../../lib/messages.ts';
import type { NamedCount } from '../../lib/statistics/tally.ts';

/** Most first: a table that is its own plot. */
export const Ranking = ({
	title,
	column,
	counts,
}: {
	title: string;
	column: string;
	counts: readonly NamedCount[];
}) => {
	if (counts.length === 0) return undefined;
	const most = counts[0]!.count;
	return (
		<section class="ranking">
			<h2>{title}</h2>
			<table>
				<thead>
					<tr>
						<th scope="col">{column}</th>
						<th scope="col">{message('savedPapers')}</th>
					</tr>
				</thead>
				<tbody>
					{counts.map(({ id, count }) => (
						<tr key={id}>
							<th scope="row">{id}</th>
							<td>
								<span class="length" style={{ width: `${(60 * count) / most}%` }} />
								{numberOf(count)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
};
