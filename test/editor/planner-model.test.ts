import { plannerModelStories } from './planner-model-stories.ts';

// By hand: on a busy machine the editor takes a minute for what takes a second elsewhere, and this asks for much of it.
if (process.env.MEETUP_MODEL) plannerModelStories();
