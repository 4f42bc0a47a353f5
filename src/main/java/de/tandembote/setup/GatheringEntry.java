package de.tandembote.setup;

import de.tandembote.datafile.YamlNode;
import de.tandembote.gathering.Audience;
import de.tandembote.gathering.FeeBearer;
import de.tandembote.gathering.GatheringKind;
import de.tandembote.gathering.GatheringTime;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A group event of the round.
 *
 * @param uid its name for ever: calendars know by it that an event was moved and is not a new one
 * @param times when it takes place, in order, at least one stretch
 * @param place empty where there is a video link only
 * @param seats how many people there is room for; empty means for all who are invited
 * @param fee EUR per mentee; zero where it is free
 * @param deadline the last day for an answer
 */
record GatheringEntry(
        String uid,
        GatheringKind kind,
        String title,
        Audience audience,
        List<GatheringTime> times,
        String place,
        Optional<URI> videoLink,
        OptionalInt seats,
        BigDecimal fee,
        FeeBearer bearer,
        Optional<LocalDate> deadline) {

    GatheringEntry {
        times = times.stream()
                .sorted(Comparator.comparing(GatheringTime::startsAt))
                .toList();
    }

    static GatheringEntry read(YamlNode node) {
        node.allow(
                "uid",
                "kind",
                "title",
                "audience",
                "date",
                "start",
                "end",
                "days",
                "place",
                "video-link",
                "seats",
                "fee",
                "bearer",
                "deadline");
        var gathering = new GatheringEntry(
                node.get("uid").value(GatheringEntry::uid, "a uid: small letters, digits and hyphens", ""),
                node.get("kind").oneOf(GatheringKind.class, GatheringKind.WORKSHOP),
                YamlValues.text(node.get("title")),
                node.get("audience").oneOf(Audience.class, Audience.ALL),
                GatheringTimes.readAll(node),
                node.find("place").map(YamlNode::text).orElse(""),
                node.find("video-link")
                        .map(link -> link.value(
                                GatheringEntry::link,
                                "a link that begins with https://",
                                URI.create("https://invalid"))),
                seats(node),
                node.find("fee")
                        .map(fee -> fee.value(GatheringEntry::euro, "an amount in EUR such as 45.00", BigDecimal.ZERO))
                        .orElse(BigDecimal.ZERO),
                node.find("bearer")
                        .map(bearer -> bearer.oneOf(FeeBearer.class, FeeBearer.PROGRAMME))
                        .orElse(FeeBearer.PROGRAMME),
                node.find("deadline").map(YamlValues::date));
        gathering.check(node);
        return gathering;
    }

    private void check(YamlNode node) {
        if (place.isBlank() && videoLink.isEmpty()) {
            node.fault("a place is missing; write \"place\", \"video-link\" or both.");
        }
        if (fee.signum() > 0 && node.find("bearer").isEmpty()) {
            node.fault(
                    "there is a fee, but nobody who bears it; write \"bearer: administration\" or \"bearer: programme\".");
        }
        if (deadline.isPresent() && comesAfterTheStart(deadline.get())) {
            node.get("deadline").fault("the last day for an answer comes after the event has begun.");
        }
    }

    private boolean comesAfterTheStart(LocalDate date) {
        var first = days().getFirst();
        return !first.equals(YamlValues.NO_DATE) && date.isAfter(first);
    }

    boolean billsAdministrations() {
        return fee.signum() > 0 && bearer == FeeBearer.ADMINISTRATION;
    }

    /** The days on which it begins, in order. */
    List<LocalDate> days() {
        return times.stream().map(time -> time.startsAt().toLocalDate()).toList();
    }

    private static OptionalInt seats(YamlNode node) {
        return node.find("seats")
                .map(seats -> OptionalInt.of(seats.value(GatheringEntry::positive, "a number of seats, 1 or more", 1)))
                .orElse(OptionalInt.empty());
    }

    private static String uid(String text) {
        return require(text.matches("[a-z0-9]+(-[a-z0-9]+)*"), text);
    }

    private static URI link(String text) {
        return URI.create(require(text.startsWith("https://"), text));
    }

    private static BigDecimal euro(String text) {
        return new BigDecimal(require(text.matches("\\d{1,6}(\\.\\d{1,2})?"), text));
    }

    private static int positive(String text) {
        return Integer.parseInt(require(text.matches("[1-9]\\d{0,5}"), text));
    }

    private static String require(boolean valid, String text) {
        if (!valid) {
            throw new IllegalArgumentException("malformed");
        }
        return text;
    }
}
