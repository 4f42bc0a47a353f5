package de.tandembote.portal;

import de.tandembote.link.LinkPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Keeps what stands behind a personal link between us and its reader: nothing is loaded from elsewhere, no script runs,
 * no other site learns the address, no machine on the way keeps the page, no search engine lists it. A calendar says
 * for itself how long it may be kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LinkPageHeaders extends OncePerRequestFilter {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /**
     * Matches just what the pages themselves are matched by: decoded, so that no way of writing a path goes round it.
     */
    private static final List<PathPattern> PATHS = Stream.of(LinkPaths.ALL, LinkPaths.FEED)
            .map(path -> PathPatternParser.defaultInstance.parse(path + "**"))
            .toList();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return PATHS.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
