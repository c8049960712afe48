import { judgeBy, type Judge } from '../../topics/judge.ts';
import type { Answer, Port, Question } from './messages.ts';

/** Decides the topics of what a page sends. */
export const serveAhead = (port: Port): void => {
	let judge: Judge | undefined;
	port.addEventListener('message', ({ data }) => {
		const question = data as Question;
		if ('bending' in question) judge = judgeBy(question.bending);
		else if (judge) {
			const answer: Answer = question.inputs.map(judge);
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
			port.postMessage(answer);
		}
	});
};
