package de.tandembote.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/**
 * A real browser, Debian's {@code chromium} and {@code chromium-driver}, that a test leads through pages. Where they are
 * not installed the test is skipped; where the environment says {@code CI=true} it fails.
 */
public final class Chromium implements AutoCloseable {

    /** The widths in which every page has to be good: a telephone and a desk. */
    public static final List<Integer> WIDTHS = List.of(390, 1280);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path PICTURES = Path.of("target", "pictures");

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A frame in which nothing runs, so that axe-core would wait there in vain. */
    private static final String CLOSED = "iframe[sandbox]";

    private final ChromeDriver driver;

    private Chromium(boolean scripts) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Tool.named("chromedriver").program().toFile())
                .usingAnyFreePort()
                .build();
        var options = new ChromeOptions();
        options.setBinary(Tool.named("chromium").program().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-proxy-server",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + emptyFolder());
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(2));
    }

    public static Chromium start() {
        return new Chromium(true);
    }

    /** A browser that runs no scripts. */
    public static Chromium withoutScripts() {
        return new Chromium(false);
    }

    public void open(String address) {
        driver.get(address);
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Waits until something holds; a page may just be on its way out when it is asked. */
    public void waitUntil(Predicate<Chromium> holds) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> holds.test(this));
    }

    /** Waits until the page says all of this: what a press leads to may still be on its way. */
    public void waitForText(String... words) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(text()).contains(words));
    }

    /** Waits until something like this is on the page. */
    public void waitFor(String selector) {
        waitUntil(now -> !now.all(selector).isEmpty());
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The link or the button that says this, on the page that the press before leads to. */
    public WebElement saying(String text) {
        var place = By.xpath("//*[self::a or self::button][contains(normalize-space(.), '" + text + "')]");
        return await().atMost(PATIENCE).ignoreExceptions().until(() -> driver.findElement(place), Objects::nonNull);
    }

    public Keyboard keyboard() {
        return new Keyboard(driver);
    }

    /** Does to the page what its owner does with the browser's own tools. */
    public void tamper(String script) {
        driver.executeScript(script);
    }

    /** Shows the page as in a dark room, or as in a light one. */
    public void darken(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Makes the page as wide as a telephone or a desk. */
    public void widen(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * Looks at the page in all widths, in light and in dark rooms, and keeps a picture of each in {@code target/pictures}.
     *
     * @throws AssertionError where axe-core finds a barrier, a page is wider than the screen, or holds what its own policy
     *     forbids
     */
    public void assertThatEverybodyCanUse(String name) {
        assertThat(complaints())
                .as("complaints about %s", name)
                .noneMatch(said -> said.contains("Content Security Policy"));
        for (var width : WIDTHS) {
            for (var dark : List.of(false, true)) {
                widen(width);
                darken(dark);
                var view = name + "-" + width + (dark ? "-dark" : "");
                picture(view);
                var found = new AxeBuilder().withTags(WCAG).exclude(CLOSED).analyze(driver);
                assertThat(found.getViolations())
                        .as("barriers on %s", view)
                        .extracting(barrier -> barrier.getId() + ": " + barrier.getNodes())
                        .isEmpty();
                assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
                        .as("width of %s", view)
                        .isEqualTo((long) width);
            }
        }
        darken(false);
        // axe-core tries styles of its own, which the policy forbids as well.
        complaints();
    }

    /** Clicks a link to a file, and has it when it has come as a whole. */
    public Path download(String link) {
        var folder = emptyFolder();
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
        saying(link).click();
        return await().atMost(PATIENCE)
                .until(() -> fileIn(folder), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Path> fileIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().matches("\\..*|.*\\.crdownload"))
                    .findFirst();
        }
    }

    /** Keeps the page as it is printed, beside its pictures. */
    public void print(String name) {
        var options = new PrintOptions();
        options.setPageSize(PageSize.ISO_A4);
        keep(name + ".pdf", driver.print(options).getContent());
    }

    /** What the browser complained about since this was asked last, such as a script that the page's policy forbids. */
    private Set<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .collect(Collectors.toSet());
    }

    private void picture(String name) {
        var page = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        keep(name + ".png", String.valueOf(page.get("data")));
    }

    private static void keep(String name, String inBase64) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), Base64.getDecoder().decode(inBase64));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
