package de.tandembote.script;

import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import de.tandembote.script.Campaign.Anchor;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Occasion;
import de.tandembote.script.Campaign.Point;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Campaign.Unless;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a campaign from its YAML file. */
final class CampaignFile {

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
                campaign.get("points").items().stream().map(reader::point).toList(),
                campaign.find("follow-ups").map(YamlNode::items).orElse(List.of()).stream()
                        .map(reader::followUp)
                        .toList());
    }

    private Point point(YamlNode entry) {
        entry.allow("message", "anchor", "after", "at", "to", "only");
        var to = entry.get("to").oneOf(Recipients.class, Recipients.EVERYONE);
        var only = entry.get("only").oneOf(Condition.class, Condition.ALWAYS);
        if (to == Recipients.ASKED) {
            entry.get("to").fault("nobody was asked where a point comes from the calendar.");
        }
        return new Point(
                message(entry.get("message"), told(to, only)),
                entry.get("anchor").oneOf(Anchor.class, Anchor.CADENCE),
                entry.get("after")
                        .value(CampaignFile::days, "a period of days from the anchor on, such as P14D", Period.ZERO),
                time(entry),
                to,
                only);
    }

    private FollowUp followUp(YamlNode entry) {
        entry.allow("message", "follows", "working-days", "at", "to", "unless");
        return new FollowUp(
                message(entry.get("message"), About.MEETING),
                entry.get("follows").oneOf(Occasion.class, Occasion.MEETING),
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

    private static About told(Recipients to, Condition only) {
        return switch (to) {
            case EVERYONE -> About.ROUND;
            case TANDEM, ASKED -> only == Condition.MEETING_PLANNED ? About.MEETING : About.TANDEM;
            case COORDINATORS -> only == Condition.SILENT_TWICE ? About.COORDINATION : About.ROUND;
        };
    }

    private static LocalTime time(YamlNode entry) {
        return entry.get("at").value(LocalTime::parse, "a time such as 09:00", LocalTime.of(9, 0));
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
