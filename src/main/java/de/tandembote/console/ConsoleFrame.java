package de.tandembote.console;

import de.tandembote.script.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its own matter, and what is shown where there is no page. */
@ControllerAdvice(basePackageClasses = ConsoleFrame.class)
class ConsoleFrame {

    private final SignedInArguments people;

    ConsoleFrame(SignedInArguments people) {
        this.people = people;
    }

    @ModelAttribute
    void fill(@Nullable Principal who, Model model) {
        var by = people.find(who);
        by.ifPresent(person -> model.addAttribute("by", person));
        model.addAttribute("language", by.map(SignedIn::language).orElse(Language.DE));
    }

    @ExceptionHandler(NoSuchPage.class)
    String missing(@Nullable Principal who, Model model, HttpServletResponse response) {
        fill(who, model);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "console/missing";
    }
}
