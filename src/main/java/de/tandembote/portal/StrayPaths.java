package de.tandembote.portal;

import de.tandembote.link.LinkPaths;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever is asked of an address that is nearly one of ours: said to nobody but the asker, since it may hold a token. */
@Controller
class StrayPaths {

    @RequestMapping({LinkPaths.ALL + "**", LinkPaths.FEED + "**"})
    void refuse() {
        throw new LinkGone();
    }
}
