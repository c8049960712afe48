import { browser } from 'wxt/browser';
import { adjusted, shifted } from '../topics/adjust.ts';
import { topicById } from '../topics/taxonomy.ts';
import { readOwnTopics } from './own-topics.ts';
import { changeSettings, readSettings } from './settings.ts';
import { inTurn } from './turn.ts';

type Wanted = 'more' | 'fewer';

/** What one step of the library's history taught. */
interface Lesson {
	step: string;
	topic: string;
	/** What it added to the topic's adjustment. */
	by: number;
	undone?: true;
}

const KEY = 'lessons';
/** As many as the library's history has steps. */
const MOST_LESSONS = 50;

const isLesson = (value: unknown): value is Lesson => {
	const { step, topic, by } = Object(value) as Partial<Record<keyof Lesson, unknown>>;
	return typeof step === 'string' && typeof topic === 'string' && Number.isFinite(by);
};

const readLessons = async (): Promise<Lesson[]> => {
	const { [KEY]: stored } = await browser.storage.local.get(KEY);
	return Array.isArray(stored) ? stored.filter(isLesson) : [];
};

const keepLessons = (lessons: readonly Lesson[]): Promise<void> =>
	browser.storage.local.set({ [KEY]: lessons.slice(-MOST_LESSONS) });

/**
 * Whether a topic can be shown more, or less, readily. One that is found by words alone can ask for
 * more of them, and for no fewer than one.
 */
const canLearn = async (topic: string, wanted: Wanted, before: number): Promise<boolean> => {
	if (topicById(topic)) return true;
	const { topics } = await readOwnTopics();
	const own = topics.find(({ id }) => id === topic);
	return own !== undefined && (own.alike !== undefined || wanted === 'fewer' || before > 0);
};

/**
 * Notes that the user took a badge away or added one, so that the topic is shown less or more
 * readily; the settings list it, and can forget it.
 * @param step The step of the history that the correction is, with which the lesson is taken back.
 * @returns Whether it taught anything.
 */
export const learn = (topic: string, wanted: Wanted, step: string): Promise<boolean> =>
	inTurn(KEY, async () => {
		const { adjustments } = await readSettings();
		const before = adjustments[topic] ?? 0;
		if (!(await canLearn(topic, wanted, before))) return false;
		const after = adjusted(adjustments, topic, wanted);
		const by = (after[topic] ?? 0) - before;
		if (by === 0) return false;
		await keepLessons([...(await readLessons()), { step, topic, by }]);
		await changeSettings({ adjustments: after });
		return true;
	});

/** Takes back what a step taught, or teaches it again; a step that taught nothing is none. Idempotent. */
export const retraceLesson = (step: string, direction: 'undo' | 'redo'): Promise<void> =>
	inTurn(KEY, async () => {
		const lessons = await readLessons();
		const lesson = lessons.find((each) => each.step === step);
		if (lesson === undefined || (lesson.undone === true) === (direction === 'undo')) return;
		const { undone: _, ...stands } = lesson;
		const turned: Lesson = direction === 'undo' ? { ...stands, undone: true } : stands;
		await keepLessons(lessons.map((each) => (each === lesson ? turned : each)));
		const { adjustments } = await readSettings();
		const by = direction === 'undo' ? -lesson.by : lesson.by;
		await changeSettings({ adjustments: shifted(adjustments, lesson.topic, by) });
	});

/** What was forgotten at once. */
interface Forgotten {
	adjustments: Record<string, number>;
	lessons: Lesson[];
}

/** Forgets what corrections taught of a topic, or of all of them; no undo of a step brings it back. */
export const forgetLessons = (topic?: string): Promise<Forgotten> =>
	inTurn(KEY, async () => {
		const { adjustments } = await readSettings();
		const kept = Object.entries(adjustments).filter(([id]) => topic !== undefined && id !== topic);
		const gone = Object.entries(adjustments).filter(([id]) => topic === undefined || id === topic);
		const lessons = await readLessons();
		const forgotten = lessons.filter((each) => topic === undefined || each.topic === topic);
		await keepLessons(lessons.filter((each) => !forgotten.includes(each)));
		await changeSettings({ adjustments: Object.fromEntries(kept) });
		return { adjustments: Object.fromEntries(gone), lessons: forgotten };
	});

/** Brings back what was forgotten, but of topics that were learned of since. */
export const recallLessons = (forgotten: Forgotten): Promise<void> =>
	inTurn(KEY, async () => {
		await keepLessons([...forgotten.lessons, ...(await readLessons())]);
		const { adjustments } = await readSettings();
		await changeSettings({ adjustments: { ...forgotten.adjustments, ...adjustments } });
	});
