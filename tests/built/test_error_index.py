"""The index of error messages holds what the programs caught, and leads to the page that explains each."""

import pytest
import support
from lxml import html

from transposed.project import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_leads_to_its_proof_and_to_the_page_that_explains_it(built, language):
    page = html.parse(built / language / "errors" / "index.html")
    rows = page.xpath("//article//tbody/tr")
    known = support.programs().messages
    assert len(rows) == sum(map(len, known.values())) > 80
    for row in rows:
        message, places = row.xpath("./td")
        assert message.xpath(".//code") and message.xpath(".//a[@class='proof']")
        assert places.xpath(".//a[contains(@href, '#')]"), message.text_content()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_leads_to_the_page_that_quotes_it(built, language):
    page = html.parse(built / language / "errors" / "index.html")
    wanted = "mat1 and mat2 must have the same dtype, but got Double and Float"
    (row,) = [row for row in page.xpath("//article//tbody/tr") if row.xpath("string(.//code)") == wanted]
    assert row.xpath("./td[2]//a[contains(@href, 'layers/error-messages/')]")
