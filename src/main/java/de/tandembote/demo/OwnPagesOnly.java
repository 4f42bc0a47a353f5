package de.tandembote.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to change anything for a foreign web page that is open in the same browser. Programs that are no browser name
 * no origin and pass.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FROM_OURSELVES = Set.of("same-origin", "none");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What browsers say for their origin where a page wants nobody to learn its address (Referrer-Policy). */
    private static final String KEPT_SECRET = "null";

    private final @Nullable String ownHost;

    OwnPagesOnly(@Value("${tandembote.base-url}") URI baseUrl) {
        this.ownHost = baseUrl.getHost();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !FROM_OURSELVES.contains(site)) {
            return false;
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        // Somebody else's name may have been made to point at this machine: its pages would be of one origin with ours.
        return origin == null
                || (isHere(request.getServerName())
                        && (origin.equals(originOf(request)) || (site != null && origin.equals(KEPT_SECRET))));
    }

    private boolean isHere(String host) {
        return THIS_MACHINE.contains(host) || host.equals(ownHost);
    }

    private static String originOf(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    }
}
