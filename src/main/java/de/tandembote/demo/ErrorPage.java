package de.tandembote.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says in a sentence what went wrong, and never how it looks inside. */
@Component
@Profile("demo")
class ErrorPage implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var said = switch (status) {
            case NOT_FOUND ->
                Map.of(
                        "heading", "Diese Seite gibt es nicht",
                        "advice", "Vielleicht ist die Adresse vertippt, oder das Postfach gehört niemandem.");
            case FORBIDDEN ->
                Map.of(
                        "heading", "Das war keine von unseren Seiten",
                        "advice", "Etwas ändern lässt sich nur von den Seiten dieser Vorführung aus.");
            case BAD_REQUEST, METHOD_NOT_ALLOWED ->
                Map.of(
                        "heading", "Das hat der Bote nicht verstanden",
                        "advice",
                                "Der Aufruf war unvollständig. Bitte gehen Sie zurück und versuchen Sie es noch einmal.");
            default ->
                Map.of(
                        "heading", "Da ist etwas schiefgegangen",
                        "advice", "Nichts ist verloren. Was geschehen ist, steht im Protokoll des Programms.");
        };
        return new ModelAndView("demo/error", said, status);
    }
}
