import { hueOf } from '../../lib/topics/hues.ts';
import { topicById } from '../../lib/topics/taxonomy.ts';

/** A topic in its group's colour; nothing for one that this version does not know. */
export const TopicBadge = ({ id }: { id: string }) => {
	const topic = topicById(id);
	return topic ? (
		<span class="badge" style={{ '--hue': String(hueOf(topic.group)) }} title={topic.description}>
			{topic.label}
		</span>
	) : undefined;
};
