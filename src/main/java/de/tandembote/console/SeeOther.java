package de.tandembote.console;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * After a button was pressed, the page to look at (RFC 9110, section 15.4.4): loading that again presses nothing twice.
 */
final class SeeOther {

    private SeeOther() {}

    static ModelAndView at(String path) {
        return new ModelAndView(new RedirectView(path, true, false, false));
    }
}
