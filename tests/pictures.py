"""Takes the pictures of the documentation from what the program shows: `python -m tests.pictures` (needs Chromium)."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]


def main() -> int:
    """Run the demo, open the channel that it left, and photograph it in light and in dark."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("no Chromium found; on Debian: apt-get install chromium fonts-noto-color-emoji", file=sys.stderr)
        return 1
    folder = Path(tempfile.mkdtemp(prefix="botwatch-pictures-"))
    folder.chmod(0o755)
    subprocess.run([sys.executable, "-m", "monitor", "demo", "--folder", str(folder / "demo")], check=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for scheme in ("light", "dark"):
            page = browser.new_page(viewport={"width": 860, "height": 100}, device_scale_factor=2, color_scheme=scheme)
            page.goto((folder / "demo" / "slack.html").as_uri())
            name = "alert.png" if scheme == "light" else "alert-dark.png"
            page.locator("body").screenshot(path=PICTURES / name)
        browser.close()
    shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
