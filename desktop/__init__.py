"""The window: everything a person sees and does. The only room that knows Qt."""
