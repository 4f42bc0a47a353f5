package de.tandembote.conversation;

import de.tandembote.link.LinkPurpose;
import de.tandembote.link.WantedLink;
import de.tandembote.script.MessageSpec;
import de.tandembote.script.PageKind;
import de.tandembote.script.Purpose;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter with what the script says of its text, and with the links that it needs.
 *
 * @param question what it asks, or what whoever answers it is understood to speak of; null where there is no such thing
 * @param takesBack whether it offers the page that shows what was understood and takes it back
 */
record Written(Letter letter, MessageSpec spec, @Nullable Question question, boolean takesBack) {

    Purpose kind() {
        return letter.kind() == null ? spec.kind() : letter.kind();
    }

    UUID to() {
        return letter.to();
    }

    /**
     * The address to which answers go. Whoever answers a survey late is told so, and nobody else reads it: that address
     * has no end.
     */
    @Nullable
    WantedLink reply() {
        if (question == null) {
            return null;
        }
        return question.subject().survey() != null
                ? WantedLink.forEver(LinkPurpose.SURVEY_REPLY, question.person(), question.id())
                : new WantedLink(LinkPurpose.REPLY, question.person(), question.id(), question.expiresAt());
    }

    /** The page that the text offers, where the letter does not bring one. */
    @Nullable
    WantedLink page() {
        if (question != null && takesBack) {
            return new WantedLink(LinkPurpose.ECHO, question.person(), question.id(), question.expiresAt());
        }
        return letter.page() == null && spec.page() == PageKind.CALENDARS ? CalendarLinks.page(to()) : null;
    }

    /** The page on which the person chooses which messages to get. */
    @Nullable
    WantedLink messagesPage() {
        return kind().canBeStopped() ? MessageLinks.page(to()) : null;
    }

    /** What ends such messages by one press. */
    @Nullable
    WantedLink oneClick() {
        return MessageLinks.oneClick(to(), kind());
    }

    /** The address to which the person's calendar program answers. */
    @Nullable
    WantedLink calendar() {
        var enclosed = letter.enclosed();
        return enclosed == null ? null : WantedLink.forEver(LinkPurpose.CALENDAR, to(), enclosed.about());
    }

    /** All of these, and what the pages show. */
    Stream<WantedLink> links() {
        var page = page();
        var calendars = page == null || page.purpose() != LinkPurpose.SUBSCRIPTION
                ? Stream.<WantedLink>of()
                : CalendarLinks.shown(to(), letter.round());
        return Stream.concat(Stream.of(reply(), page, messagesPage(), oneClick(), calendar()), calendars)
                .flatMap(Stream::ofNullable);
    }
}
