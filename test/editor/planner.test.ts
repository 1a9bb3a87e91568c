import { plannerStories } from './planner-stories.ts';

plannerStories();
