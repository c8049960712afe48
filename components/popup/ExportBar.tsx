import { message } from '../../lib/messages.ts';
import { Icon } from '../ui/Icon.tsx';
import type { LibraryActions } from './actions.ts';
import type { Shown } from './useShown.ts';

export interface ExportBarProps {
	searching: boolean;
	shown: Shown;
	actions: LibraryActions;
}

/** Export of what is shown, with the count that it will export. */
export const ExportBar = ({ searching, shown, actions }: ExportBarProps) => (
	<footer class="export">
		<span class="count">{message(searching ? 'countFound' : 'countSaved', shown.count)}</span>
		<button type="button" onClick={() => void actions.toClipboard(shown.ids)}>
			<Icon name="copy" /> {message('copyBibtex')}
		</button>
		<button type="button" class="primary" onClick={() => void actions.toFile(shown.ids)}>
			<Icon name="download" /> {message('exportBibtex')}
		</button>
	</footer>
);
