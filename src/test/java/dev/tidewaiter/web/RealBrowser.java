package dev.tidewaiter.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import dev.tidewaiter.casework.people.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real browser, that of the machine. Tests that need it are skipped where there is none. */
public final class RealBrowser implements AutoCloseable, BeforeEachCallback, AfterEachCallback {

    /** The one without windows first, where it is installed: around each page the others draw a window that nobody sees. */
    private static final List<Path> CHROMIUM = Stream.of(
                    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
            .map(Path.of("/usr/bin")::resolve)
            .toList();

    /** WCAG 2.2, levels A and AA, and what is good practice. */
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The script, which tells its own kind in another frame what it found, whatever that frame's origin. */
    private static final String AXE =
            AxeBuilder.getAxeScript() + "; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

    /** Where pictures go: into the documents when they are made anew, else beside the build. */
    private static final Path PICTURES = Path.of(Boolean.getBoolean("pictures") ? "docs/images" : "target/pictures");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> console = new ArrayList<>();

    private RealBrowser() {}

    /** One program for all tests of a process, which ends with it: to start it takes longer than most tests do. */
    private static final class Chromium {
        static {
            // a slow machine is no broken page; it may start a whole service meanwhile
            PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        }

        static final com.microsoft.playwright.Browser RUNNING = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static Optional<Path> installed() {
        return CHROMIUM.stream().filter(Files::isExecutable).findFirst();
    }

    private static void assumeInstalled() {
        assumeTrue(installed().isPresent(), "no Chromium is installed: the pages are not tried in a browser");
    }

    /** One that is there for each test of a class and closes behind it. */
    public static RealBrowser ofTest() {
        return new RealBrowser();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        assumeInstalled();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    /** One of one's own: it shares no cookie, no cache and no page with another. */
    public static RealBrowser open() {
        assumeInstalled();
        return new RealBrowser();
    }

    /** As most people have it: English, light, scripts on. */
    public static NewContextOptions usual() {
        return new NewContextOptions()
                .setLocale("en-GB")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1440, 900);
    }

    /** The window of somebody who is not logged in. */
    public Page window(NewContextOptions how) {
        var context = Chromium.RUNNING.newContext(how);
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.type() + " " + message.text()));
        return page;
    }

    /** Somebody's window, logged in. */
    public Page logIn(RunningService service, Account account, NewContextOptions how) {
        var page = window(how);
        page.navigate(service.uri("/login").toString());
        page.locator("[name=username]").fill(account.name());
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
        return page;
    }

    /** What the browser complained of, such as what the content policy refused. */
    public List<String> console() {
        return console;
    }

    /** What a page lacks for people who see, hear or move otherwise, of what a program can find: the grave part of it. */
    @SuppressWarnings("unchecked")
    public static List<String> barriers(Page page) {
        // each frame is looked at by the script in it; only what is wrong is put together and sent
        page.frames().forEach(frame -> frame.evaluate(AXE));
        // looked at from its top: what is half beneath the heading that stays in sight, wherever somebody has scrolled
        // to, is no small target
        return (List<String>) page.evaluate("""
                async tags => {
                  const stood = scrollY;
                  scrollTo(0, 0);
                  const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
                  scrollTo(0, stood);
                  return violations.filter(found => ['serious', 'critical'].includes(found.impact))
                    .map(found => `${found.id}: ${found.help} ${found.nodes.slice(0, 3).map(node => node.html)}`);
                }""", STANDARD);
    }

    /** Tables of which nobody is told what they are a table of. */
    @SuppressWarnings("unchecked")
    public static List<String> namelessTables(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('main table')]
                  .filter(each => !(each.caption?.innerText || each.getAttribute('aria-label') || '').trim())
                  .map(each => each.outerHTML.slice(0, 120))""");
    }

    /** Keeps a picture of what is to be seen. */
    public static void picture(Page page, String name) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        // hiding the caret would put a style into the page, which the content policy refuses
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(PICTURES.resolve(name + ".png")));
    }

    /** The same of a narrow window, which no document shows: to be looked at. */
    static void narrowPicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target/pictures", name + "-narrow.png")));
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
