import type { TopicDefinition } from './definition.ts';

export const rlRobotics: readonly TopicDefinition[] = [
	{
		id: 'worldmodel',
		label: 'World Models',
		description: 'Learned models of environment dynamics',
		strong:
			'dreamer*|interactive world|latent dynamic|latent world|learned simulator|' +
			'model based planning|model based reinforcement learning|model based rl|wam|' +
			'world action model|world foundation model|world model*|world simulat*',
		weak: 'dynamic model|environment model*',
	},
	{
		id: 'rl',
		label: 'RL',
		description: 'Reinforcement learning',
		strong:
			'actor critic|decision transformer|drl|experience replay|goal conditioned|' +
			'intrinsic motivation|markov decision process*|mdp|off policy|on policy|' +
			'policy evaluation|policy gradient|policy iteration|policy learning|' +
			'policy optimization|pomdp|ppo|q learning|reinforced|reinforcement|reward design|' +
			'reward function|reward learning|reward shaping|rl|sequential decision|' +
			'successor feature|temporal difference|value function',
		title: 'credit assignment|exploration|offline|option|policy|reward|skill discovery',
		keyword:
			'continuous control|deep rl|experience replay|exploration|intrinsic motivation|' +
			'sequential decision making|successor feature',
		not:
			'diffusion policy|exploration of|manipulation policy|on policy distillation|' +
			'on policy self distillation|policy distillation|policy document|policy violation|' +
			'public policy|reward model|reward modeling|robot policy|visuomotor policy',
	},
	{
		id: 'imitation',
		label: 'Imitation Learning',
		description: 'Imitation and inverse RL, behaviour cloning',
		strong:
			'behavior cloning|behavioral cloning|expert demonstration|human demonstration|' +
			'imitation|inverse reinforcement learning|irl|learning from demonstration',
		title: 'demonstration',
	},
	{
		id: 'robotics',
		label: 'Robotics',
		description: 'Robot learning, manipulation, embodied AI, VLA',
		strong:
			'bimanual|dexterous|embodied*|end effector|grasp*|humanoid|legged|loco manipulation|' +
			'locomotion|manipulation polic*|manipulation skill|manipulation task|' +
			'mobile manipulation|motion planning|object navigation|quadruped*|robot*|sim to real|' +
			'sim2real|teleoperation|vision language navigation|visual navigation|visuomotor|' +
			'whole body control',
		title: 'manipulation|navigation|tactile',
		weak: 'manipulator|rearrangement',
		keyword: 'intelligent robot*|manipulation|robotic',
		not: 'image manipulation|manipulation detection|web navigation',
	},
	{
		id: 'driving',
		label: 'Autonomous Driving',
		description: 'Autonomous driving, traffic',
		strong:
			'autonomous driving|autonomous vehicle|driving policy|driving scenario|driving scene|' +
			'driving simulat*|lane detection|self driving|traffic simulation|' +
			'trajectory forecasting|trajectory prediction',
		title: 'bev|driving|traffic',
		weak: 'vehicle',
		keyword: 'transportation',
		not: 'aerial vehicle|driving force|self driving lab*|unmanned aerial vehicle',
	},
	{
		id: 'vla',
		label: 'VLA',
		parent: 'robotics',
		description: 'Vision-language-action models: policies that act from images and language',
		strong:
			'*vla|action expert|generalist robot|openvla|pi0*|vision language action|vla|' +
			'world action model',
		weak: 'action chunk*|action token*',
	},
	{
		id: 'rlvr',
		label: 'RL for LLMs',
		parent: 'rl',
		description:
			'Reinforcement learning as training of language models: verifiable rewards, GRPO, agentic RL',
		strong:
			'advantage estimation|advantage shaping|agentic reinforcement learning|agentic rl|' +
			'critic free|dapo|group relative policy|grpo|gspo|llm reinforcement learning|llm rl|' +
			'long context rl|multi turn rl|r1|reasoning rl|reinforcement fine tuning|' +
			'reinforcement learning for language model|reinforcement learning for large language|' +
			'reinforcement learning for llm|reinforcement learning for reasoning|' +
			'reinforcement learning from verifiable|reinforcement learning with verifiable|rft|' +
			'rl for llm|rl for reasoning|rl post training|rl scaling|rl with verifiable|rl zero|' +
			'rlhf|rlvr|verifiable reward|zero rl',
	},
	{
		id: 'navigation',
		label: 'Navigation & SLAM',
		parent: 'robotics',
		description: 'Finding a way or a position: navigation, mapping, localisation',
		strong:
			'autonomous navigation|embodied navigation|indoor navigation|inertial navigation|' +
			'localization and mapping|navigation foundation model|object goal navigation|' +
			'object navigation|objectnav|odometry|place recognition|pointgoal navigation|' +
			'relocalization|robot navigation|slam|social navigation|vision language navigation|' +
			'visual language navigation|visual navigation|vln',
		title: 'navigation',
		weak: 'localization|mapping',
		not: 'action localization|object localization|temporal localization|web navigation',
	},
	{
		id: 'embodied',
		label: 'Embodied AI',
		parent: 'robotics',
		description:
			'Minds in bodies short of a robot policy: embodied reasoning, planning, simulators',
		strong:
			'embodied agent|embodied ai|embodied cognition|embodied environment|embodied intelligence|embodied planning|embodied question answering|embodied reasoning|embodied task|habitat|household task',
		title: 'embodied',
		weak: 'alfred|alfworld',
	},
];
