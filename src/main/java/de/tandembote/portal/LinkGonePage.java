package de.tandembote.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that a link does not open anything, or no longer. */
@ControllerAdvice
class LinkGonePage {

    @ExceptionHandler(LinkGone.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String show() {
        return "portal/gone";
    }
}
