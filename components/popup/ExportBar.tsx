import { allIds } from '../../lib/library/queries.ts';
import { message } from '../../lib/messages.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import type { ExportScope } from '../export/useExport.ts';
import type { Shown } from './list-papers.ts';

export interface ExportBarProps {
	searching: boolean;
	shown: Shown;
}

const scopesOf = ({ ids, count }: Shown): [ExportScope, ...ExportScope[]] => {
	const all = { label: message('exportAll'), ids: allIds };
	return ids === undefined
		? [{ ...all, count }]
		: [{ label: message('exportFound'), count, ids }, all];
};

/** Export of what is shown, with the count that it will export. */
export const ExportBar = ({ searching, shown }: ExportBarProps) => (
	<footer class="export">
		<ExportMenu
			label={message(searching ? 'countFound' : 'countSaved', shown.count)}
			scopes={scopesOf(shown)}
		/>
	</footer>
);
