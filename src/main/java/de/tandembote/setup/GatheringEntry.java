package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import de.tandembote.gathering.GatheringKind;
import de.tandembote.gathering.GatheringTime;
import de.tandembote.script.EventDetails;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group event of the round.
 *
 * @param line where the round file names it
 * @param uid its name for ever: calendars know by it that an event was moved and is not a new one
 * @param description what a published calendar says about it; else empty
 * @param times when it takes place, in order, at least one stretch
 * @param place empty where there is a video link only
 */
record GatheringEntry(
        int line,
        String uid,
        String title,
        String description,
        List<GatheringTime> times,
        String place,
        Optional<URI> videoLink,
        GatheringTerms terms) {

    private static final List<String> KEYS =
            List.of("uid", "title", "date", "start", "end", "days", "place", "video-link");

    GatheringEntry {
        times = times.stream()
                .sorted(Comparator.comparing(GatheringTime::startsAt))
                .toList();
    }

    static GatheringEntry read(YamlNode node) {
        node.allow(Stream.concat(KEYS.stream(), GatheringTerms.KEYS.stream()).toArray(String[]::new));
        var gathering = new GatheringEntry(
                node.line(),
                node.get("uid").value(GatheringEntry::uid, "a uid: small letters, digits and hyphens", ""),
                YamlValues.text(node.get("title")),
                "",
                GatheringTimes.readAll(node),
                node.find("place").map(YamlNode::text).orElse(""),
                node.find("video-link")
                        .map(link -> link.value(
                                GatheringEntry::link,
                                "a link that begins with https://",
                                URI.create("https://invalid"))),
                GatheringTerms.read(node));
        if (gathering.place.isBlank() && gathering.videoLink.isEmpty()) {
            node.fault("a place is missing; write \"place\", \"video-link\" or both.");
        }
        gathering.terms.checkDeadline(gathering.days().getFirst(), node);
        return gathering;
    }

    GatheringKind kind() {
        return terms.kind();
    }

    /** The event as a text tells of it. */
    EventDetails told() {
        return new EventDetails(
                title,
                times.stream()
                        .map(time -> new EventDetails.Part(time.startsAt(), time.endsAt(), time.wholeDay()))
                        .toList(),
                place.isBlank() ? null : place,
                videoLink.map(URI::toString).orElse(null),
                terms.deadline().orElse(null),
                null);
    }

    /** The days on which it begins, in order. */
    List<LocalDate> days() {
        return times.stream().map(time -> time.startsAt().toLocalDate()).toList();
    }

    private static String uid(String text) {
        return require(text.matches("[a-z0-9]+(-[a-z0-9]+)*"), text);
    }

    private static URI link(String text) {
        return URI.create(require(text.startsWith("https://"), text));
    }

    private static String require(boolean valid, String text) {
        if (!valid) {
            throw new IllegalArgumentException("malformed");
        }
        return text;
    }
}
