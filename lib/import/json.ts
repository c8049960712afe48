import { Lines } from './lines.ts';

/** Chromium tells a position or quotes what stands around it, Firefox tells the line. */
const faultLine = (source: string, told: string): number => {
	const line = /at line (\d+)/u.exec(told)?.[1];
	if (line !== undefined) return Number(line);
	const position = /position (\d+)/u.exec(told)?.[1];
	const [, token = '', excerpt = ''] =
		/token '(.+?)', (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid/u.exec(told) ?? [];
	const quoted = source.indexOf(excerpt);
	const at = position === undefined ? quoted + excerpt.lastIndexOf(token) : Number(position);
	return new Lines(source).of(Math.max(0, at));
};

/** The value of a JSON text, or the line of its fault and what the browser says of it. */
export const parseJson = (
	source: string,
): { value: unknown } | { problem: { line: number; code: 'unreadable'; detail: string } } => {
	try {
		return { value: JSON.parse(source) as unknown };
	} catch (error) {
		const detail = String(error);
		return { problem: { line: faultLine(source, detail), code: 'unreadable', detail } };
	}
};
