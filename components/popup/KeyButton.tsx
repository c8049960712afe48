import { useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { Paper } from '../../lib/paper/paper.ts';
import { KeyEditor } from '../export/KeyEditor.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** Opens the citation key of a row. */
export const KeyButton = ({ paper: { id, key, title } }: { paper: Paper }) => {
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<IconButton icon="key" label={message('editKey', title)} onClick={() => setOpen(true)} />
			{isOpen && (
				<Dialog title={title} close={() => setOpen(false)} closeLabel={message('close')}>
					<KeyEditor id={id} value={key} />
				</Dialog>
			)}
		</>
	);
};
