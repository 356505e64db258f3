"""A tab knows its frameworks, so that it can have their colour."""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from transposed.programs.frameworks import FRAMEWORKS

NAMES = {framework.title: framework.name for framework in FRAMEWORKS.values()}


class TabProcessor(Treeprocessor):
    def run(self, root: Element) -> None:
        for box in root.iter("div"):
            if box.get("class", "").startswith("tabbed-set"):
                labels, blocks = box.findall("div")
                for label, block in zip(labels, blocks, strict=True):
                    self.mark(label, block)

    def mark(self, label: Element, block: Element) -> None:
        title = "".join(label.itertext())
        # On paper, where there is nothing to click, it stands above its block.
        block.set("data-tab", title)
        if found := [NAMES[part] for part in title.split(" / ") if part in NAMES]:
            label.set("class", "framework")
            for element in (label, block):
                element.set("data-framework", " ".join(found))
