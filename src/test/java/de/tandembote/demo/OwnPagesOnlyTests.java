package de.tandembote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnPagesOnlyTests {

    private final OwnPagesOnly filter = new OwnPagesOnly(URI.create("http://mentoring.example.org:8080"));

    @Test
    void aFormOfOurOwnPagesIsTakenAtWhateverNameThisMachineHas() throws Exception {
        assertThat(statusOf(postTo("localhost", "http://localhost:8080"))).isEqualTo(200);
        assertThat(statusOf(postTo("127.0.0.1", "http://127.0.0.1:8080"))).isEqualTo(200);
        assertThat(statusOf(postTo("mentoring.example.org", "http://mentoring.example.org:8080")))
                .isEqualTo(200);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(statusOf(postTo("localhost", "https://elsewhere.example"))).isEqualTo(403);
        assertThat(statusOf(postTo("localhost", "http://localhost:9090"))).isEqualTo(403);
        assertThat(statusOf(postTo("localhost", "null"))).isEqualTo(403);
    }

    @Test
    void aPageThatTellsNobodyItsAddressMayChangeWhatItShows() throws Exception {
        var ours = postTo("localhost", "null");
        ours.addHeader("Sec-Fetch-Site", "same-origin");
        var foreign = postTo("elsewhere.example", "null");
        foreign.addHeader("Sec-Fetch-Site", "same-origin");

        assertThat(statusOf(ours)).isEqualTo(200);
        assertThat(statusOf(foreign)).isEqualTo(403);
    }

    @Test
    void aNameThatSomebodyElsePointedAtThisMachineIsRefused() throws Exception {
        assertThat(statusOf(postTo("elsewhere.example", "http://elsewhere.example:8080")))
                .isEqualTo(403);
    }

    @Test
    void whatTheBrowserSaysOfTheSiteCountsWithoutAnOriginToo() throws Exception {
        var request = new MockHttpServletRequest("POST", "/demo/turn");
        request.addHeader("Sec-Fetch-Site", "same-site");

        assertThat(statusOf(request)).isEqualTo(403);
    }

    @Test
    void aProgramThatIsNoBrowserPasses() throws Exception {
        assertThat(statusOf(new MockHttpServletRequest("POST", "/demo/turn"))).isEqualTo(200);
    }

    @Test
    void lookingIsFree() throws Exception {
        var request = postTo("localhost", "https://elsewhere.example");
        request.setMethod("GET");

        assertThat(statusOf(request)).isEqualTo(200);
    }

    private static MockHttpServletRequest postTo(String host, String origin) {
        var request = new MockHttpServletRequest("POST", "/demo/turn");
        request.setServerName(host);
        request.setServerPort(8080);
        request.addHeader("Host", host + ":8080");
        request.addHeader("Origin", origin);
        return request;
    }

    private int statusOf(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
