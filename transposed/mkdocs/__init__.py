"""The way through MkDocs: one plugin, one object per build, one small module for each thing that it adds."""
