import type { ImportProblem } from '../../lib/import/importer.ts';
import { message } from '../../lib/messages.ts';
import { importSentence } from '../../lib/sentences/import.ts';
import { Listed } from './Listed.tsx';

/** What could not be read, or only in part, by its lines. */
export const ImportProblems = ({ problems }: { problems: readonly ImportProblem[] }) => (
	<Listed
		title={message('importProblems', problems.length)}
		items={problems}
		open
		renderRow={(problem, index) => <li key={index}>{importSentence(problem)}</li>}
	/>
);
