"""MkDocs hook: pages load only the site's own files, and only those that they use."""

# No script and no style but the site's own files; WebAssembly is the search engine.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)
# What MkDocs was called for: ``build`` or ``serve``.
COMMAND = {"name": "build"}


def on_startup(command, dirty):
    COMMAND["name"] = command


def on_config(config):
    # The preview puts a script of its own into each page, which the policy would forbid.
    config.extra["policy"] = POLICY if COMMAND["name"] == "build" else ""
    return config


def on_files(files, config):
    """Without the scripts and stylesheets of Material, which no page asks for."""
    for file in list(files):
        if file.src_uri.startswith(("assets/javascripts/", "assets/stylesheets/", "assets/images/")):
            files.remove(file)
    return files
