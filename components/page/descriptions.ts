import { call } from '../../lib/rpc/call.ts';
import { message } from './messages.ts';

type Descriptions = Readonly<Record<string, string>>;

/** By the language of the bars. */
const known = new Map<string, Descriptions>();

/** How long a tip waits for them, in milliseconds: a background that sleeps has to start. */
const PATIENCE_MS = 400;

const ask = async (): Promise<Descriptions> => {
	const language = message('languageTag');
	const answer = await call('topics.describe', {});
	if (!answer.ok) return {};
	known.set(language, answer.value);
	return answer.value;
};

const never: Descriptions = {};

/** What earns the badges of topics, by their ids; nothing of it where it is not known in time. */
export const descriptions = async (): Promise<Descriptions> =>
	known.get(message('languageTag')) ??
	Promise.race([
		ask(),
		new Promise<Descriptions>((resolve) => setTimeout(resolve, PATIENCE_MS, never)),
	]);
