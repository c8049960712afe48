import { topicDescription } from '../../lib/sentences/topics.ts';
import { namedTopic } from '../../lib/topics/named.ts';

/** A topic in its group's colour; nothing for one that nobody knows. */
export const TopicBadge = ({ id }: { id: string }) => {
	const topic = namedTopic(id);
	return topic ? (
		<span class="badge" style={{ '--hue': String(topic.hue) }} title={topicDescription(id)}>
			{topic.label}
		</span>
	) : undefined;
};
