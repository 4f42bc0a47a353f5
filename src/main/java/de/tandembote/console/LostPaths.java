package de.tandembote.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** An address that leads nowhere gets a page of the console, not a technical one. */
@Controller
class LostPaths {

    @RequestMapping(ConsolePaths.HOME + "/**")
    void refuse() {
        throw new NoSuchPage();
    }
}
