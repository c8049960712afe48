import { message } from '../../lib/messages.ts';

/** Ids and headings of the page’s sections, in their order. */
const SECTIONS = [
	['sites', 'optionsSites'],
	['appearance', 'appearance'],
	['topics', 'optionsTopics'],
	['own-topics', 'ownTopics'],
	['citation', 'optionsCitation'],
	['keys', 'optionsKeys'],
	['metadata', 'optionsMetadata'],
	['backup', 'backup'],
	['privacy', 'optionsPrivacy'],
] as const;

/** Ways to the sections, beside them where the window is wide enough. */
export const Contents = () => (
	<nav class="contents" aria-label={message('optionsTitle')}>
		<ul>
			{SECTIONS.map(([id, title]) => (
				<li key={id}>
					<a href={`#${id}`}>{message(title)}</a>
				</li>
			))}
		</ul>
	</nav>
);
