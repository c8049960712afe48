import type { TopicDefinition } from './definition.ts';

export const rlRobotics: readonly TopicDefinition[] = [
	{
		id: 'worldmodel',
		label: 'World Models',
		description: 'Learned models of environment dynamics',
		strong:
			'dreamer*|interactive video|interactive world|latent dynamic|model based planning|' +
			'model based reinforcement learning|model based rl|world model|world simulat*',
		weak: 'dynamic model|environment model*',
	},
	{
		id: 'rl',
		label: 'RL',
		description: 'Reinforcement learning',
		strong:
			'actor critic|credit assignment|decision transformer|drl|group relative policy|grpo|' +
			'markov decision process*|mdp|off policy|on policy|policy evaluation|policy gradient|' +
			'policy iteration|policy learning|policy optimisation|policy optimization|pomdp|ppo|' +
			'q learning|reinforced|reinforcement learning|reward design|reward function|' +
			'reward learning|reward shaping|rl|rlvr|temporal difference|value function|' +
			'verifiable reward',
		weak: 'policy|reward',
		keyword:
			'continuous control|deep rl|experience replay|exploration|intrinsic motivation|' +
			'sequential decision making|successor feature',
	},
	{
		id: 'imitation',
		label: 'Imitation Learning',
		description: 'Imitation and inverse RL, behaviour cloning',
		strong:
			'apprenticeship|behavior cloning|behavioral cloning|behaviour cloning|' +
			'behavioural cloning|expert demonstration|human demonstration|imitation|' +
			'inverse reinforcement learning|irl|learning from demonstration',
		weak: 'demonstration',
	},
	{
		id: 'robotics',
		label: 'Robotics',
		description: 'Robot learning, manipulation, embodied AI, VLA',
		strong:
			'dexterous|embodied*|grasp*|humanoid|legged|locomotion|manipulation polic*|' +
			'manipulation skill|manipulation task|motion planning|object navigation|quadruped*|' +
			'robot*|sim 2 real|sim 2real|sim to real|sim toreal|sim2 real|sim2real|simto real|' +
			'simtoreal|social navigation|teleoperation|vision language action|' +
			'vision language navigation|visual navigation|visuomotor|vla',
		weak: 'manipulator|navigation',
		keyword: 'intelligent robot*|manipulation|robotic',
	},
	{
		id: 'driving',
		label: 'Autonomous Driving',
		description: 'Autonomous driving, traffic',
		strong:
			'agenttrajectory forecasting|agenttrajectory prediction|autonomous car|' +
			'autonomous driving|autonomous vehicle|bev|driving policy|driving scenario|' +
			'driving scene|driving simulat*|lane detection|lane segment*|' +
			'pedestriantrajectory forecasting|pedestriantrajectory prediction|self driving|' +
			'traffic|trajectory forecasting|trajectory prediction|vehicletrajectory forecasting|' +
			'vehicletrajectory prediction',
		weak: 'driving|vehicle',
		keyword: 'transportation',
	},
	{
		id: 'vla',
		label: 'VLA',
		description: 'Vision-language-action models: policies that act from images and language',
		strong: 'generalist robot policy|robot foundation model|vision language action|vla|vlas',
		weak: 'action chunk*',
	},
];
