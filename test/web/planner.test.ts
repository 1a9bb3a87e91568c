import { plannerStories } from '../editor/planner-stories.ts';

plannerStories();
