import type { TopicGroup } from './topic.ts';

/** Angles of hue in oklch, in degrees: neighbours in meaning are neighbours in colour. */
const HUES: Readonly<Record<TopicGroup, number>> = {
	Trust: 25,
	Society: 55,
	'Data & Evaluation': 85,
	Audio: 110,
	Vision: 140,
	Generative: 165,
	Systems: 190,
	Efficiency: 210,
	Theory: 230,
	Language: 255,
	Learning: 275,
	'Agents & Reasoning': 300,
	'RL & Robotics': 330,
	Science: 0,
};

/** Hue of a group the taxonomy does not name, such as a user's own; a calm blue. */
const OTHER = 255;

/** The groups that have a hue of their own. */
export const groupsWithHue: readonly TopicGroup[] = Object.keys(HUES);

/** Hue of a group's badges: an angle in oklch, in degrees. */
export const hueOf = (group: TopicGroup): number =>
	Object.hasOwn(HUES, group) ? HUES[group]! : OTHER;
