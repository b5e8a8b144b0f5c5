"""The report in a real browser: wide and narrow, light and dark, keyboard, contrast, print."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from classifier.assessment import assess
from classifier.matcher import Matcher
from classifier.reading import read_letter
from classifier.report import write_report
from classifier.schema import to_json

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TEXTS = Path(__file__).parents[2] / "texts"
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
CHROMIUM = shutil.which("chromium")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")


@pytest.fixture(scope="module")
def report(matcher: Matcher, tmp_path_factory: pytest.TempPathFactory) -> str:
    records: list[dict[str, Any]] = [
        to_json(assess(matcher, read_letter(path))) for path in sorted(TEXTS.glob("*.txt"))
    ]
    evidence = [{"kind": "note", "text": "a note", "code": None, "main_duty": None}]
    for severity in ("serious", "warning", "info"):
        finding = {"code": "a-finding", "severity": severity, "message": "What is wrong."}
        records[0]["findings"].append({**finding, "position": None, "evidence": evidence})
    records.append({"id": "bad.pdf", "status": "error", "reason": "encrypted"})
    path = tmp_path_factory.mktemp("report") / "report.html"
    write_report(records, path)
    return path.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        opened.close()


def opened(browser: Browser, report: str, width: int, scheme: str) -> Page:
    page = browser.new_page(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,  # for the checker's own script; the page has none
    )
    page.goto(report)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_accessible_and_never_wider_than_the_screen(
    browser: Browser, report: str, width: int, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(browser, report, width, scheme)
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"]) for v in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_figures_stand_beside_their_bars_however_long_the_names(
    browser: Browser, matcher: Matcher, tmp_path: Path
) -> None:
    named = {"name": "Trade occupations of a list whose name is as long as the names of lists are"}
    category = {**named, "category": "c", "answer": "shown", "experience": None, "asks_for": "work"}
    code = {
        "asked": True,
        "code": "1",
        "title": "C",
        "duties": "shown",
        "programmes": [],
        "positions": [],
    }
    check = {
        "codes": [{**code, "categories": [category]}],
        "findings": [],
        "list": None,
        "positions": [],
    }
    check |= {"as_of": "2026-06-01", "application_date": None, "notice": ""}
    record = to_json(assess(matcher, read_letter(next(iter(sorted(TEXTS.glob("*.txt")))))))
    path = tmp_path / "r.html"
    write_report([{**record, "precheck": check}] * 2, path)
    page = opened(browser, path.as_uri(), 1280, "light")
    cell = page.locator(".chart.names td").first
    bar = cell.locator(".bar").bounding_box()
    assert bar is not None
    assert bar["width"] > 40
    figure = cell.evaluate(
        "e => { const r = document.createRange(); r.selectNodeContents(e.lastChild);"
        " return r.getBoundingClientRect().top }"
    )
    assert figure < bar["y"] + bar["height"]
    page.close()


def test_readable_without_javascript_and_asks_for_nothing(browser: Browser, report: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(report)
    assert page.get_by_role("heading", name="Letters").is_visible()
    assert page.locator("article").count() == len(list(TEXTS.glob("*.txt"))) + 1
    assert page.locator("article .proof").first.is_visible()
    assert asked == [report]
    context.close()


def test_the_keyboard_reaches_the_letters(browser: Browser, report: str) -> None:
    page = opened(browser, report, 1280, "light")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    # The browser tells of a jump within the page a moment after the key: wait for it.
    page.wait_for_url(re.compile("#letters$"))
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "A":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#letter-1$"))
    page.close()


def test_prints_a_page_a_letter(browser: Browser, report: str) -> None:
    page = opened(browser, report, 1280, "dark")
    page.emulate_media(media="print")
    article = page.locator("article").nth(1)
    assert article.evaluate("e => getComputedStyle(e).breakBefore") == "page"
    assert page.locator("body").evaluate("e => getComputedStyle(e).color") == "rgb(0, 0, 0)"
    assert page.pdf().startswith(b"%PDF")
    page.close()
