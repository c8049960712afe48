import type { TopicDefinition } from './definition.ts';

export const vision: readonly TopicDefinition[] = [
	{
		id: 'vlm',
		label: 'Vision-Language',
		description: 'Vision-language models, multimodal LLMs, CLIP, captioning',
		strong:
			'clip|image caption*|image text|llava*|lmm|lvlm|mllm|multi modal language model|' +
			'multi modal large language model|multi modal large model|multi modal model|' +
			'multimodal language model|multimodal large language model|multimodal large model|' +
			'multimodal llm|multimodal model|text image|vision and language|vision language|' +
			'vision large language|visual grounding|visual instruction|visual language|' +
			'visual question|vllm|vlm|vqa',
		weak: 'caption|text guided',
	},
	{
		id: 'multimodal',
		label: 'Multimodal',
		description: 'Learning across several modalities',
		strong:
			'any to any|audio visual*|cross modal*|modality alignment|modality fusion|' +
			'modality gap|modality missing|multi modal*|multimodal*|omni modal*|omnimodal*|' +
			'unified understanding and generation',
		weak: 'modality',
	},
	{
		id: 'video',
		label: 'Video',
		description: 'Video understanding, action recognition',
		strong:
			'action anticipation|action detection|action localization|action recognition|' +
			'action segmentation|egocentric|long video|optical flow|spatiotemporal action|' +
			'temporal action|temporal grounding|video analysis|video anomaly|video captioning|' +
			'video language|video large language|video llm|video moment|video object|video qa|' +
			'video question|video reasoning|video recognition|video representation|' +
			'video retrieval|video segmentation|video summarisation|video summarization|' +
			'video temporal|video transformer|video understanding|videoqa',
		weak: 'video',
	},
	{
		id: 'vision3d',
		label: '3D',
		description: '3D reconstruction, NeRF, Gaussian splatting, point clouds, depth',
		strong:
			'3d asset|3d aware|3d computer|3d content|3d gaussian*|3d generation|3d geometry|' +
			'3d human|3d mesh*|3d model|3d object|3d perception|3d point|3d reconstruction|' +
			'3d representation*|3d scene|3d semantic|3d shape|3d understanding|3d vision|3dg|' +
			'camera calibration*|camera pose*|camera relocalization*|depth completion|' +
			'depth estimation|depth map|depth prediction|gaussian splatting|meshe|' +
			'multi view image|multi view reconstruction|multi view stereo|nerf|neural rendering|' +
			'novel view|occupancy|point cloud|radiance field|signed distance|slam|' +
			'stereo matching|structure from motion|text to 3d|view synthesis',
		weak: '3d|rendering|stereo',
		keyword: 'differentiable rendering|implicit neural representation|neural field',
	},
	{
		id: 'detection',
		label: 'Object Detection',
		description: 'Object detection and tracking',
		strong:
			'detr|hoi|human object interaction|object detection|object detector|' +
			'object localization|object tracking|pedestrian detection|re identification|' +
			'reidentification|scene graph*|visual tracking|yolo*',
		weak: 'detector|tracking',
		keyword: 'detection',
	},
	{
		id: 'segmentation',
		label: 'Segmentation',
		description: 'Semantic, instance, medical segmentation',
		strong:
			'image segmentation|instance segmentation|interactive segmentation|matting|' +
			'object segmentation|open vocabulary segmentation|panoptic segmentation|' +
			'part segmentation|point cloud segmentation|referring segmentation|sam|sam2|' +
			'scene segmentation|segment anything|segmentation mask|segmentation model|' +
			'semantic segmentation|universal segmentation',
		weak: 'segmentation',
	},
	{
		id: 'restoration',
		label: 'Image Restoration',
		description: 'Super-resolution, denoising, imaging inverse problems, compression',
		strong:
			'compressed sensing|computational imaging|computational photography|' +
			'ct reconstruction|denoising image|denoising of image|hdr|image compression|' +
			'image deblurring|image dehazing|image denoising|image deraining|image enhancement|' +
			'image fusion|image quality|image reconstruction|image restoration|inverse problem|' +
			'low light|mri reconstruction|neural compression|super resolution|video compression',
		weak: 'deblur*|dehaz*|derain*',
		keyword: 'compression',
	},
	{
		id: 'human',
		label: 'Faces & Humans',
		description: 'Faces, bodies, pose, motion, avatars',
		strong:
			'6d pose|avatar|biometric*|body pose|face anti spoofing|face detection|' +
			'face generation|face recognition|face restoration|face swapping|facial|gait|' +
			'gesture*|hand object|hand pose|head pose|human activity|human body|human gaze|' +
			'human mesh|human motion|human pose|motion capture|object pose|pose estimation|' +
			'sign language|talking face|talking head',
		weak: 'face|skeleton',
	},
	{
		id: 'document',
		label: 'Documents & OCR',
		description: 'Documents, OCR, tables, charts',
		strong:
			'chart|document ai|document ais|document analysis|document analysiss|document image|' +
			'document intelligence|document layout|document parsing|document understanding|' +
			'handwrit*|ocr|scene text|text detection in image|text recognition|text spotting|' +
			'visually rich',
		weak: 'infographic|pdf|table',
		keyword: 'papyr*|table question answering|table understanding',
	},
	{
		id: 'recognition',
		label: 'Image Recognition',
		description: 'Image classification, ViTs, CNNs, fine-grained recognition',
		strong:
			'cnn|convolutional network|convolutional neural network|fine grained categorization|' +
			'fine grained classification|fine grained recognition|image classification|' +
			'image recognition|image retrieval|imagenet|long tailed|vision transformer|' +
			'visual categorization|visual classification|visual recognition|vit',
		weak: 'convolution*|visual representation',
		keyword: 'computer vision|object recognition',
	},
];
