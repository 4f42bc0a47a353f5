package de.tandembote.console;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a page who is signed in, and the round in its path if that is one of hers. A page that asks for a round gets no
 * other, whatever stands in its path.
 */
@Component
class SignedInArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final RoundAccess access;

    SignedInArguments(RoundAccess access) {
        this.access = access;
    }

    /** The person who is signed in; empty for everybody else. */
    static Optional<UUID> idOf(@Nullable Principal who) {
        return who == null || who instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(UUID.fromString(who.getName()));
    }

    Optional<SignedIn> find(@Nullable Principal who) {
        return idOf(who)
                .flatMap(access::coordinator)
                .map(person -> new SignedIn(person.id(), person.fullName(), person.language()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == OwnRound.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var by = find(request.getUserPrincipal()).orElseThrow(NoSuchPage::new);
        if (parameter.getParameterType() == SignedIn.class) {
            return by;
        }
        return roundIn(request)
                .flatMap(round -> access.round(by.id(), round))
                .map(round -> new OwnRound(by, round))
                .orElseThrow(NoSuchPage::new);
    }

    private static Optional<UUID> roundIn(NativeWebRequest request) {
        var path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (!(path instanceof Map<?, ?> variables) || !(variables.get("round") instanceof String round)) {
            throw new IllegalStateException("the path of a page about a round must name {round}");
        }
        try {
            return Optional.of(UUID.fromString(round));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
