"""The index of error messages holds what the programs caught, and leads to the page that explains it."""

import pytest
from lxml import html

from transposed.programs import messages
from transposed.programs.snippets import Snippet
from transposed.project import LANGUAGES

SOURCE = """import torch

for shape in ((2, 4), (2,)):
    try:
        print("shape:", shape)
        #> shape: a result of three words
    except (RuntimeError, ValueError) as error:
        print(f"{shape}:", error)
        #> (2, 4): ValueError: size mismatch | for `weight`
        #> (2,): ... size mismatch at the end
        print("type:", type(error).__name__)
        #> type: RuntimeError
        print("seen:", shape)
        #> seen: no error at all
"""


def test_a_message_is_what_a_handler_prints_of_the_error_and_is_more_than_a_name(tmp_path):
    snippet = Snippet(tmp_path / "topic" / "claim_torch_numpy.py", tmp_path, SOURCE)
    found = list(messages.printed(snippet))
    assert [message.text for message in found] == ["size mismatch | for `weight`", "size mismatch at the end"]
    assert [message.label for message in found] == ["2-4", "2"]
    assert {message.framework for message in found} == {"torch"}


def test_the_messages_of_one_framework_are_in_alphabetical_order_and_each_is_there_once():
    for group in messages.by_framework().values():
        texts = [message.text.lower() for message in group]
        assert texts == sorted(texts)
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_leads_to_its_proof_and_to_the_page_that_explains_it(built, language):
    page = html.parse(built / language / "errors" / "index.html")
    rows = page.xpath("//article//tbody/tr")
    assert len(rows) == sum(map(len, messages.by_framework().values())) > 80
    for row in rows:
        message, places = row.xpath("./td")
        assert message.xpath(".//code") and message.xpath(".//a[@class='proof']")
        assert places.xpath(".//a[contains(@href, '#')]"), message.text_content()
    wanted = "mat1 and mat2 must have the same dtype, but got Double and Float"
    (row,) = [row for row in rows if row.xpath("string(.//code)") == wanted]
    assert row.xpath("./td[2]//a[contains(@href, 'layers/inputs-and-errors/')]")
