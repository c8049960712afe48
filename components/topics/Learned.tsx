import { message } from '../../lib/messages.ts';
import { forgetLessons, recallLessons } from '../../lib/settings/learning.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { TopicBadge } from '../paper/TopicBadge.tsx';
import { takingOff } from '../ui/keep-focus.ts';

/** What corrections of badges have taught, and the way back. */
export const Learned = ({ settings }: { settings: Settings }) => {
	const keep = useKeep();
	// One of the reader’s own may be gone, and come back.
	const entries = Object.entries(settings.adjustments).flatMap(([id, by]) => {
		const topic = namedTopic(id);
		return topic ? [{ id, label: topic.label, by }] : [];
	});
	if (entries.length === 0) return undefined;
	const forget = (text: string, id?: string): void => {
		const forgetting = forgetLessons(id);
		keep(forgetting, { text, undo: async () => recallLessons(await forgetting) });
	};
	return (
		<>
			<h3>{message('learned')}</h3>
			<p>{message('learnedText')}</p>
			<ul class="own-list">
				{entries.map(({ id, label, by }) => (
					<li key={id}>
						<TopicBadge id={id} />
						<span class="words">{message(by > 0 ? 'learnedFewer' : 'learnedMore')}</span>
						<button
							type="button"
							class="link"
							aria-label={message('learnedForgetName', label)}
							onClick={takingOff(() => forget(message('learnedForgotten', label), id))}
						>
							{message('learnedForget')}
						</button>
					</li>
				))}
			</ul>
			<button
				type="button"
				class="link"
				onClick={takingOff(() => forget(message('learnedAllForgotten')))}
			>
				{message('learnedForgetAll')}
			</button>
		</>
	);
};
