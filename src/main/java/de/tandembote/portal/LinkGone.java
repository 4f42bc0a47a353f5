package de.tandembote.portal;

/** Nothing opens with this link: it was never made, its time is over, or it was taken back. Nobody learns which. */
final class LinkGone extends RuntimeException {

    LinkGone() {
        super("no link opens this page");
    }
}
