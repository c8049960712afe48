import { message } from '../../lib/messages.ts';
import { Icon } from '../ui/Icon.tsx';
import { takingOff } from '../ui/keep-focus.ts';

/** The button of a tag that takes it off. */
export const RemoveTag = ({ tag, remove }: { tag: string; remove: () => void }) => (
	<button
		type="button"
		aria-label={message('removeTag', tag)}
		title={message('removeTag', tag)}
		onClick={takingOff(remove)}
	>
		<Icon name="close" />
	</button>
);
