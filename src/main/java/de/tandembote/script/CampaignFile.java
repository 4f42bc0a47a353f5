package de.tandembote.script;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Campaign.Anchor;
import de.tandembote.script.Campaign.Asking;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.EventKind;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Occasion;
import de.tandembote.script.Campaign.Point;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Campaign.Unless;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a campaign from its YAML file. */
final class CampaignFile {

    /** So that a day lies between the message and its reminder. */
    private static final int FEWEST_DAYS = 2;

    private static final String INVITATION = "survey-invitation";
    private static final String REMINDER = "survey-reminder";

    private final Map<String, MessageSpec> known;

    private CampaignFile(Map<String, MessageSpec> known) {
        this.known = known;
    }

    static Campaign read(Path file, Map<String, MessageSpec> known, Faults faults) {
        var reader = new CampaignFile(known);
        var campaign = YamlNode.read(file, faults);
        campaign.allow("points", "follow-ups");
        return new Campaign(
                file.getFileName().toString().replaceFirst("\\.yaml$", ""),
                campaign.get("points").items().stream().flatMap(reader::points).toList(),
                campaign.find("follow-ups").map(YamlNode::items).orElse(List.of()).stream()
                        .map(reader::followUp)
                        .toList());
    }

    private Stream<Point> points(YamlNode entry) {
        return entry.find("survey").isPresent() ? survey(entry) : Stream.of(point(entry));
    }

    /** A survey begins, and who has not answered after half of its time is reminded once. */
    private Stream<Point> survey(YamlNode entry) {
        entry.allow("survey", "anchor", "kind", "after", "at", "to", "closes");
        var to = entry.get("to").oneOf(Recipients.class, Recipients.EVERYONE);
        var anchor = entry.get("anchor").oneOf(Anchor.class, Anchor.ROUND_END);
        if (to != Recipients.EVERYONE && (to != Recipients.AUDIENCE || !anchor.isOfEvent())) {
            entry.get("to").fault("a survey asks everyone or, after a group event, the audience that came to it.");
        }
        if (anchor == Anchor.CADENCE) {
            entry.get("anchor").fault("nobody is surveyed every month.");
        }
        var asking = new Asking(
                entry.get("survey").text(),
                entry.find("kind")
                        .map(kind -> kind.oneOf(EventKind.class, EventKind.WORKSHOP))
                        .orElse(null),
                entry.get("closes").value(CampaignFile::number, "a period of days such as P21D", FEWEST_DAYS));
        if (asking.days() < FEWEST_DAYS) {
            entry.get("closes").fault("a survey is open for two days at least.");
        }
        var after = entry.get("after")
                .value(CampaignFile::days, "a period of days from the anchor on, such as P14D", Period.ZERO);
        return Stream.of(
                new Point(message(entry, INVITATION), anchor, after, time(entry), to, Condition.ALWAYS, asking),
                new Point(
                        message(entry, REMINDER),
                        anchor,
                        after.plusDays(asking.days() / 2),
                        time(entry),
                        to,
                        Condition.NOT_SURVEYED,
                        asking));
    }

    private String message(YamlNode entry, String name) {
        if (!known.containsKey(name)) {
            entry.fault("a survey needs a message called \"%s\"; the index is messages.yaml.".formatted(name));
        }
        return name;
    }

    private Point point(YamlNode entry) {
        entry.allow("message", "anchor", "after", "before", "at", "to", "only");
        var to = entry.get("to").oneOf(Recipients.class, Recipients.EVERYONE);
        var only = entry.get("only").oneOf(Condition.class, Condition.ALWAYS);
        var anchor = entry.get("anchor").oneOf(Anchor.class, Anchor.CADENCE);
        if (to == Recipients.ASKED || to == Recipients.BILLING) {
            entry.get("to").fault("a point comes from the calendar, which asks nobody and bills nobody.");
        } else if (to != Recipients.COORDINATORS && (to == Recipients.AUDIENCE) != anchor.isOfEvent()) {
            entry.get("to").fault(anchor.isOfEvent() ? "a group event has an audience." : "a day has no audience.");
        }
        if (isOfEvent(only) != anchor.isOfEvent() && only != Condition.ALWAYS) {
            entry.get("only").fault(anchor.isOfEvent() ? "no group event has this." : "no day has this.");
        }
        return new Point(
                message(entry.get("message"), told(anchor, to, only)),
                anchor,
                distance(entry, anchor),
                time(entry),
                to,
                only);
    }

    private FollowUp followUp(YamlNode entry) {
        entry.allow("message", "follows", "working-days", "at", "to", "unless");
        var follows = entry.get("follows").oneOf(Occasion.class, Occasion.MEETING);
        return new FollowUp(
                message(entry.get("message"), follows == Occasion.EVENT_ANSWERED ? About.COSTS : About.MEETING),
                follows,
                entry.get("working-days").value(CampaignFile::count, "a number of days from 1 on", 1),
                time(entry),
                entry.get("to").oneOf(Recipients.class, Recipients.TANDEM),
                entry.get("unless").oneOf(Unless.class, Unless.ANSWERED));
    }

    /** A message that says no more than is known where it is sent. */
    private String message(YamlNode name, About told) {
        var spec = known.get(name.text());
        if (spec == null) {
            if (!name.isAbsent()) {
                name.fault("no message is called \"%s\"; the index is messages.yaml.".formatted(name.text()));
            }
        } else if (!told.covers(spec.about())) {
            name.fault("\"%s\" speaks about %s, and only %s is known here."
                    .formatted(name.text(), lower(spec.about()), lower(told)));
        }
        return name.text();
    }

    private static boolean isOfEvent(Condition only) {
        return switch (only) {
            case NO_ANSWER, COMING, TOO_FEW -> true;
            case NOT_SURVEYED -> false;
            case ALWAYS, NO_MEETING_PLANNED, MEETING_PLANNED, UNANSWERED, SILENT_TWICE -> false;
        };
    }

    private static About told(Anchor anchor, Recipients to, Condition only) {
        if (anchor.isOfEvent()) {
            return to == Recipients.COORDINATORS ? About.TURNOUT : About.EVENT;
        }
        return switch (to) {
            case EVERYONE -> About.ROUND;
            case TANDEM, ASKED -> only == Condition.MEETING_PLANNED ? About.MEETING : About.TANDEM;
            case COORDINATORS -> only == Condition.SILENT_TWICE ? About.COORDINATION : About.ROUND;
            case AUDIENCE, BILLING -> About.EVENT;
        };
    }

    /** Before a day of the round comes nothing; the days of group events are known long before. */
    private static Period distance(YamlNode entry, Anchor anchor) {
        var before = entry.find("before");
        if (before.isEmpty()) {
            return entry.get("after")
                    .value(CampaignFile::days, "a period of days from the anchor on, such as P14D", Period.ZERO);
        }
        if (!anchor.isOfEvent()) {
            before.get()
                    .fault(
                            "nothing comes before a day of the round, only before one of a group event; write \"after\".");
        } else if (entry.find("after").isPresent()) {
            before.get().fault("a message comes before its day or after it; delete \"before\" or \"after\".");
        }
        return before.get()
                .value(CampaignFile::days, "a period of days before the anchor, such as P14D", Period.ZERO)
                .negated();
    }

    private static LocalTime time(YamlNode entry) {
        return entry.get("at").value(LocalTime::parse, "a time such as 09:00", LocalTime.of(9, 0));
    }

    /** Of days, however the period is written. */
    private static int number(String text) {
        return (int) ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(days(text)));
    }

    private static Period days(String text) {
        var period = Period.parse(text);
        if (period.isNegative()) {
            throw new IllegalArgumentException("before the anchor");
        }
        return period;
    }

    private static int count(String text) {
        var days = Integer.parseInt(text);
        if (days < 1) {
            throw new IllegalArgumentException("no days");
        }
        return days;
    }

    private static String lower(About about) {
        return about.name().toLowerCase(Locale.ROOT);
    }
}
