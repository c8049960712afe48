import { adjusted } from '../topics/adjust.ts';
import { topicById } from '../topics/taxonomy.ts';
import { readOwnTopics } from './own-topics.ts';
import { changeSettings, readSettings } from './settings.ts';

/** Topics found by words alone stay as they are written: their user changes the words. */
const canLearn = async (topic: string): Promise<boolean> => {
	if (topicById(topic)) return true;
	const { topics } = await readOwnTopics();
	return topics.some(({ id, alike }) => id === topic && alike !== undefined);
};

/**
 * Notes that the user took a badge away or added one, so that the topic is shown less or more
 * readily; the settings list it, and can forget it.
 * @returns Whether it taught anything.
 */
export const learn = async (topic: string, wanted: 'more' | 'fewer'): Promise<boolean> => {
	if (!(await canLearn(topic))) return false;
	const { adjustments } = await readSettings();
	await changeSettings({ adjustments: adjusted(adjustments, topic, wanted) });
	return true;
};
