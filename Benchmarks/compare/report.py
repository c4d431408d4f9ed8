"""Puts docs/benchmarks.md together from the template and the results."""
import json
import re

from measure import say
from places import HERE, RESULTS, ROOT
from tables import table


def _results() -> dict[str, dict]:
    return {path.stem: json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(RESULTS.glob("*.json"))}


def _dated(result: dict, usual: dict) -> str:
    """When a part was measured, where that is not when most were."""
    if all(result[key] == usual[key] for key in ("commit", "machine")):
        return ""
    text = f"Measured on {result['date']} at commit {result['commit']}"
    if result["machine"] != usual["machine"]:
        text += ", on: " + "; ".join(result["machine"])
    return text + ".\n\n"


def write_report() -> None:
    results = _results()
    usual = max(results.values(), key=lambda result: result["date"])

    template = (HERE / "report.md").read_text(encoding="utf-8")

    def fill(match: re.Match) -> str:
        name = match[1]
        if name == "machine":
            lines = [f"- {line}" for line in usual["machine"]]
            lines.append(f"- {usual['date']}, commit {usual['commit']}, rounds: {usual['rounds']}")
            return "\n".join(lines)
        if name == "marks":
            # In the order of the page.
            order = [part for part in re.findall(r"\{\{(\w+)\}\}", template)]
            found = sorted(results.items(), key=lambda item: order.index(item[0].split("-")[0]))
            return table(["mark on", "measured", "mark"],
                         [row for _, result in found for row in result["marks"]])
        parts = [part for part in results if part == name or part.startswith(f"{name}-")]
        if not parts:
            return f"Not measured yet: `scripts/bench {name}`."
        return "\n\n".join(
            _dated(results[part], usual) + results[part]["text"].strip() for part in parts)

    text = re.sub(r"\{\{(\w+)\}\}", fill, template)
    (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    say("written: docs/benchmarks.md")
