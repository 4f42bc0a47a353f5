package de.tandembote.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Leads a page by keys alone, as somebody without a mouse does. Whatever has the focus on the way must show it. */
public final class Keyboard {

    /** No page has so many stops. */
    private static final int MOST = 60;

    private static final String SEEN = """
            const style = getComputedStyle(arguments[0]);
            const place = arguments[0].getBoundingClientRect();
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                && place.bottom > 0 && place.top < innerHeight;""";

    private final ChromeDriver driver;

    Keyboard(ChromeDriver driver) {
        this.driver = driver;
    }

    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses TAB until this has the focus. */
    public void tabTo(String selector) {
        goOn(Keys.TAB, focused -> is("return arguments[0].matches(arguments[1])", focused, selector), selector);
    }

    /** Chooses one of several answers that exclude each other: TAB leads to them, the arrows from one to the next. */
    public void choose(String name, String value) {
        tabTo("[name='" + name + "']");
        if (!value.equals(focused().getDomProperty("value"))) {
            goOn(Keys.ARROW_DOWN, focused -> value.equals(focused.getDomProperty("value")), value);
        }
        assertThat(focused().isSelected()).isTrue();
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    private void goOn(Keys key, Predicate<WebElement> until, String target) {
        for (int stop = 0; stop < MOST; stop++) {
            press(key);
            var focused = focused();
            if (!focused.getTagName().equals("body")) {
                assertThat(is(SEEN, focused))
                        .as("focus is seen on %s", focused.getDomProperty("outerHTML"))
                        .isTrue();
                if (until.test(focused)) {
                    return;
                }
            }
        }
        throw new AssertionError("no " + key.name() + " leads to " + target);
    }

    private boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(((JavascriptExecutor) driver).executeScript(script, arguments));
    }
}
