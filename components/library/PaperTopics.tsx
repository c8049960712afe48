import { useId } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import { topicsOf, type Paper, type TopicMark } from '../../lib/paper/paper.ts';
import { fold } from '../../lib/query/fold.ts';
import { namedTopic, namedTopics } from '../../lib/topics/named.ts';
import { TopicBadge } from '../paper/TopicBadge.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Edits } from './edits.ts';

const labelOf = (id: string): string => namedTopic(id)?.label ?? id;

const topicNamed = (text: string): string | undefined =>
	namedTopics().find(({ label, id }) => [fold(label), id].includes(fold(text.trim())))?.id;

/** The paper’s topics: say that one is right, take a wrong one off, add one that is missing. */
export const PaperTopics = ({ paper, edits }: { paper: Paper; edits: Edits }) => {
	const list = useId();
	const { id, topicMarks = {} } = paper;
	const shown = topicsOf(paper);
	const mark = (topic: string, value: TopicMark | null): void =>
		void edits.edit([id], { topics: { [topic]: value } });
	/** A mark that shows or hides the badge: what it teaches is told, and undone with its step. */
	const correct = (topic: string, value: TopicMark | null): void => {
		const wanted = shown.includes(topic) ? 'fewer' : 'more';
		const said = message(wanted === 'more' ? 'topicWanted' : 'topicUnwanted', labelOf(topic));
		void edits.correct(id, { [topic]: value }, { topic, wanted }, said);
	};
	const removed = Object.keys(topicMarks).filter((topic) => topicMarks[topic] === 'removed');
	const takeOff = (topic: string): void =>
		correct(topic, paper.topics.includes(topic) ? 'removed' : null);
	const add = (input: HTMLInputElement): void => {
		const topic = topicNamed(input.value);
		if (topic === undefined) return;
		if (!shown.includes(topic)) correct(topic, paper.topics.includes(topic) ? 'accepted' : 'added');
		input.value = '';
	};
	return (
		<section class="paper-topics">
			<h3>{message('fieldsTopic')}</h3>
			<ul>
				{shown.map((topic) => (
					<li key={topic}>
						{namedTopic(topic) ? <TopicBadge id={topic} /> : <span class="badge">{topic}</span>}
						{paper.topics.includes(topic) && (
							<button
								type="button"
								aria-pressed={topicMarks[topic] === 'accepted'}
								aria-label={message('acceptTopic', labelOf(topic))}
								title={message('acceptTopic', labelOf(topic))}
								onClick={() => mark(topic, topicMarks[topic] === 'accepted' ? null : 'accepted')}
							>
								<Icon name="check" />
							</button>
						)}
						<button
							type="button"
							aria-label={message('removeTopic', labelOf(topic))}
							title={message('removeTopic', labelOf(topic))}
							onClick={() => takeOff(topic)}
						>
							<Icon name="close" />
						</button>
					</li>
				))}
				{removed.map((topic) => (
					<li key={topic} class="removed-topic">
						<s>{labelOf(topic)}</s>
						<button type="button" class="link" onClick={() => correct(topic, null)}>
							{message('putBack', labelOf(topic))}
						</button>
					</li>
				))}
			</ul>
			<input
				class="topic-input"
				list={list}
				placeholder={message('addTopic')}
				aria-label={message('addTopic')}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || event.isComposing) return;
					event.preventDefault();
					add(event.currentTarget);
				}}
				onChange={(event) => add(event.currentTarget)}
			/>
			<datalist id={list}>
				{namedTopics()
					.filter((topic) => !shown.includes(topic.id))
					.map((topic) => (
						<option key={topic.id}>{topic.label}</option>
					))}
			</datalist>
		</section>
	);
};
