package de.tandembote.console;

import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.people.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way in. What is posted is taken by Spring Security before it comes here: an address that a link shall be sent to,
 * and the token of a link.
 */
@Controller
class SignInPages {

    /** The link that was pressed opens nothing, or no longer. */
    static final String EXPIRED = "abgelaufen";

    /** The person has signed out. */
    static final String LEFT = "abgemeldet";

    private final SignInTokens tokens;
    private final SignedInArguments signedIn;
    private final People people;

    SignInPages(SignInTokens tokens, SignedInArguments signedIn, People people) {
        this.tokens = tokens;
        this.signedIn = signedIn;
        this.people = people;
    }

    @GetMapping(ConsolePaths.SIGN_IN)
    String ask(
            @RequestParam(name = EXPIRED, required = false) @Nullable String expired,
            @RequestParam(name = LEFT, required = false) @Nullable String left,
            @Nullable Principal who,
            Model model) {
        if (signedIn.find(who).isPresent()) {
            return "redirect:" + ConsolePaths.HOME;
        }
        model.addAttribute("expired", expired != null);
        model.addAttribute("left", left != null);
        return "console/sign-in";
    }

    /** Nothing was typed. */
    @PostMapping(ConsolePaths.SIGN_IN)
    String askAgain() {
        return "redirect:" + ConsolePaths.SIGN_IN;
    }

    /** The same for every address, known or not. */
    @GetMapping(ConsolePaths.SENT)
    String sent(Model model) {
        model.addAttribute("minutes", SignInLetters.LINK_LIVES.toMinutes());
        return "console/sent";
    }

    /** Link scanners come here too: nothing happens before the button is pressed. */
    @GetMapping(LinkPaths.SIGN_IN + "{token}")
    String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
        var link = tokens.linkOf(token).map(Link::person).map(people::get);
        if (link.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("expired", true);
            return "console/sign-in";
        }
        model.addAttribute("token", token);
        model.addAttribute("language", link.get().language());
        return "console/confirm-" + link.get().language().code();
    }

    @RequestMapping(ConsolePaths.REFUSED)
    String refused(HttpServletRequest request, Model model, HttpServletResponse response) {
        KeptText.of(request).ifPresent(kept -> model.addAttribute("kept", kept));
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return "console/refused";
    }
}
