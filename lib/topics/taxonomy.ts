import { language } from './taxonomy/language.ts';
import { trust } from './taxonomy/trust.ts';
import { agents } from './taxonomy/agents.ts';
import { efficiency } from './taxonomy/efficiency.ts';
import { learning } from './taxonomy/learning.ts';
import { society } from './taxonomy/society.ts';
import { meta } from './taxonomy/meta.ts';
import { vision } from './taxonomy/vision.ts';
import { generative } from './taxonomy/generative.ts';
import { science } from './taxonomy/science.ts';
import { rlRobotics } from './taxonomy/rl-robotics.ts';
import { theory } from './taxonomy/theory.ts';
import { reasoning } from './taxonomy/reasoning.ts';
import { data } from './taxonomy/data.ts';
import { systems } from './taxonomy/systems.ts';
import { audio } from './taxonomy/audio.ts';
import { field } from './taxonomy/field.ts';
import type { TopicDefinition } from './taxonomy/definition.ts';
import type { Topic } from './topic.ts';

/** Every group with its topics: a group is one file and one hue. */
const GROUPS: Record<string, readonly TopicDefinition[]> = {
	Language: language,
	Trust: trust,
	Agents: agents,
	Efficiency: efficiency,
	Learning: learning,
	Society: society,
	Meta: meta,
	Vision: vision,
	Generative: generative,
	Science: science,
	'RL & Robotics': rlRobotics,
	Theory: theory,
	Reasoning: reasoning,
	Data: data,
	Systems: systems,
	Audio: audio,
	Field: field,
};

export interface TaxonomyEntry extends Topic, TopicDefinition {}

/** All built-in topics. */
export const taxonomy: readonly TaxonomyEntry[] = Object.entries(GROUPS).flatMap(
	([group, definitions]) => definitions.map((definition) => ({ ...definition, group })),
);

const byId = new Map(taxonomy.map((topic) => [topic.id, topic]));

export const topicById = (id: string): Topic | undefined => byId.get(id);
