import { message, type MessageKey } from '../../lib/messages.ts';
import { keyHelp } from './keys.ts';

/** What can be typed into the search, each by an example. */
export const SEARCH_HELP: readonly [example: string, MessageKey][] = [
	['agents "world model"', 'helpWords'],
	['author:vaswani', 'helpField'],
	['tag:survey,idea', 'helpNames'],
	['category:cs', 'helpUnder'],
	['year:2023..', 'helpYear'],
	['saved:7d', 'helpSaved'],
	['is:unread', 'helpState'],
	['has:code', 'helpHas'],
	['-topic:survey', 'helpNot'],
];

const List = ({ lines }: { lines: readonly (readonly [string, string])[] }) => (
	<dl class="keys">
		{lines.map(([what, text]) => (
			<div key={what}>
				<dt>
					<kbd>{what}</kbd>
				</dt>
				<dd>{text}</dd>
			</div>
		))}
	</dl>
);

/** How to search, and which keys do what. */
export const Help = () => (
	<div class="help">
		<h3>{message('keySearch')}</h3>
		<List lines={SEARCH_HELP.map(([example, key]) => [example, message(key)])} />
		<h3>{message('shortcuts')}</h3>
		<List lines={keyHelp()} />
	</div>
);
