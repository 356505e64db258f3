"""MkDocs hook: the index of error messages that the programs caught, generated after all pages that explain them."""

from mkdocs.structure.files import File

from transposed import errors
from transposed.frameworks import FRAMEWORKS
from transposed.markdown.compare import code

PAGE = "errors.md"


def on_files(files, config):
    files.append(File.generated(config, PAGE, content=""))
    return files


def on_page_markdown(markdown, page, config, files):
    if page.file.src_uri != PAGE:
        return markdown
    words = config.extra["errors"]
    page.meta |= {key: words[key] for key in ("title", "description")}
    lines = [f"# {words['heading']} {{ #errors }}", "", words["intro"], ""]
    for name, messages in errors.by_framework().items():
        lines += [f"## {FRAMEWORKS[name].title} {{ #{name} }}", ""]
        lines += [f"| {words['message']} | {words['page']} |", "| --- | --- |"]
        lines += [f"| [{code(one.text)}]({proof(one)}) | {places(one)} |" for one in messages] + [""]
    return "\n".join(lines)


def proof(message: errors.Message) -> str:
    return f"claim:{message.snippet.id}#{message.label}"


def places(message: errors.Message) -> str:
    return ", ".join(f"[{place.title}]({place.path}#{place.anchor})" for place in errors.explained(message))
