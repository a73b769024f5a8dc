"""Reading pages as a person does: by what is written on them, and by pressing what can be pressed."""

import re
from html import unescape

import httpx


def text(page: str) -> str:
    """The words of a page, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split()).replace(" ,", ",")


def mail_links(page: str) -> list[str]:
    """The mails a list shows, from the top."""
    return re.findall(r'<a href="(/mailbox/[0-9a-f-]{36})"><span class="to">', page)


def waiting_mail(browser: httpx.Client, person: str) -> str:
    """The newest mail to a person that waits for an answer."""
    items = re.findall(
        r"<li>\s*<a href=\"(/mailbox/[0-9a-f-]{36})\">(.*?)</li>", browser.get("/mailbox").text, re.DOTALL
    )
    return next(link for link, item in items if person in item and "Waits for an answer" in item)


def token(page: str) -> str:
    """The mark of a form."""
    return re.search(r'name="token" value="([0-9a-f]+)"', page)[1]


def answer(browser: httpx.Client, link: str, word: str = "", words: str = "", **headers: str):
    """Fill in the reply form of a mail and press a button, as a browser does: with its own headers."""
    form = {"token": token(browser.get(link).text), "text": words, "word": word}
    sent_by_browsers = {"Origin": "null", "Sec-Fetch-Site": "same-origin"} | headers
    return browser.post(f"{link}/reply", data=form, headers=sent_by_browsers, follow_redirects=False)
