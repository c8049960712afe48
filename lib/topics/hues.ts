import type { TopicGroup } from './topic.ts';

/** Angles of hue in oklch, in degrees: neighbours in meaning are neighbours in colour. */
const HUES: Readonly<Record<TopicGroup, number>> = {
	Language: 255,
	Reasoning: 280,
	Agents: 305,
	'RL & Robotics': 330,
	Learning: 235,
	Theory: 215,
	Efficiency: 195,
	Systems: 180,
	Data: 165,
	Meta: 90,
	Vision: 145,
	Generative: 125,
	Audio: 105,
	Trust: 25,
	Society: 50,
	Science: 70,
	Field: 0,
};

/** Hue of a group the taxonomy does not name; a calm blue. */
const OTHER = 255;

export const hueOf = (group: TopicGroup): number => HUES[group] ?? OTHER;
