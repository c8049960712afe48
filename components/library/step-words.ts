import type { CellChanges } from '../../lib/library/history/cells.ts';
import type { ToldStep } from '../../lib/library/history/list.ts';
import type { StepKind } from '../../lib/library/history/step.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import { PAPER_FIELDS } from '../../lib/paper/edit.ts';
import type { Paper, TopicMark } from '../../lib/paper/paper.ts';
import { fieldLabel } from '../../lib/sentences/fields.ts';
import { listed } from '../../lib/sentences/listed.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import { readingLabel } from '../paper/labels.ts';

const KINDS: Record<StepKind, MessageKey> = {
	save: 'stepSave',
	'save-all': 'stepSaveAll',
	update: 'stepUpdate',
	remove: 'stepRemove',
	restore: 'stepRestore',
	edit: 'stepEdit',
	merge: 'stepMerge',
	publish: 'stepPublish',
	import: 'stepImport',
	'restore-backup': 'stepRestoreBackup',
};

type Names = readonly string[];
type Marks = Readonly<Record<string, TopicMark>>;

const saying = (key: MessageKey, names: Names): string[] =>
	names.length === 0 ? [] : [message(key, listed(names))];

const tagWords = (was: Names = [], is: Names = []): string[] => [
	...saying(
		'stepTagged',
		is.filter((name) => !was.includes(name)),
	),
	...saying(
		'stepUntagged',
		was.filter((name) => !is.includes(name)),
	),
];

const topicWords = (was: Marks = {}, is: Marks = {}): string[] =>
	saying(
		'stepTopics',
		[...new Set([...Object.keys(was), ...Object.keys(is)])]
			.filter((id) => was[id] !== is[id])
			.map((id) => namedTopic(id)?.label ?? id),
	);

/** What a step did to the cells of a paper that are no fields of it. */
const CELLS: Readonly<Record<string, (was: unknown, is: unknown) => string[]>> = {
	tags: (was, is) => tagWords(was as Names, is as Names),
	topicMarks: (was, is) => topicWords(was as Marks, is as Marks),
	starred: (_, is) => [message(is === true ? 'starredNow' : 'unstarredNow')],
	reading: (_, is) => [
		message('stepState', readingLabel((is as Pick<Paper, 'reading'> | undefined)?.reading)),
	],
	notes: () => [message('stepNote')],
	distinctFrom: () => [message('toldApart')],
};

const cellWords = (cells: CellChanges): string[] => [
	...cells.flatMap(({ cell, was, is }) => CELLS[cell]?.(was, is) ?? []),
	...saying(
		'stepFields',
		PAPER_FIELDS.filter((field) => cells.some(({ cell }) => cell === field)).map(fieldLabel),
	),
];

/** What a step did, in a few words; what all of its papers got is read from the first. */
export const stepWords = ({ kind, cells = [] }: ToldStep): string => {
	const words = cellWords(cells);
	return words.length > 0 ? words.join(' · ') : message(KINDS[kind]);
};
