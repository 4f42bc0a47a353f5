package de.tandembote.portal;

import de.tandembote.link.LinkPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where calendar programs fetch calendars (RFC 9110): most of the time they hear that nothing is new. */
@Controller
class FeedDoor {

    static final String CALENDAR = "text/calendar;charset=utf-8";

    private final Feeds feeds;

    FeedDoor(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(LinkPaths.FEED + "{token}" + LinkPaths.FEED_ENDING)
    void answer(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var feed = feeds.open(token).orElseThrow(LinkGone::new);
        var zipped = AcceptedEncoding.isGzip(request);
        var form = zipped ? feed.zipped() : feed.plain();
        // To be kept by its owner alone, and asked for anew each time.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, form.tag());
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, feed.changedAt().toEpochMilli());
        if (Precondition.of(request).isKnown(form.tag(), feed.changedAt())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_TYPE, CALENDAR);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"mentoring.ics\"");
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(form.size());
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            form.writeTo(response.getOutputStream());
        }
    }
}
