import type { TopicDefinition } from './definition.ts';

export const rlRobotics: readonly TopicDefinition[] = [
	{
		id: 'worldmodel',
		label: 'World Models',
		strong:
			'action conditioned video|causal world model|controllable world|dreamer*|' +
			'embodied world model|environment simulation|future prediction for|game world model|' +
			'generative game|generative simulator|generative world|genie|imagination|' +
			'interactive environment generation|interactive generation|interactive video|' +
			'interactive world|interactive world model|jepa world|latent action|' +
			'latent action model|latent dynamic|latent imagination|latent world|' +
			'latent world model|learned environment|learned simulator|learned world|' +
			'model based planning|model based reinforcement learning|model based rl|' +
			'neural game engine|neural simulator|playable|predictive world|video world model|wam|' +
			'world action model|world foundation model|world generation|world model*|' +
			'world modeling|world simulat*|world simulation|world simulator',
		weak: 'dynamic model|environment model*',
		not: 'real world model*|world models of language',
	},
	{
		id: 'rl',
		label: 'RL',
		strong:
			'actor critic|behavior regularized|credit assignment|decision transformer|deep q|' +
			'deep reinforcement learning|distributional reinforcement|drl|experience replay|' +
			'exploration bonus|goal conditioned|hierarchical reinforcement|intrinsic motivation|' +
			'inverse rl|markov decision process*|mdp|model free|multi objective reinforcement|' +
			'off policy|offline reinforcement learning|offline rl|online reinforcement learning|' +
			'policy evaluation|policy gradient|policy iteration|policy learning|' +
			'policy optimization|policy search|pomdp|ppo|q function|q learning|q value|' +
			'reinforced|reinforcement|reinforcement learning|reinforcement learning agent|' +
			'reinforcement learning for control|reward design|reward function|reward learning|' +
			'reward machine|reward shaping|rl|rl algorithm|rl finetuning|sac|sequential decision|' +
			'soft actor critic|successor feature|td learning|temporal difference|' +
			'value estimation|value function|value iteration',
		title: 'exploration|offline|option|reward|skill discovery',
		weak: 'on policy|policy',
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
		strong:
			'behavior cloning|behavioral cloning|demonstration data|expert data|' +
			'expert demonstration|expert trajectory|human demonstration|' +
			'inverse reinforcement learning|inverse rl|irl|learn from demonstration|' +
			'learning from demonstration|learning from human video|policy cloning',
		named: 'imitation|imitation learning',
		title: 'demonstration',
	},
	{
		id: 'robotics',
		label: 'Robotics',
		strong:
			'aerial robot|autonomous underwater|bimanual|dexterous|dexterous hand|' +
			'dexterous manipulation|drone|embodied*|end effector|grasp*|gripper|human robot|' +
			'humanoid|imitation policy|legged|loco manipulation|locomotion|manipulation polic*|' +
			'manipulation skill|manipulation task|manipulator|mobile manipulation|mobile robot|' +
			'motion planning|multi robot|object navigation|quadrotor|quadruped*|robot*|' +
			'robot learning|robot manipulation|robot policy|robotic arm|robotic manipulation|' +
			'robotic policy|robotic surgery|robotics|sim2real|simulation to real|soft robot|' +
			'tactile sensing|teleoperation|uav|underwater robot|unmanned aerial|' +
			'vision language navigation|visual navigation|visuomotor|visuotactile|' +
			'whole body control',
		title: 'navigation|sim to real|tactile',
		weak: 'manipulation|rearrangement',
		keyword: 'intelligent robot*|manipulation|robotic',
		not: 'image manipulation|manipulation detection|web navigation',
	},
	{
		id: 'driving',
		label: 'Autonomous Driving',
		strong:
			'adas|autonomous driving|autonomous vehicle|bev|bird eye view|carla|' +
			'collision anticipation|collision avoidance vehicle|connected vehicle|' +
			'driver monitoring|driving|driving policy|driving scenario|driving scene|' +
			'driving simulat*|driving video|driving world model|end to end autonomous|' +
			'end to end driving|lane|lane detection|motion forecasting|nuscenes|pedestrian|road|' +
			'self driving|traffic|traffic simulation|trajectory forecasting|vehicle|' +
			'vehicle to everything|waymo',
		named: 'driver|trajectory prediction',
		weak: 'intersection',
		keyword: 'transportation',
		not:
			'aerial vehicle|driving force|internet traffic|network traffic|' +
			'reusable launch vehicle|road map|self driving lab*|space vehicle|' +
			'traffic analysis of network|underwater vehicle|unmanned aerial vehicle|web traffic',
	},
	{
		id: 'vla',
		label: 'VLA',
		parent: 'robotics',
		since: 2022,
		strong:
			'action chunk*|action expert|action tokenizer|cross embodiment|' +
			'embodied foundation model|generalist polic*|generalist robot|gr00t|libero|openvla|' +
			'pi0*|pi0|robot foundation model|robotic foundation model|simpler env|' +
			'video action model|vision action model|vision language action|' +
			'visual language action|*vla|vla|vlas|vlm to vla|wam|world action model',
		weak: 'action token*',
	},
	{
		id: 'rlvr',
		label: 'RL for LLMs',
		parent: 'rl',
		since: 2022,
		strong:
			'advantage estimation|advantage shaping|agentic reinforcement learning|agentic rl|' +
			'asynchronous rl|cispo|clip higher|critic free|dapo|entropy collapse|' +
			'entropy regularization|group relative|group relative policy|grpo*|gspo|' +
			'llm reinforcement learning|llm rl|llm training with rl|long context rl|' +
			'multi turn rl|off policy llm|online rl|outcome reward|pass k|policy entropy|' +
			'policy optimization|process reward|reasoning rl|reinforced fine tuning|' +
			'reinforcement fine tuning|reinforcement learning fine tuning|' +
			'reinforcement learning for language model|reinforcement learning for large language|' +
			'reinforcement learning for llm|reinforcement learning for reasoning|' +
			'reinforcement learning from verifiable|reinforcement learning post training|' +
			'reinforcement learning with verifiable|rft|rl|rl environment|rl fine tuning|' +
			'rl for llm|rl for reasoning|rl post training|rl scaling|rl trained|rl training|' +
			'rl with verifiable|rl zero|rlvr|scaling rl|token level credit|trust region|' +
			'verifiable reward|zero rl',
		named: 'r1|rlhf',
		title: 'grpo|post training',
		weak: 'rollout',
		not: 'diffusion rl|multi agent rl|offline rl|rl agent|robot rl|safe rl',
	},
	{
		id: 'navigation',
		label: 'Navigation & SLAM',
		parent: 'robotics',
		strong:
			'aerial navigation|autonomous navigation|embodied navigation|indoor navigation|' +
			'inertial navigation|inertial odometry|lidar odometry|localization and mapping|' +
			'loop closure|navigation foundation model|object goal navigation|object navigation|' +
			'objectnav|path planning|place recognition|pointgoal navigation|pose graph|' +
			'relocalization|robot navigation|social navigation|topological map|' +
			'vision and language navigation|vision language navigation|visual inertial|' +
			'visual language navigation|visual localization|visual navigation|visual odometry|' +
			'visual place recognition|vln|zero shot navigation',
		title: 'indoor localization|navigation|odometry|slam',
		weak: 'localization|mapping',
		not:
			'action localization|bug localization|fault localization|gui navigation|' +
			'object localization|sound localization|source localization|temporal localization|' +
			'weakly supervised localization|web navigation',
	},
	{
		id: 'embodied',
		label: 'Embodied AI',
		parent: 'robotics',
		strong:
			'3d embodied|ai2 thor|ai2thor|embodied agent|embodied benchmark|embodied brain|' +
			'embodied cognition|embodied decision|embodied environment|embodied foundation|' +
			'embodied model|embodied navigation|embodied perception|embodied planning|' +
			'embodied qa|embodied question answering|embodied reasoning|embodied simulation|' +
			'embodied spatial|embodied task|embodied world|habitat|household agent|' +
			'household environment|household task|physical agent|physical ai|virtualhome',
		named: 'embodied ai|embodied intelligence',
		title: 'embodied',
		weak: 'alfred|alfworld',
	},
];
