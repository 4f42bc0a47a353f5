package de.tandembote.portal;

import de.tandembote.calendar.Feed;
import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.conversation.Calendars;
import de.tandembote.gathering.Answered;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.gathering.GivenAnswer;
import de.tandembote.gathering.Way;
import de.tandembote.link.Link;
import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a group event to somebody who is invited, and takes the answer by a button. */
@Controller
class EventPage {

    private static final String ADDRESS = LinkPaths.EVENT + "{token}";

    private final Links links;
    private final EventSheets sheets;
    private final GatheringCare gatherings;
    private final Calendars calendars;
    private final Clock clock;

    EventPage(Links links, EventSheets sheets, GatheringCare gatherings, Calendars calendars, Clock clock) {
        this.links = links;
        this.sheets = sheets;
        this.gatherings = gatherings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the button says. */
    enum Reply {
        YES(ParticipationStatus.ACCEPTED),
        MAYBE(ParticipationStatus.TENTATIVE),
        NO(ParticipationStatus.DECLINED);

        private final ParticipationStatus status;

        Reply(ParticipationStatus status) {
            this.status = status;
        }
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String token, @RequestParam(defaultValue = "false") boolean moved, Model model) {
        var link = linkOf(token);
        var language = sheets.languageOf(link.person());
        model.addAttribute("language", language);
        model.addAttribute("event", sheets.of(link.object(), link.person()));
        model.addAttribute("moved", moved);
        model.addAttribute("file", LinkPaths.EVENT + token + "/termin.ics");
        return "portal/event-" + language.code();
    }

    /** @param sequence of the event as the page had shown it */
    @PostMapping(ADDRESS)
    String answer(@PathVariable String token, @RequestParam Reply reply, @RequestParam int sequence) {
        var link = linkOf(token);
        links.used(link.id());
        var given = GivenAnswer.of(reply.status, sequence, Way.PAGE, clock.instant());
        var answered = gatherings.answer(link.object(), link.person(), given);
        return "redirect:" + LinkPaths.EVENT + token + (answered instanceof Answered.Outdated ? "?moved=true" : "");
    }

    /** The event alone, for a calendar that takes no invitations. */
    @GetMapping(ADDRESS + "/termin.ics")
    ResponseEntity<String> download(@PathVariable String token) {
        var link = linkOf(token);
        if (!sheets.isInvited(link.object(), link.person())) {
            throw new LinkGone();
        }
        var event = calendars.event(gatherings.get(link.object()), link.person());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, FeedDoor.CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"termin.ics\"")
                .body(Feed.single(event));
    }

    private Link linkOf(String token) {
        return links.look(token, LinkPurpose.EVENT).orElseThrow(LinkGone::new);
    }
}
