package de.tandembote.console;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** One-time tokens that are personal links: made for the mail that is handed over, kept as hashes, used once. */
@Component
class SignInTokens implements OneTimeTokenService {

    private static final Logger LOG = LoggerFactory.getLogger(SignInTokens.class);

    private final SignInLetters letters;
    private final Links links;
    private final Executor executor;
    private final Clock clock;

    SignInTokens(
            SignInLetters letters, Links links, @Qualifier("applicationTaskExecutor") Executor executor, Clock clock) {
        this.letters = letters;
        this.links = links;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Has a link sent, if there is anybody to send it to. Whoever asks learns nothing of that, not even by the time
     * that it takes; the token that is returned opens nothing.
     */
    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var address = request.getUsername();
        executor.execute(() -> send(address));
        return new DefaultOneTimeToken("in the mail", address, clock.instant());
    }

    private void send(String address) {
        try {
            letters.sendTo(address);
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("error", e.getClass().getName()).log("no link to sign in could be sent");
        }
    }

    /** Null where the token opens nothing, or was used at the same moment. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken given) {
        var token = given.getTokenValue();
        return linkOf(token == null ? "" : token)
                .filter(link -> links.revoke(link.id()))
                .map(link -> new DefaultOneTimeToken(
                        "used", link.person().toString(), clock.instant().plus(SignInLetters.LINK_LIVES)))
                .orElse(null);
    }

    /** What a token opens just now; looking changes nothing. */
    Optional<Link> linkOf(String token) {
        return links.look(token, LinkPurpose.SIGN_IN);
    }
}
