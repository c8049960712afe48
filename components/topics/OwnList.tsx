import { useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { forgetOwnTopics, keepOwnTopics } from '../../lib/settings/own-topics.ts';
import type { OwnTopic } from '../../lib/topics/own/schema.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { TopicBadge } from '../paper/TopicBadge.tsx';
import { takingOff } from '../ui/keep-focus.ts';

interface OwnListProps {
	topics: readonly OwnTopic[];
	onEdit: (topic: OwnTopic, event: { currentTarget: HTMLElement }) => void;
}

/** The topics there are; the last one taken away can be brought back. */
export const OwnList = ({ topics, onEdit }: OwnListProps) => {
	const keep = useKeep();
	const [gone, setGone] = useState<OwnTopic>();
	const forget = async (topic: OwnTopic): Promise<void> => {
		await forgetOwnTopics([topic.id]);
		setGone(topic);
	};
	const bringBack = async (topic: OwnTopic): Promise<void> => {
		await keepOwnTopics([topic]);
		setGone(undefined);
	};
	return (
		<>
			<ul class="own-list">
				{topics.map((topic) => (
					<li key={topic.id}>
						<TopicBadge id={topic.id} />
						<span class="words" dir="auto">
							{[...topic.terms, ...topic.not.map((term) => `−${term}`)].join(', ')}
						</span>
						<button
							type="button"
							class="link"
							aria-label={message('ownEditName', topic.name)}
							onClick={(event) => onEdit(topic, event)}
						>
							{message('ownEdit')}
						</button>
						<button
							type="button"
							class="link"
							aria-label={message('ownRemoveName', topic.name)}
							onClick={takingOff(() => keep(forget(topic)))}
						>
							{message('ownRemove')}
						</button>
					</li>
				))}
			</ul>
			<output>
				{gone && (
					<>
						{message('ownRemoved', gone.name)}{' '}
						<button type="button" class="link" onClick={takingOff(() => keep(bringBack(gone)))}>
							{message('undo')}
						</button>
					</>
				)}
			</output>
		</>
	);
};
