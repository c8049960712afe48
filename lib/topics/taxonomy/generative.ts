import type { TopicDefinition } from './definition.ts';

export const generative: readonly TopicDefinition[] = [
	{
		id: 'imagegen',
		label: 'Image Generation',
		description: 'Text-to-image, image synthesis and editing',
		strong:
			'autoregressive image|generative image|image generation|image generator|' +
			'image personalization|image to image|image tokenizer|layout generation|' +
			'personalized generation|pixel space diffusion|portrait generation|subject driven|' +
			'text to image diffusion|text to image model|text to image synthesis|virtual try on|' +
			'visual autoregressive|visual generation|visual generative',
		title: 'controllable generation|image synthesis|t2i|text to image',
		weak: 'stable diffusion',
		keyword: 'image to image translation',
	},
	{
		id: 'videogen',
		label: 'Video Generation',
		description: 'Video synthesis, editing, prediction',
		strong:
			'audio to video|autoregressive video|camera controlled|character animation|' +
			'human animation|i2v|image animation|image to video|joint audio video|' +
			'motion generation|t2v|talking face|talking head|text to video|video diffusion|' +
			'video editing|video generation|video generative|video generator|video prediction|' +
			'video synthesis|video to video',
		title: 'animation|camera control|keyframe|motion transfer',
		weak: 'generated video|video model',
	},
	{
		id: 'diffusion',
		label: 'Diffusion',
		description:
			'Diffusion, flow matching and score-based models as the mechanism that the paper studies',
		strong:
			'classifier free guidance|consistency distillation|consistency model|' +
			'consistency training|ddim|ddpm|diffusion|flow based generative|flow matching|' +
			'mean flow|rectified flow|schrodinger bridge|score matching|stochastic interpolant',
		title:
			'average velocity|denoising|dit|drifting|few step generation|flow map|flow model|' +
			'meanflow|one step generation|score based',
		not:
			'diffusion coefficient|diffusion equation|diffusion mri|diffusion policy|' +
			'image denoising|reaction diffusion',
	},
	{
		id: 'latent',
		label: 'GAN / VAE / Flows',
		description: 'GANs, VAEs, normalising flows, EBMs, latent-variable generative models',
		strong:
			'adversarial network|auto encoder|auto encoding|density estimation|ebm|energy based|' +
			'gan|generative adversarial*|generative modeling|latent variable*|normalizing flow|' +
			'stylegan*|vae|variational autoencoder|wgan*',
		title:
			'autoencoder|disentangl*|flow based|generative|invertible|latent space|' +
			'vector quantization',
		keyword: 'disentangle*|vector quantization',
		not:
			'flow based generative|generative agent|generative ai|generative artificial|' +
			'generative artificial intelligence|generative engine|generative reward|' +
			'masked autoencoder|sparse autoencoder|video generative|visual generative',
	},
	{
		id: 'imageedit',
		label: 'Image Editing',
		parent: 'imagegen',
		description: 'Changing images by instruction, mask, style or example',
		strong:
			'edited image|face editing|image edit*|image manipulation|inpainting|' +
			'instruction based editing|local editing|object insertion|object removal|outpainting|' +
			'relighting|style transfer|visual editing',
		title: 'stylization',
	},
	{
		id: 'gen3d',
		label: '3D Generation',
		parent: 'vision3d',
		description: 'Making shapes, assets, scenes or worlds in three dimensions',
		strong:
			'3d asset|3d content|3d creation|3d editing|3d generation|3d generative|' +
			'3d object generation|3d shape generation|3d synthesis|4d generation|cad generation|' +
			'game world|image to 3d|mesh generation|panorama generation|panoramic generation|' +
			'scene generation|scene synthesis|text to 3d|text to cad|texture generation|' +
			'world generation',
	},
	{
		id: 'diffusionlm',
		label: 'Diffusion LMs',
		parent: 'diffusion',
		description: 'Language models that generate by diffusion or masking rather than word by word',
		strong:
			'block diffusion|diffusion for language|diffusion language model|' +
			'diffusion large language|diffusion llm|discrete diffusion language|dllm|llada|' +
			'masked diffusion|text diffusion',
	},
];
