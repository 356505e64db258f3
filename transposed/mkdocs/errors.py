"""MkDocs hook: the index of error messages that the programs caught, generated after all pages that explain them."""

from mkdocs.structure.files import File

from transposed.markdown.compare import code
from transposed.programs import messages
from transposed.programs.frameworks import FRAMEWORKS

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
    for name, group in messages.by_framework().items():
        lines += [f"## {FRAMEWORKS[name].title} {{ #{name} }}", ""]
        lines += [f"| {words['message']} | {words['page']} |", "| --- | --- |"]
        lines += [f"| [{code(one.text)}]({proof(one)}) | {places(one)} |" for one in group] + [""]
    return "\n".join(lines)


def proof(message: messages.Message) -> str:
    return f"claim:{message.snippet.id}#{message.label}"


def places(message: messages.Message) -> str:
    return ", ".join(f"[{place.title}]({place.path}#{place.anchor})" for place in messages.explained(message))
