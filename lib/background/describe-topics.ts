import { speak } from '../messages.ts';
import { topicDescriptions } from '../sentences/topics.ts';
import { readSettings } from '../settings/settings.ts';

/** Host pages ask for them with their first tip: the script of each page need not bring them along. */
export const describeTopics = async (): Promise<Record<string, string>> => {
	await speak((await readSettings()).language);
	return topicDescriptions();
};
