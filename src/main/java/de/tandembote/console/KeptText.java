package de.tandembote.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote and posted in vain, as the page had been open for too long: it is given back with a button that
 * posts it again. The server keeps nothing of it.
 *
 * @param action where it was posted to
 */
record KeptText(String action, List<Field> fields) {

    /** Added anew to each form. */
    private static final String FORM_TOKEN = "_csrf";

    record Field(String name, String value) {}

    /** Whether somebody wrote something that would be lost. */
    static boolean isIn(HttpServletRequest request) {
        var text = request.getParameter(CircularForm.TEXT);
        return request.getMethod().equals("POST") && text != null && !text.isBlank();
    }

    /** What was posted before this request was passed on; empty where nothing would be lost. */
    static Optional<KeptText> of(HttpServletRequest request) {
        return isIn(request) && request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) instanceof String action
                ? Optional.of(new KeptText(action, fields(request)))
                : Optional.empty();
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FORM_TOKEN))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /** What was written, to be looked at. */
    public String text() {
        return fields.stream()
                .filter(field -> field.name().equals(CircularForm.TEXT))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
