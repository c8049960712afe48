import type { TopicDefinition } from './definition.ts';

export const trust: readonly TopicDefinition[] = [
	{
		id: 'hallucination',
		label: 'Hallucination',
		strong:
			'attribution of claim|citation hallucination|claim verification|fabricat*|' +
			'fact checking|factual accura*|factual consisten*|factual correct*|factual error*|' +
			'factual hallucination|factual inaccura*|factual reliab*|factuality|' +
			'faithful generation|grounded generation|halluc*|hallucinated|hallucination*|' +
			'hallucination benchmark|hallucination detection|hallucination mitigation|' +
			'hallucination rate|knowledge boundary|lvlm hallucination|mitigating hallucination|' +
			'object hallucination|refuse unknown|unfaithful*|unsupported claim',
		title: 'factual*|faithfulness|hallucinat*|truthfulness',
		weak: 'confabulat*',
		keyword: 'faithfulness',
		not: 'hallucination free',
	},
	{
		id: 'unlearning',
		label: 'Unlearning',
		strong: 'concept erasure|concept removal|data removal|right to be forgotten|unlearn*',
		weak: 'erasing|forget set',
	},
	{
		id: 'provenance',
		label: 'AI-Content Detection',
		strong:
			'ai generated content|ai generated image|ai generated text|ai generated video|' +
			'ai text detection|content provenance|deep fake|deepfake detection|image forensic|' +
			'llm generated text|manipulation detection|synthetic image detection|watermark*',
		title: 'ai generated|deepfake*|forensic|forgery|machine generated',
		weak: 'authorship',
	},
	{
		id: 'uncertainty',
		label: 'Uncertainty',
		strong:
			'abstain*|abstention|aleatoric|calibrated|calibrating|calibration|calibration error|' +
			'confidence calibration|confidence estimation|confidence score|conformal|' +
			'conformal inference|conformal prediction|conformal risk|epistemic uncertainty|' +
			'know what they|overconfiden*|overconfidence|predictive uncertainty|' +
			'selective classification|selective prediction|semantic entropy|uncertainty aware|' +
			'uncertainty estimation|uncertainty guided|uncertainty quantification|' +
			'verbalized confidence|well calibrated',
		named: 'confidence interval|uncertaint*',
		title: 'calibrat*|confidence',
		weak: 'epistemic',
		keyword: 'reasoning under uncertainty',
		not:
			'calibration data|calibration set|camera calibration|extrinsic calibration|' +
			'uncertainty principle',
	},
	{
		id: 'adversarial',
		label: 'Adversarial',
		strong:
			'adversarial attack|adversarial defense|adversarial example|adversarial patch*|' +
			'adversarial perturbation|adversarial prompt|adversarial purification|' +
			'adversarial robustness|adversarial training|adversarial transferab*|' +
			'adversarial vulnerab*|backdoor*|certified|evasion attack|model extraction|' +
			'model stealing|network verification|poisoning|randomized smoothing|' +
			'robustness certification|robustness verification|trojan*',
		title: 'adversarial*|adversary|attack|attacking|defend|defending|defense|fooling|perturbation',
		weak: 'robust|robustness',
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
		strong:
			'agent safety|agentic misalignment|ai control|ai risk|ai safety|alignment faking|' +
			'alignment tampering|chain of thought monitor*|constrained reinforcement learning|' +
			'constrained rl|content moderation|cot monitor*|dangerous capability|dark pattern|' +
			'deception|deceptive alignment|deceptive behavior|emergent misalignment|' +
			'ethical reasoning|existential risk|guardrail|harmful*|harmful content|harmfulness|' +
			'jailbreak*|lie detect*|llm guardrail|llm safety|loss of control|misuse|' +
			'model organism|model safety|monitorab*|moral reasoning|over refusal|overrefusal|' +
			'prompt injection|psychological harm|red team*|refusal|refusal behavior|' +
			'refusal direction|reward hacking|rogue ai|sabotage|safe completion|safe exploration|' +
			'safe generation|safe reinforcement learning|safe rl|safety aligned|safety alignment|' +
			'safety benchmark|safety evaluation|safety failure|safety filter|safety guard|' +
			'safety guardrail|safety mechanism|safety risk|safety training|safety tuning|' +
			'sandbagging|scalable oversight|scheming|self harm|shutdown|toxic content|toxicity|' +
			'trustworthy ai|unsafe|unsafe behavior|unsafe content|value drift',
		named: 'controllability|misalign*|safety critical',
		title: 'deceptive|guard*|misalignment|oversight|safe|safety|trustworthy',
		weak: 'monitor*|risk',
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
		strong:
			'anonymization|contextual integrity|copyright|data leakage|data protection|' +
			'data reconstruction|de identification|deidentification|differential priva*|' +
			'differentially priva*|dp sgd|gradient inversion|homomorphic|information leakage|' +
			'membership inference|memorised|memorization|memorize|memorizing|' +
			'personally identifiable|pii|privacy*|privacy leakage|privacy preserving|' +
			'secure aggregation|sensitive information|training data extraction|' +
			'training data leakage',
		named: 'private',
		title: 'anonymiz*|copyright*|leakage|memoriz*',
	},
	{
		id: 'fairness',
		label: 'Fairness & Bias',
		strong:
			'bias detection|bias evaluation|bias mitigation|cognitive bias|cultural alignment|' +
			'cultural bias|demographic|discriminatory|disparate impact|equalized odds|equity|' +
			'fairness|gender|political bias|racial bias|social bias|societal bias|stereotyp*|' +
			'unfair*',
		named: 'fair',
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
		strong:
			'activation patching|activation steering|attention head|causal intervention|' +
			'circuit analysis|circuit discovery|concept activation*|concept based*|' +
			'concept bottleneck*|concept learning*|concept vector|counterfactual explanation|' +
			'crosscoder|explainability|explainable|explainable ai|explanation|' +
			'feature attribution|feature steering|feature visualization|hidden representation|' +
			'induction head|internal activation|internal computation|internal mechanism|' +
			'internal representation|interpretability|interpretable|latent knowledge|' +
			'layer wise analysis|linear direction|linear probe|linear representation|logit lens|' +
			'mechanistic*|mechanistic analysis|mechanistic interpretability|model internals|' +
			'neuron activation|persona vector|post hoc explanation|probing classifier|' +
			'probing study|representation analysis|representation engineering|' +
			'representational geometry|residual stream|sae|saliency|saliency map|shapley value|' +
			'sparse auto encoder|sparse autoencoder|sparse crosscoder|steering vector|' +
			'trace circuit|transcoder|truth direction|xai',
		title:
			'algorithmic recourse|explain*|inner working|internal state|interpretab*|' +
			'interpreting|neuron|probe|probing|saliency*|shapley|steering|visualization|' +
			'visualizing',
		weak: 'attribution|circuit|hidden state|interpretation|superposition',
		keyword: 'interpretation|visualization',
		not:
			'beam steering|explanation generation benchmark|probabilistic circuit|' +
			'quantum circuit|source attribution|steering angle|steering wheel|wheel steering',
	},
	{
		id: 'agentsec',
		label: 'Agent Security',
		parent: 'safety',
		also: ['agents'],
		since: 2022,
		strong:
			'access control|adversarial skill|agent attack|agent guard|agent guardrail|' +
			'agent hijacking|agent permission|agent safety|agent security|backdoored skill|' +
			'hidden instruction|hidden prompt|indirect prompt injection|injection attack|' +
			'least privilege|malicious agent|malicious skill|malicious tool|mcp security|' +
			'memory poisoning|prompt injection|prompt injection attack|rogue agent|safe agent|' +
			'safety of agent|secure agent|skill injection|tool poisoning|tool security|' +
			'trust boundary|unsafe action|untrusted content|web agent security',
		title: 'agent risk|hijack*|permission',
		weak: 'attack|authorization|malicious|sandbox*',
	},
	{
		id: 'jailbreak',
		label: 'Jailbreaks',
		parent: 'safety',
		since: 2022,
		strong:
			'adversarial suffix|automated red teaming|harmful query|jailbreak*|jailbreaking|' +
			'many shot jailbreak*|multi turn attack|multi turn jailbreak|red team*|' +
			'refusal suppression|safety bypass',
		title: 'attack success rate',
	},
];
