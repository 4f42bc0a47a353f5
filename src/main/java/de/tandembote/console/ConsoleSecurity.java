package de.tandembote.console;

import de.tandembote.link.LinkPaths;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How one signs in to the coordinators' pages and stays so; whatever lies elsewhere knows nothing of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConsoleSecurity {

    private static final String LAX = "Lax";

    private final boolean isSecure;

    ConsoleSecurity(@Value("${tandembote.base-url}") URI baseUrl) {
        this.isSecure = "https".equalsIgnoreCase(baseUrl.getScheme());
    }

    @Bean
    SecurityFilterChain console(HttpSecurity http, SignInTokens tokens, RoundAccess access) {
        return http.securityMatcher(ConsolePaths.HOME + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                ConsolePaths.SIGN_IN, ConsolePaths.SENT, LinkPaths.SIGN_IN + "*", ConsolePaths.REFUSED)
                        .permitAll()
                        .anyRequest()
                        .access((who, _) -> new AuthorizationDecision(coordinates(who.get(), access))))
                .oneTimeTokenLogin(login -> login.tokenService(tokens)
                        .loginPage(ConsolePaths.SIGN_IN)
                        .tokenGeneratingUrl(ConsolePaths.SIGN_IN)
                        .tokenGenerationSuccessHandler((_, response, _) -> response.sendRedirect(ConsolePaths.SENT))
                        .showDefaultSubmitPage(false)
                        .loginProcessingUrl(ConsolePaths.BY_LINK)
                        .defaultSuccessUrl(ConsolePaths.HOME, true)
                        .failureUrl(ConsolePaths.SIGN_IN + "?" + SignInPages.EXPIRED))
                .logout(logout -> logout.logoutUrl(ConsolePaths.SIGN_OUT)
                        .logoutSuccessUrl(ConsolePaths.SIGN_IN + "?" + SignInPages.LEFT))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(ConsoleSecurity::askToSignIn)
                        .accessDeniedHandler(ConsoleSecurity::refuse))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(new ConsoleHeaders()))
                // Nobody who is not signed in has a session, so there is nowhere to remember what was asked for.
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** Kept by the browser, so that who is not signed in needs no session. */
    private CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookiePath(ConsolePaths.HOME);
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite(LAX).secure(isSecure));
        return tokens;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("tandembote");
        cookie.setCookiePath(ConsolePaths.HOME);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(isSecure);
        cookie.setSameSite(LAX);
        return cookie;
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** The chain above matches the console alone, but its firewall and the sessions would look at every request. */
    @Bean
    static BeanPostProcessor filtersOfTheConsoleAlone() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DelegatingFilterProxyRegistrationBean filter) {
                    filter.setUrlPatterns(List.of(ConsolePaths.HOME + "/*"));
                }
                return bean;
            }
        };
    }

    private static boolean coordinates(Authentication who, RoundAccess access) {
        return SignedInArguments.idOf(who).flatMap(access::coordinator).isPresent();
    }

    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (KeptText.isIn(request)) {
            request.getRequestDispatcher(ConsolePaths.REFUSED).forward(request, response);
        } else if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(ConsolePaths.SIGN_IN);
        } else {
            // A part of a page cannot hold the page for signing in: htmx opens that as a whole.
            response.setHeader("HX-Redirect", ConsolePaths.SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** A form that was not ours, or too old, or somebody who coordinates nothing any more. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(ConsolePaths.REFUSED).forward(request, response);
            return;
        }
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        response.sendRedirect(ConsolePaths.SIGN_IN);
    }
}
