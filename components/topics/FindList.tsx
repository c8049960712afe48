import { message } from '../../lib/messages.ts';
import type { Finds } from './useFinds.ts';

/** Papers named below the counts. */
const MOST_NAMED = 6;

/** What a topic finds, while it is edited. */
export const FindList = ({ finds }: { finds: Finds }) => {
	const { pages, library } = finds;
	const named = [...pages.named, ...library.named].filter(
		({ title }, at, all) => all.findIndex((other) => other.title === title) === at,
	);
	return (
		<output class="finds">
			<p>
				{message('ownFindsPages', pages.found, pages.papers)}
				<br />
				{message('ownFindsLibrary', library.found, library.papers)}
			</p>
			<ul>
				{named.slice(0, MOST_NAMED).map(({ title, phrase }) => (
					<li key={title}>
						<span class="title">{title}</span> <mark>{phrase}</mark>
					</li>
				))}
			</ul>
		</output>
	);
};
