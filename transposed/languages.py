"""The languages of the site and their MkDocs configurations. English is the source."""

LANGUAGES = {"en": "mkdocs.yml", "ru": "mkdocs.ru.yml", "zh": "mkdocs.zh.yml"}
SOURCE = "en"
