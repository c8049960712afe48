import { useContext } from 'preact/hooks';
import { namedTopic } from '../../lib/topics/named.ts';
import { OwnTopicsContext } from '../topics/WithTopics.tsx';

/** A topic in its group's colour; nothing for one that nobody knows. */
export const TopicBadge = ({ id }: { id: string }) => {
	useContext(OwnTopicsContext);
	const topic = namedTopic(id);
	return topic ? (
		<span class="badge" style={{ '--hue': String(topic.hue) }} title={topic.description}>
			{topic.label}
		</span>
	) : undefined;
};
