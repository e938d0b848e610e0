"""A news item about a meeting: sentences, each of which leads back to what it tells of."""

from secretariat.services.news.release import NewsItem, build_news, publishable
from secretariat.services.news.sentence import Sentence

__all__ = ["NewsItem", "Sentence", "build_news", "publishable"]
