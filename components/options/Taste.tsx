import { message } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { setLiking, type Liking } from '../../lib/settings/taste.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import { useKeep } from '../hooks/useKeep.ts';
import { Learned } from '../topics/Learned.tsx';
import { TopicBadge } from '../paper/TopicBadge.tsx';
import { Switch } from './Switch.tsx';
import { takingOff } from '../ui/keep-focus.ts';

const Topics = ({ list, settings }: { list: Liking; settings: Settings }) => {
	const keep = useKeep();
	// One of the reader’s own may be gone, and come back.
	const topics = settings[list].flatMap((id) => namedTopic(id) ?? []);
	const forget = (id: string, label: string): void =>
		keep(setLiking(id, undefined), {
			text: message(list === 'followed' ? 'followedNoMore' : 'mutedNoMore', label),
			undo: () => setLiking(id, list),
		});
	if (topics.length === 0) return <p>{message('optionsNoTopics')}</p>;
	return (
		<ul class="topics">
			{topics.map(({ id, label }) => (
				<li key={id}>
					<TopicBadge id={id} />
					<button
						type="button"
						class="link"
						aria-label={message('optionsForgetTopic', label)}
						onClick={takingOff(() => forget(id, label))}
					>
						×
					</button>
				</li>
			))}
		</ul>
	);
};

/** The topics that the reader follows or mutes on host pages. */
export const Taste = ({ settings }: { settings: Settings }) => (
	<section id="topics">
		<h2>{message('optionsTopics')}</h2>
		<p>{message('optionsTopicsText')}</p>
		<h3>{message('optionsFollowed')}</h3>
		<Topics list="followed" settings={settings} />
		<h3>{message('optionsMuted')}</h3>
		<Topics list="muted" settings={settings} />
		<Switch settings={settings} name="foldMuted" label="optionsFold" />
		<Learned settings={settings} />
	</section>
);
