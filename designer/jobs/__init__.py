"""Run folders, and the workers that fill them: started, watched, stopped. No torch, no Qt."""
