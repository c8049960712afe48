import type { TopicDefinition } from './definition.ts';

export const trust: readonly TopicDefinition[] = [
	{
		id: 'hallucination',
		label: 'Hallucination',
		description:
			'Output that is made up or unfaithful to its source, and how to measure or prevent it',
		strong:
			'factual accura*|factual consisten*|factual correct*|factual error*|' +
			'factual hallucination|factual inaccura*|factual reliab*|factuality|' +
			'hallucination benchmark|hallucination detection|hallucination mitigation|' +
			'hallucination rate|mitigating hallucination|object hallucination|unfaithful*',
		title: 'factual*|faithfulness|hallucinat*|truthfulness',
		weak: 'confabulat*|faithful generation',
		keyword: 'faithfulness',
	},
	{
		id: 'unlearning',
		label: 'Unlearning',
		description: 'Machine unlearning, data removal, concept erasure',
		strong: 'concept erasure|concept removal|data removal|right to be forgotten|unlearn*',
		weak: 'erasing|forget set',
	},
	{
		id: 'provenance',
		label: 'AI-Content Detection',
		description: 'Watermarking, deepfake and AI-text detection',
		strong:
			'ai generated content|ai generated image|ai generated text|ai generated video|' +
			'ai text detection|content provenance|deep fake|deepfake detection|image forensic|' +
			'llm generated text|manipulation detection|synthetic image detection|watermark*',
		title: 'ai generated|deepfake*|forgery|machine generated',
		weak: 'authorship|forensic',
	},
	{
		id: 'uncertainty',
		label: 'Uncertainty',
		description: 'Uncertainty, calibration, conformal prediction, abstention',
		strong:
			'abstain*|aleatoric|calibrated|calibrating|calibration|confidence estimation|' +
			'confidence interval|conformal inference|conformal prediction|conformal risk|' +
			'overconfiden*|selective classification|selective prediction|uncertaint*',
		title: 'abstention|calibrat*|confidence|conformal',
		weak: 'epistemic',
		keyword: 'reasoning under uncertainty',
		not:
			'calibration data|calibration set|camera calibration|extrinsic calibration|' +
			'uncertainty principle',
	},
	{
		id: 'adversarial',
		label: 'Adversarial',
		description: 'Adversarial attacks, defences, backdoors, certified robustness',
		strong:
			'adversarial attack|adversarial defense|adversarial example|adversarial patch*|' +
			'adversarial perturbation|adversarial prompt|adversarial purification|' +
			'adversarial robustness|adversarial training|adversarial transferab*|' +
			'adversarial vulnerab*|backdoor*|certified|evasion attack|model extraction|' +
			'model stealing|network verification|poisoning|randomized smoothing|' +
			'robustness certification|robustness verification|trojan*',
		title:
			'adversarial*|adversary|attack|attacking|defend|defending|defense|fooling|' +
			'perturbation|robustness',
		weak: 'robust',
		keyword: 'adversarial|neural network verification|robustness',
		not:
			'adversarial domain|adversarial game|adversarial imitation|adversarial loss|' +
			'adversarial network|distributional robustness|distributionally robust|' +
			'domain adversarial|generative adversarial|inference attack|jailbreak attack|' +
			'membership inference attack|perturbation theory|robust control|robust estimation|' +
			'robust framework|robust optimization',
	},
	{
		id: 'safety',
		label: 'AI Safety',
		description: 'Safety, jailbreaks, red-teaming, guardrails',
		strong:
			'agent safety|ai control|ai safety|alignment faking|chain of thought monitor*|' +
			'constrained reinforcement learning|constrained rl|content moderation|cot monitor*|' +
			'emergent misalignment|existential risk|guardrail|harmful content|jailbreak*|' +
			'llm safety|loss of control|misuse|model safety|monitorab*|overrefusal|' +
			'prompt injection|red team*|refusal behavior|sabotage|safe exploration|' +
			'safe reinforcement learning|safe rl|safety alignment|safety benchmark|' +
			'safety evaluation|safety filter|safety mechanism|safety risk|safety training|' +
			'safety tuning|sandbagging|scalable oversight|scheming|toxic content|unsafe',
		title: 'deception|deceptive|harmful*|misalignment|oversight|refusal|safe|safety|trustworthy',
		weak: 'guard*|monitor*|risk',
		keyword: 'ai security',
		not:
			'condition monitoring|empirical risk|environmental monitoring|excess risk|' +
			'financial risk|health monitoring|patient safety|risk assessment|risk averse|' +
			'risk bound|risk factor|risk measure|risk minimization|risk prediction|risk score|' +
			'risk sensitive|risk stratification|safety critical system',
	},
	{
		id: 'privacy',
		label: 'Privacy',
		description: 'Privacy, memorisation, membership inference, copyright',
		strong:
			'data protection|data reconstruction|differential priva*|differentially priva*|' +
			'dp sgd|gradient inversion|homomorphic|membership inference|memorization|memorize|' +
			'memorized|memorizing|personally identifiable|pii|privacy*|private|' +
			'secure aggregation|training data extraction',
		title: 'anonymiz*|copyright*|leakage|memoriz*',
	},
	{
		id: 'fairness',
		label: 'Fairness & Bias',
		description: 'Fairness, social bias, debiasing',
		strong:
			'bias detection|bias evaluation|bias mitigation|cognitive bias|cultural alignment|' +
			'cultural bias|demographic|discriminatory|disparate impact|equalized odds|equity|' +
			'fair|fairness|gender|political bias|racial bias|social bias|societal bias|' +
			'stereotyp*|unfair*',
		title: 'debias*|discrimination|disparity',
		weak: 'bias|biased|cultural*|culture|moral',
		keyword: 'fair machine learning',
		not:
			'attention bias|bias correction|bias variance|confirmation bias|estimation bias|' +
			'exposure bias|fair allocation|fair and efficient|fair comparison|fair division|' +
			'frequency bias|implicit bias|inductive bias|language bias|length bias|position bias|' +
			'positional bias|sampling bias|selection bias|simplicity bias|spectral bias',
	},
	{
		id: 'interp',
		label: 'Interpretability',
		description: 'Interpretability, explainability, mechanistic analysis',
		strong:
			'activation patching|activation steering|attribution|concept activation*|' +
			'concept based*|concept bottleneck*|concept learning*|crosscoder|explainability|' +
			'explainable ai|explanation|internal computation|internal mechanism|linear probe|' +
			'logit lens|mechanistic*|neuron activation|residual stream|sae|saliency|' +
			'shapley value|sparse autoencoder|steering vector|transcoder|xai',
		title:
			'algorithmic recourse|explain*|inner working|internal representation|internal state|' +
			'interpretab*|interpretation|interpreting|probe|probing|saliency*|shapley|' +
			'visualization|visualizing',
		weak: 'circuit|hidden state|neuron|steering|superposition',
		keyword: 'interpretation|visualization',
		not: 'probabilistic circuit|quantum circuit|source attribution',
	},
	{
		id: 'agentsec',
		label: 'Agent Security',
		parent: 'safety',
		description:
			'Attacks on agents and their defences: prompt injection, poisoned tools, unsafe actions',
		strong:
			'agent hijacking|agent safety|agent security|indirect prompt injection|malicious skill|memory poisoning|prompt injection|tool poisoning|unsafe action',
		title: 'injection attack',
		weak: 'permission|sandbox*',
	},
	{
		id: 'jailbreak',
		label: 'Jailbreaks',
		parent: 'safety',
		description: 'Jailbreaks, red teaming and defences against them',
		strong: 'jailbreak*|many shot jailbreak*|red team*',
		weak: 'attack success rate',
	},
];
