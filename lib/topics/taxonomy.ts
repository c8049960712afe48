import { language } from './taxonomy/language.ts';
import { agentsReasoning } from './taxonomy/agents-reasoning.ts';
import { trust } from './taxonomy/trust.ts';
import { efficiency } from './taxonomy/efficiency.ts';
import { learning } from './taxonomy/learning.ts';
import { society } from './taxonomy/society.ts';
import { dataEvaluation } from './taxonomy/data-evaluation.ts';
import { vision } from './taxonomy/vision.ts';
import { generative } from './taxonomy/generative.ts';
import { science } from './taxonomy/science.ts';
import { rlRobotics } from './taxonomy/rl-robotics.ts';
import { theory } from './taxonomy/theory.ts';
import { systems } from './taxonomy/systems.ts';
import { audio } from './taxonomy/audio.ts';
import type { TopicDefinition } from './taxonomy/definition.ts';
import type { Topic, TopicGroup } from './topic.ts';

/** Every group with its topics: a group is one file and one hue. */
const GROUPS: Readonly<Record<TopicGroup, readonly TopicDefinition[]>> = {
	Language: language,
	'Agents & Reasoning': agentsReasoning,
	Trust: trust,
	Efficiency: efficiency,
	Learning: learning,
	Society: society,
	'Data & Evaluation': dataEvaluation,
	Vision: vision,
	Generative: generative,
	Science: science,
	'RL & Robotics': rlRobotics,
	Theory: theory,
	Systems: systems,
	Audio: audio,
};

export interface TaxonomyEntry extends TopicDefinition, Topic {}

/** All built-in topics. */
export const taxonomy: readonly TaxonomyEntry[] = Object.entries(GROUPS).flatMap(
	([group, definitions]) => definitions.map((definition) => ({ ...definition, group })),
);

const byId = new Map(taxonomy.map((topic) => [topic.id, topic]));

export const topicById = (id: string): Topic | undefined => byId.get(id);

/** The wider topics that a narrow one says, its parent first. */
export const widerOf = (id: string): readonly string[] => {
	const topic = byId.get(id);
	return topic?.parent === undefined ? [] : [topic.parent, ...(topic.also ?? [])];
};
