// esbuild gathers what is imported here into `planner.css`, beside the script.
declare module '*.css';
