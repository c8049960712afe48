import { useId, useState } from 'preact/hooks';
import { isUsableKey } from '../../lib/citation/key/key.ts';
import { message } from '../../lib/messages.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { keyRefusalSentence } from '../../lib/sentences/keys.ts';
import { sentenceOf } from '../common/failures.ts';
import './export.css';

export interface KeyEditorProps {
	/** A saved paper's canonical id. */
	id: PaperId;
	/** Its citation key; absent until one was handed out. */
	value: string | undefined;
}

interface Told {
	text: string;
	failed: boolean;
}

/** What is wrong with a key as it is typed. */
const wrongIn = (key: string): Told | undefined =>
	key === '' || isUsableKey(key)
		? undefined
		: { text: keyRefusalSentence({ refused: 'unusable' }), failed: true };

const change = async (id: PaperId, key: string): Promise<Told> => {
	const answer = await call('papers.changeKey', { id, key });
	if (!answer.ok) return { text: sentenceOf(answer), failed: true };
	return 'refused' in answer.value
		? { text: keyRefusalSentence(answer.value), failed: true }
		: { text: message('saved'), failed: false };
};

/** The citation key of a saved paper, to be changed; a key that cannot be is told as it is typed. */
export const KeyEditor = ({ id, value = '' }: KeyEditorProps) => {
	const told = useId();
	const [typed, setTyped] = useState<string>();
	// Until somebody types, it is the one that was handed out meanwhile.
	const key = typed ?? value;
	const [answer, setAnswer] = useState<Told>();
	const shown = wrongIn(key) ?? answer;
	return (
		<form
			class="key-editor"
			onSubmit={(event) => {
				event.preventDefault();
				void change(id, key).then(setAnswer);
			}}
		>
			<label>
				{message('citationKey')}
				<input
					type="text"
					class="code"
					spellcheck={false}
					autocapitalize="off"
					value={key}
					placeholder={message('keyNotYet')}
					aria-invalid={shown?.failed ?? false}
					aria-describedby={told}
					onInput={(event) => {
						setTyped(event.currentTarget.value);
						setAnswer(undefined);
					}}
				/>
			</label>
			<button type="submit" disabled={key === value || !isUsableKey(key)}>
				{message('save')}
			</button>
			<p id={told} class={shown?.failed ? 'wrong' : ''} aria-live="polite">
				{shown?.text}
			</p>
		</form>
	);
};
