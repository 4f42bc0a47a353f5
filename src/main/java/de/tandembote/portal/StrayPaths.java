package de.tandembote.portal;

import de.tandembote.link.LinkPaths;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** An address that was cut off or mistyped gets the page about links that open nothing, not a technical one. */
@Controller
class StrayPaths {

    @RequestMapping({LinkPaths.ALL + "**", LinkPaths.FEED + "**"})
    void refuse() {
        throw new LinkGone();
    }
}
